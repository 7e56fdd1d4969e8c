/** What stands in one notation of a number: its digits, a plus, a menu key, and the country that RFC 3966 lets it name. */
import { extensionWordAt, LONGEST_EXTENSION } from './extension.ts';
import { digitOf } from './numerals.ts';

export interface Notation {
  readonly digits: string;
  /** Nothing but signs stands before the plus: `║+1—812`, `[{+1}]`. */
  readonly plus: boolean;
  /** Digits, or `''`. */
  readonly extension: string;
  /** `+86` or a domain, or `''`. */
  readonly context: string;
  /** Written as `tel:…`, which always carries the country. */
  readonly uri: boolean;
}

/** E.164 allows 15 digits, a sender id 20; 00, brackets and an extension may stand around them. */
const LONGEST_NOTATION = 80;
const SHORTEST_NUMBER = 3;
const SCHEME = 'tel:';
const CONTEXT = ';phone-context=';

/** `folded` is one notation and nothing else. `isLine` says which digits are a line that a menu key may follow. */
export function readNotation(folded: string, isLine: (digits: string) => boolean): Notation | undefined {
  if (folded.length > LONGEST_NOTATION) return undefined;
  const uri = folded.startsWith(SCHEME);
  const { number, context } = splitContext(uri ? folded.slice(SCHEME.length) : folded);
  const split = splitAtWord(number) ?? splitAtSign(number, isLine);
  const digits = digitsOf(split?.number ?? number);
  if (digits.length < SHORTEST_NUMBER) return undefined;
  return { digits, plus: startsWithPlus(number), extension: split?.extension ?? '', context, uri };
}

/** `tel:95511;phone-context=+86;ext=3`: the parameters may stand in any order. */
function splitContext(written: string): { number: string; context: string } {
  const at = written.indexOf(CONTEXT);
  if (at < 0) return { number: written, context: '' };
  const after = written.slice(at + CONTEXT.length);
  const end = after.indexOf(';') < 0 ? after.length : after.indexOf(';');
  return { number: written.slice(0, at) + after.slice(end), context: after.slice(0, end) };
}

interface Split {
  readonly number: string;
  readonly extension: string;
}

/** At the first word for it: what is dialled behind `按1转3` is 13. */
function splitAtWord(notation: string): Split | undefined {
  for (let at = SHORTEST_NUMBER; at < notation.length; at++) {
    // In a text `#` begins much else; in a notation it is the key.
    const word = notation.charAt(at) === '#' ? '#' : extensionWordAt(notation, at);
    const extension = word === undefined ? '' : digitsOf(notation.slice(at + word.length));
    if (extension !== '' && extension.length <= LONGEST_EXTENSION)
      return { number: notation.slice(0, at), extension };
  }
  return undefined;
}

/** `95511-3`, `95511,3`: one or two digits behind a dash or a dialling pause, after a short number and nothing longer. */
function splitAtSign(notation: string, isLine: (digits: string) => boolean): Split | undefined {
  const at = Math.max(notation.lastIndexOf('-'), notation.lastIndexOf(','));
  if (notation.length - at > 3) return undefined;
  const number = notation.slice(0, at);
  return isLine(digitsOf(number)) ? { number, extension: digitsOf(notation.slice(at + 1)) } : undefined;
}

function startsWithPlus(number: string): boolean {
  const plus = number.indexOf('+');
  return plus >= 0 && digitsOf(number.slice(0, plus)) === '';
}

export function digitsOf(notation: string): string {
  let digits = '';
  for (const sign of notation) digits += digitOf(sign.charCodeAt(0));
  return digits;
}
