/** Collects stretches that have the shape of a recovery phrase: eleven or more words of one script and of a fitting length, close together. */
import { isDigit } from '../text/letters.ts';
import { DIGIT, HAN, HANGUL, JOINER, KANA, KINDS, LATIN, LETTER, WIDE_LATIN } from './sign-kinds.ts';

/** A word may be missing, or mistyped beyond recognition. */
export const FEWEST_WORDS = 11;
/** Between two words: a number and its dot, a comma, the columns of a table. */
const WIDEST_GAP = 16;
/** `%20` between the words of a link: the sign, and two digits at the next word. */
const PERCENT = 0x25;
const ESCAPED = 2;
const COLONS = new Set([0x3a, 0xff1a]);
const FULL_STOP = 0x2e;
const WORDS = LETTER | WIDE_LATIN;
/** Letters in a word. The longest is Italian with 9, one more for a slip; accents and jamo may stand as signs of their own. */
const SHORTEST = 3;
const LONGEST = 10;
const LONGEST_WITH_MARKS = 14;

export class Zones {
  readonly #text: string;
  readonly #zones: number[][] = [];
  /** Places of words, flat: start, end, start, end … */
  #open: number[] = [];
  #script = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next chunk of the text, with the kinds of its signs. */
  add(start: number, end: number, kinds: number): void {
    if (kinds & JOINER) this.#addJoined(start, end);
    else this.#addWord(start, end, kinds);
  }

  closed(): readonly (readonly number[])[] {
    this.#close();
    return this.#zones;
  }

  /** abandon-ability-able. */
  #addJoined(start: number, end: number): void {
    let from = start;
    let kinds = 0;
    for (let i = start; i <= end; i++) {
      const kind = i < end ? KINDS[this.#text.charCodeAt(i)]! : JOINER;
      if (kind !== JOINER) {
        kinds |= kind;
        continue;
      }
      if (i > from) this.#addWord(from, i, kinds);
      from = i + 1;
      kinds = 0;
    }
  }

  #addWord(start: number, end: number, kinds: number): void {
    // The number of a word, in a list of them.
    if ((kinds & ~LATIN) === 0 && (kinds & WORDS) === 0) return;
    if (kinds & DIGIT && this.#text.charCodeAt(start - 1) === PERCENT) {
      this.#addWord(start + ESCAPED, end, kinds & ~DIGIT);
      return;
    }
    if (!fits(end - start, kinds)) {
      this.#close();
      return;
    }
    const script = kinds & WORDS ? WORDS : kinds;
    if (script !== this.#script || !this.#followsOn(start)) this.#close();
    this.#script = script;
    this.#open.push(start, end);
  }

  #close(): void {
    if (this.#open.length === 0) return;
    if (this.#open.length >= 2 * FEWEST_WORDS) this.#zones.push(this.#open);
    this.#open = [];
  }

  /** "seed phrase: abandon" begins at the colon; "1: abandon" does not. A sentence's end is one where a capital follows. */
  #followsOn(to: number): boolean {
    const from = this.#open.at(-1) ?? to;
    if (to - from > WIDEST_GAP) return false;
    for (let i = from; i < to; i++) {
      const unit = this.#text.charCodeAt(i);
      const ends = COLONS.has(unit) || (unit === FULL_STOP && this.#beginsSentence(to));
      if (ends && !isDigit(this.#text.charCodeAt(i - 1))) return false;
    }
    return true;
  }

  /** "elder. Write it" begins one; "Ozone. Drill." is a list in capitals. */
  #beginsSentence(to: number): boolean {
    return isCapital(this.#text.charCodeAt(to)) && !isCapital(this.#text.charCodeAt(this.#open.at(-2)!));
  }
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** A lone Han character is a word; one with a digit in it is none. */
function fits(length: number, kinds: number): boolean {
  if (kinds === LETTER) return length >= SHORTEST && length <= LONGEST;
  if (kinds === HAN) return length === 1;
  if (kinds === KANA || kinds === HANGUL) return length >= 2 && length <= LONGEST_WITH_MARKS;
  return (kinds & ~WORDS) === 0 && length >= SHORTEST && length <= LONGEST_WITH_MARKS;
}
