/** A page that advertises a hotline for a brand: what is said beside it. */
import { LONGEST_VALUE } from '../../../src/core/contact.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import type { PageAnswered } from '../messages.ts';
import type { Sender } from '../platform.ts';
import { localeIn, readSettings } from '../settings.ts';
import { tagOf } from '../tag.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { isAllowed } from './allowed.ts';
import { ownerOf } from './decisive.ts';
import { judgeQuietly } from './engine.ts';
import { advertisesHotline } from './hotline.ts';
import { siteVisited } from './sites.ts';

/** A corner of somebody else's page: enough for one thing to do. */
const MOST_WAYS = 3;

export async function pageShown(text: string, { tab, url = '' }: Sender): Promise<PageAnswered | undefined> {
  const address = tab?.url ?? url;
  const site = await siteVisited(address);
  if (!site || text.trim() === '' || ownerOf(site.verdict) || (await isAllowed(site.host))) return undefined;
  const locale = localeIn(await readSettings());
  const verdict = await judgeQuietly({
    value: text.slice(0, LONGEST_VALUE),
    kind: 'page',
    url: address.slice(0, LONGEST_ADDRESS),
    locale,
  });
  return advertisesHotline(verdict) ? noteOf(verdict, locale) : undefined;
}

const LONGEST_ADDRESS = 2_048;
function noteOf(verdict: Verdict, locale: ReturnType<typeof localeIn>): PageAnswered {
  const { note } = EXTENSION_TEXT[locale];
  return {
    lang: tagOf(locale),
    title: note.title,
    sentences: [verdict.headline, verdict.nextStep],
    waysTitle: note.ways,
    ways: verdict.officialChannels.slice(0, MOST_WAYS).map(({ label, display }) => ({ label, display })),
    dismiss: note.dismiss,
  };
}
