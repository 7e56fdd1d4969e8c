/** What a person asks about, judged and drawn, with its secrets covered up. */
import { answer } from '../../../src/adapters/page/answer.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import type { CheckAnswered } from '../messages.ts';
import { localeIn, readSettings } from '../settings.ts';
import { judgeAsked } from './engine.ts';

export async function checked(contact: Contact): Promise<CheckAnswered> {
  const locale = localeIn(await readSettings());
  const verdict = await judgeAsked({ ...contact, locale });
  const { text, secrets } = shadowOf(contact.value);
  const drawn = String(await answer(verdict, locale, text));
  return { action: verdict.action, drawn, ...(secrets.length > 0 ? { masked: text } : {}) };
}
