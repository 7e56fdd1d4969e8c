/** Whether a page that was read again still says what the registry says it does. It looks; it changes nothing. */
import { digitOf } from '../../core/phones/numerals.ts';
import { foldWord } from '../../core/text/fold.ts';
import type { Fact } from './facts.ts';

/** `a-person`: a negative fact is a sentence, and no search finds whether it still stands. */
export type Finding = 'still-there' | 'not-found' | 'no-page' | 'a-person';

export interface Verified {
  readonly fact: Fact;
  /** The source that was looked at. */
  readonly source: string;
  readonly finding: Finding;
}

/** The text of a saved or fetched page, or `undefined` where there is none. */
export type PageOf = (brand: string, source: string) => string | undefined;

export function verify(facts: readonly Fact[], pageOf: PageOf): Verified[] {
  return facts.flatMap(fact =>
    fact.sources.map(({ name }) => ({
      fact,
      source: name,
      finding: findingFor(fact, pageOf(fact.brand, name)),
    })),
  );
}

function findingFor(fact: Fact, page: string | undefined): Finding {
  if (page === undefined) return 'no-page';
  if (fact.standing === 'never' || fact.standing === 'reported-never') return 'a-person';
  return mentions(page, fact) ? 'still-there' : 'not-found';
}

function mentions(page: string, { list, value }: Fact): boolean {
  if (list === 'phones') return mentionsNumber(page, value);
  const name = list === 'handles' || list === 'apps' ? value.slice(value.indexOf(':') + 1) : value;
  return foldWord(page).includes(foldWord(name));
}

/** Eight digits tell two numbers apart, and every way to write one ends with them: 400-670-0700 is +864006700700. */
const ENOUGH_DIGITS = 8;

/** By its digits alone, with any signs between them. A short code must stand alone. */
function mentionsNumber(page: string, uri: string): boolean {
  const [number = ''] = uri.replace('tel:', '').split(';');
  const digits = digitsIn(number);
  const runs = runsOfDigits(page);
  return number.startsWith('+')
    ? runs.some(run => run.endsWith(digits.slice(-ENOUGH_DIGITS)))
    : runs.includes(digits);
}

const digitsIn = (text: string): string => Array.from(text, (_, i) => digitOf(text.charCodeAt(i))).join('');

/** Digits that at most two signs part. Letters and lines end a run. */
function runsOfDigits(page: string): string[] {
  const runs: string[] = [];
  let run = '';
  let gap = 0;
  for (const letter of foldWord(page)) {
    const isDigit = letter >= '0' && letter <= '9';
    if (isDigit) run += letter;
    gap = isDigit ? 0 : gap + 1;
    const parts = !isDigit && !' -.·'.includes(letter);
    if (run !== '' && (gap > 2 || parts)) {
      runs.push(run);
      run = '';
    }
  }
  return run === '' ? runs : [...runs, run];
}
