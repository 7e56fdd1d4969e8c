/** By which lists one is answered, in a line. */
import type { Locale } from '../../../src/core/language/localized.ts';
import type { State } from '../messages.ts';
import { send } from '../send.ts';
import { EXTENSION_TEXT } from '../text.ts';

export async function showState(into: Element, locale: Locale): Promise<State | undefined> {
  const state = await send<State>({ ask: 'state' });
  if (state) into.textContent = lineOf(state, locale);
  return state;
}

function lineOf({ catalog, brands, lists, issued, problem, server }: State, locale: Locale): string {
  const text = EXTENSION_TEXT[locale];
  const held = `${catalog} · ${brands} ${text.settings.brands} · ${lists} ${text.settings.lists}`;
  const day = issued && new Date(issued).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const when = day ? `${text.upToDate} ${day}` : text.notYet;
  const sentences = [
    held,
    ...(server ? [when] : [text.shippedOnly]),
    ...(problem ? [text.updateFailed] : []),
  ];
  return sentences.map(sentence => sentence.replace(/[.。]$/, '')).join(text.stop) + text.stop.trimEnd();
}
