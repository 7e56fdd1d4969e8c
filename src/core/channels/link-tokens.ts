/** Cuts a text into the pieces that may be links or addresses, free of the signs and words that only stand around them. */
import { isAlphanumeric, isHan, isLatin, isSpace } from '../text/letters.ts';

export interface LinkToken {
  /** Folded offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** A browser would read on where we stop, so that what we read is not where it leads. */
  readonly cutShort: boolean;
}

const OPENING = new Set([...'([{*_~=:|']);
const CLOSING = new Set([...')]}*_~=:|.!?']);
/** ASCII that a link may hold, by one look-up a character. What ends one in everyday text is out, whatever RFC 3986 allows. */
const HOLDS = Uint8Array.from({ length: 128 }, (_, unit) =>
  isSpace(unit) || ',;"\'<>`'.includes(String.fromCharCode(unit)) ? 0 : 1,
);
const SLASH = 47;
const DOT = 46;
const COLON = 58;
const SHORTEST = 4;
/** Longer than any browser's address bar shows; the rest is another piece. */
const LONGEST = 2_048;
const SCHEME = '://';
export const CHINESE_DOT = '\u3002';
const CHINESE_DOT_UNIT = CHINESE_DOT.charCodeAt(0);
/** How far a browser is followed to see whether an @ makes all before it a name. */
const LOOK_AHEAD = 80;

export function* linkTokens(text: string): Generator<LinkToken> {
  let i = 0;
  for (let mark = nextMark(text, 0); mark < text.length; mark = nextMark(text, i)) {
    const start = startOfRun(text, i, mark);
    const end = endOfRun(text, start);
    const token = trimmed(text, start, end);
    if (token.end - token.start >= SHORTEST)
      yield { ...token, cutShort: token.end === end && isCutShort(text, token.start, end) };
    i = Math.max(end, mark + 1);
  }
}

/** The next dot of some kind, or scheme: without one of them, a run is a word. */
function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === DOT || unit === CHINESE_DOT_UNIT || (unit === COLON && text.startsWith(SCHEME, i))) return i;
  }
  return text.length;
}

/** Back over what holds together, to `from` at most; of a run that is longer than a link, the piece with the mark. */
function startOfRun(text: string, from: number, mark: number): number {
  let start = mark;
  while (start > from && (holdsTogether(text.charCodeAt(start - 1)) || isChineseDot(text, start - 1)))
    start--;
  return start + LONGEST * Math.floor((mark - start) / LONGEST);
}

function endOfRun(text: string, from: number): number {
  let end = from;
  let inHost = false;
  while (end < text.length && end - from < LONGEST) {
    const unit = text.charCodeAt(end);
    // 请访问imtoken-cn.run查看 holds one host; https://灯鱼.test/a holds one too, because the scheme says where it begins.
    if (text.charCodeAt(end - 1) === SLASH && text.startsWith(SCHEME, end - SCHEME.length))
      inHost = isHan(unit);
    if (unit === SLASH) inHost = false;
    if (!holdsTogether(unit) && !(inHost && isHan(unit)) && !isChineseDot(text, end)) break;
    end++;
  }
  return end;
}

/** `token。im`: a browser takes a Chinese full stop for a dot, where Latin letters stand on both sides of it. */
const isChineseDot = (text: string, i: number): boolean =>
  text.charCodeAt(i) === CHINESE_DOT_UNIT &&
  isAlphanumeric(text.charCodeAt(i - 1)) &&
  isLatin(text.charCodeAt(i + 1));

/** ASCII that a link may hold, and letters of other alphabets, which a false host wears. */
function holdsTogether(unit: number): boolean {
  if (unit < 0x80) return HOLDS[unit] === 1;
  return !isHan(unit) && /\p{L}|\p{N}/u.test(String.fromCharCode(unit));
}

/** From the scheme on, where there is one: `[Log in](https://…)`, `url=https://…`. Else behind a word and its colon. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (end > start && CLOSING.has(text.charAt(end - 1))) end--;
  const scheme = text.slice(start, end).lastIndexOf(SCHEME);
  if (scheme >= 0) {
    start += scheme;
    while (start > from && isLatin(text.charCodeAt(start - 1))) start--;
    return { start, end };
  }
  for (let i = start; i < end && !'.@/'.includes(text.charAt(i)); i++)
    if (':='.includes(text.charAt(i))) start = i + 1;
  return { start: pastOpening(text, start, end), end };
}

/** Past brackets, and past what is left of a scheme: `//@evil.test/a` was broken on purpose, to be mended by hand. */
function pastOpening(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && OPENING.has(text.charAt(start))) start++;
  if (text.startsWith('//', start)) while (start < to && '/@'.includes(text.charAt(start))) start++;
  return start;
}

/** `https://official.example;@evil.test` leads to evil.test, `github.com/official,evil` to another account. */
function isCutShort(text: string, start: number, end: number): boolean {
  if (!text.slice(start, end).includes('/')) return false;
  const next = text.charCodeAt(end + 1);
  if (',;'.includes(text.charAt(end) || ' ') && (isAlphanumeric(next) || text.charAt(end + 1) === '@'))
    return true;
  const ahead = text.slice(end, end + LOOK_AHEAD);
  const stop = ahead.search(/[\s/]/);
  return isHan(text.charCodeAt(end)) && ahead.slice(0, stop < 0 ? ahead.length : stop).includes('@');
}
