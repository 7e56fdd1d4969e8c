/** A verdict for somebody at a terminal: the word first, then why, then what to do. */
import type { Locale } from '../../core/language/localized.ts';
import { printable } from '../../core/language/printable.ts';
import type { Action, ChannelShown, OfficialChannelShown, Verdict } from '../../core/verdict.ts';
import { PAGE_TEXT } from '../page/text.ts';
import { type Paint, plain } from './colours.ts';

const STYLE = {
  stop: ['bold', 'red'],
  'check-first': ['bold', 'yellow'],
  'cannot-tell': ['bold'],
  'matches-official': ['bold', 'cyan'],
} as const satisfies Record<Action, readonly string[]>;

/** A page may hold hundreds of each; --json has them all. */
const MOST_SHOWN = 8;

export function render(verdict: Verdict, paint: Paint = plain): string {
  const { locale, action, headline, because, nextStep, officialWould, ifAlreadyDone } = verdict;
  const text = PAGE_TEXT[locale];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint('dim', title), ...lines.map(line => `  ${line}`)];
  return [
    `${paint([...STYLE[action]], text.actions[action])}  ${paint('bold', headline)}`,
    '',
    ...because,
    ...section(text.next, [nextStep]),
    ...section(text.officialWould, officialWould ? [officialWould] : []),
    ...section(text.alreadyDone, ifAlreadyDone ? [ifAlreadyDone] : []),
    ...section(
      text.ways,
      verdict.officialChannels.slice(0, MOST_SHOWN).map(way => wayLine(way, locale, paint)),
    ),
    ...section(
      text.found,
      verdict.channels.slice(0, MOST_SHOWN).map(channel => channelLine(channel, locale)),
    ),
    ...section(
      text.unchecked,
      verdict.unchecked.map(({ message }) => message),
    ),
    '',
    paint('dim', reasonLine(verdict)),
    '',
  ].join('\n');
}

const wayLine = ({ label, display, source }: OfficialChannelShown, locale: Locale, paint: Paint): string =>
  `${label}: ${paint('bold', display)}  ${paint('dim', `${source.title}, ${PAGE_TEXT[locale].readOn} ${source.checked}`)}`;

const channelLine = ({ quote, canonical, status, line }: ChannelShown, locale: Locale): string =>
  `${printable(quote ?? canonical ?? '')} (${[PAGE_TEXT[locale].statuses[status] ?? status, ...(line ? [line.name] : [])].join('; ')})`;

function reasonLine({ reasons, score, catalog, verdict }: Verdict): string {
  const codes = reasons.length > 0 ? ` · ${reasons.map(({ code }) => code).join(', ')}` : '';
  return `${verdict} · ${score}${codes} · catalog ${catalog.version}`;
}
