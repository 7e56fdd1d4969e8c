/** Reads one phone number, in any notation, into an RFC 3966 `tel:` URI. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { digitOf } from './numerals.ts';
import { regionOfContext, regionsOfShortCode, shortCodeContext } from './short-codes.ts';

export interface PhoneReading {
  /** `tel:+862…` or, bound to its country, `tel:95511;phone-context=+86;ext=3`. */
  readonly canonical: string;
  readonly disguises: readonly string[];
}

/** E.164 allows 15 digits; 00 and an extension may stand around them. */
const LONGEST_NOTATION = 80;
const EXTENSION_WORDS = ['转', '分机', 'extension', 'ext.', 'ext', ';ext=', '#', 'x'];
/** Chinese lines that cannot be dialled from abroad: +86 before one marks a forged caller id (ICBC 2015, WeChat 2025). */
const CN_HOME_ONLY = ['400', '800'];
const PREFIXED = 'international-prefix';
/** Where a bare number without any hint may be from: the writers of this field's texts. */
const LIKELY_REGIONS = ['CN', 'US', 'GB'];

/** `folded` is one notation and nothing else; `undefined` when it is not a number that can be read. */
export function readPhone(
  folded: string,
  region: string | undefined,
  assumed = 'US',
): PhoneReading | undefined {
  if (folded.length > LONGEST_NOTATION) return undefined;
  const { notation, context } = splitContext(folded);
  const { number, extension } = splitExtension(notation);
  const digits = digitsOf(number);
  if (digits.length < 3) return undefined;
  const tail = extension === '' ? '' : `;ext=${extension}`;
  const international = startsWithPlus(number);
  if (!international && isHome(context)) {
    const home = [regionOfContext(context) ?? region ?? assumed, ...regionsOfShortCode(digits)].find(at =>
      shortCodeContext(digits, at),
    );
    if (home) {
      const canonical = `tel:${digits};phone-context=${shortCodeContext(digits, home)}${tail}`;
      return { canonical, disguises: [] };
    }
  }
  if (shortCodeBehindPrefix(digits, international)) {
    return {
      canonical: `tel:${international ? '+' : ''}${digits}`,
      disguises: [PREFIXED],
    };
  }
  const reading = asNumber(international ? `+${digits}` : digits, region, assumed, tail);
  // A `tel:` URI always carries the country; written so, the +86 before a 400 number hides nothing.
  return reading && folded.startsWith('tel:') ? { ...reading, disguises: [] } : reading;
}

/** A country that has short codes, or none named: `;phone-context=+1` takes a Chinese code out of China. */
const isHome = (context: string): boolean => context === '' || regionOfContext(context) !== undefined;

/** `0095188`, `+8695188`: the prefix of a foreign call before a code that exists only at home. */
function shortCodeBehindPrefix(digits: string, international: boolean): boolean {
  if (!international && !digits.startsWith('00')) return false;
  const rest = digits.replace(/^0+/, '');
  const national = rest.startsWith('86') ? rest.slice(2) : '';
  if (national !== '' && shortCodeContext(national, 'CN')) return true;
  // 00 alone before 110 could be a wrong trunk prefix; before 95xxx it only imitates a foreign call.
  return !international && rest.startsWith('9') && shortCodeContext(rest, 'CN') !== undefined;
}

/** A number of the international plan: valid in the first of the regions it may be from, or at least possible there. */
function asNumber(
  dialled: string,
  region: string | undefined,
  assumed: string,
  tail: string,
): PhoneReading | undefined {
  const regions = region ? [region] : [assumed, ...LIKELY_REGIONS];
  const read = regions.map(at => parsePhoneNumberFromString(dialled, at as 'CN'));
  const parsed = read.find(number => number?.isValid()) ?? read.find(number => number?.isPossible());
  if (!parsed) return undefined;
  const abroad = dialled.startsWith('+') || dialled.startsWith('00');
  const homeOnly = parsed.country === 'CN' && CN_HOME_ONLY.includes(parsed.nationalNumber.slice(0, 3));
  return {
    canonical: `tel:${parsed.number}${tail}`,
    disguises: abroad && homeOnly ? [PREFIXED] : [],
  };
}

/** Fancy signs may stand before the plus: `║+1—812`, `[{+1}]`. */
function startsWithPlus(number: string): boolean {
  const plus = number.indexOf('+');
  return plus >= 0 && digitsOf(number.slice(0, plus)) === '';
}

const CONTEXT = ';phone-context=';

/** RFC 3966: `tel:95511;phone-context=+86;ext=3` names the country that a local number belongs to. */
function splitContext(folded: string): { notation: string; context: string } {
  const written = folded.startsWith('tel:') ? folded.slice(4) : folded;
  const at = written.indexOf(CONTEXT);
  if (at < 0) return { notation: written, context: '' };
  const after = written.slice(at + CONTEXT.length);
  const end = after.indexOf(';') < 0 ? after.length : after.indexOf(';');
  return { notation: written.slice(0, at) + after.slice(end), context: after.slice(0, end) };
}

/** An extension behind a word for it, or RFC 3966's `;ext=`. */
function splitExtension(notation: string): { number: string; extension: string } {
  for (const word of EXTENSION_WORDS) {
    const at = notation.lastIndexOf(word);
    const extension = at < 0 ? '' : digitsOf(notation.slice(at + word.length));
    if (at >= 3 && extension !== '' && extension.length <= 6)
      return { number: notation.slice(0, at), extension };
  }
  return splitDashedExtension(notation);
}

/** `95511-3`: one or two digits behind a dash, after a short code and nothing longer. */
function splitDashedExtension(notation: string): { number: string; extension: string } {
  const dash = notation.lastIndexOf('-');
  const extension = dash < 0 ? '' : digitsOf(notation.slice(dash + 1));
  const number = notation.slice(0, Math.max(dash, 0));
  const isCode = regionsOfShortCode(digitsOf(number)).length > 0;
  return extension.length > 0 && extension.length <= 2 && isCode
    ? { number, extension }
    : { number: notation, extension: '' };
}

function digitsOf(notation: string): string {
  let digits = '';
  for (let i = 0; i < notation.length; i++) digits += digitOf(notation.charCodeAt(i));
  return digits;
}
