/** Numbering files → tables by the digits that a number begins with. */
import type { Line } from '../core/phones/line.ts';
import type {
  Numbering,
  NumberingPlan,
  NumberRange,
  NumberWord,
  RangeTable,
  ShortNumber,
} from '../core/phones/numbering.ts';
import type { Automaton } from '../core/text/automaton.ts';
import { compileSource } from './compile-source.ts';
import type { ConceptData, NumberingPlanData } from './data.ts';

/** What a text's sender can hold (SMPP 3.4, source_addr: 21 octets with its end). */
const LONGEST = 20;

export function compileNumbering(
  files: readonly NumberingPlanData[],
  words: Automaton<NumberWord>,
): Numbering {
  const plans = files.map(compilePlan);
  return {
    byRegion: new Map(plans.map(plan => [plan.region, plan])),
    // Where two countries share a code, the one with the more lines is the one that it is known for.
    byCallingCode: new Map(
      plans
        .toSorted((a, b) => a.shortNumbers.byPrefix.size - b.shortNumbers.byPrefix.size)
        .map(plan => [plan.callingCode, plan]),
    ),
    anywhere: tableOf(anywhere(files, plans)),
    words,
  };
}

export function* numberWordEntries(files: readonly ConceptData[]): Generator<[string, NumberWord]> {
  for (const { id, words } of files) {
    for (const [language, list] of Object.entries(words)) {
      const region = REGION_OF_LANGUAGE[language];
      const word = { means: id as NumberWord['means'], ...(region ? { region } : {}) };
      for (const written of list) yield [written, word];
    }
  }
}

/** Where a language is mostly written; those of many countries are left out. */
const REGION_OF_LANGUAGE: Readonly<Record<string, string>> = {
  ja: 'JP',
  ko: 'KR',
  id: 'ID',
  ms: 'MY',
  vi: 'VN',
  th: 'TH',
  pt: 'BR',
  fr: 'FR',
  de: 'DE',
  ru: 'RU',
  tr: 'TR',
  hi: 'IN',
};

const compilePlan = (file: NumberingPlanData): NumberingPlan => ({
  region: file.id.toUpperCase(),
  callingCode: file['calling-code'],
  shortNumbers: tableOf(rangesOf(file, file['short-numbers'])),
  ranges: tableOf(rangesOf(file, file.ranges)),
});

type Entry<T> = NumberRange<T> & { readonly prefix: string };

const rangesOf = (file: NumberingPlanData, lines: NumberingPlanData['ranges']): Entry<Line>[] =>
  lines.flatMap(entry => {
    const of = lineOf(file, entry);
    return entry.digits.map(pattern => {
      const shortest = pattern.replace('+', '').length;
      const longest = pattern.endsWith('+') ? LONGEST : shortest;
      return { prefix: pattern.replace(/[x+]+$/, ''), shortest, longest, of };
    });
  });

function tableOf<T>(entries: readonly Entry<T>[]): RangeTable<T> {
  const byPrefix = new Map<string, NumberRange<T>[]>();
  for (const { prefix, ...range } of entries) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), range]);
  return { byPrefix, longestPrefix: Math.max(0, ...[...byPrefix.keys()].map(prefix => prefix.length)) };
}

/** Of every country, the first in the order of the files where two have the same. */
const anywhere = (
  files: readonly NumberingPlanData[],
  plans: readonly NumberingPlan[],
): Entry<ShortNumber>[] =>
  files.flatMap((file, i) =>
    rangesOf(file, file['short-numbers'])
      .filter(({ of }) => of.type !== 'sms-short-code')
      .map(range => ({ ...range, of: { plan: plans[i]!, line: range.of } })),
  );

function lineOf(file: NumberingPlanData, entry: NumberingPlanData['ranges'][number]): Line {
  return {
    type: entry.type,
    ...(entry['calls-out'] ? { callsOut: entry['calls-out'] } : {}),
    ...(entry['takes-calls'] === false ? { takesCalls: false } : {}),
    ...(entry['from-abroad'] === false ? { fromAbroad: false } : {}),
    source: compileSource(file.sources[entry.source]!),
  };
}
