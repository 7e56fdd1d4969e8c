/**
 * Where in a text a key, a phrase, a card or an address may stand, in one pass over its characters.
 *
 * The pass costs 10 ns a character and is all that ordinary text costs; what it finds is then read by those who know.
 */
import { Zones } from './phrase-zones.ts';
import { DIGIT, JOINER, KINDS, LATIN, LETTER } from './sign-kinds.ts';

/** Offsets into the text as written, `end` exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface Survey {
  /** Stretches that have the shape of a recovery phrase. */
  readonly zones: readonly (readonly number[])[];
  /** Runs of 26 to 160 letters and digits, `-` and `_` between them or not: keys, hashes, addresses. */
  readonly codes: readonly Piece[];
  /** Four ASCII digits and more in a row. */
  readonly digits: readonly Piece[];
  /** Chunks with letters and digits both: an IBAN begins with one. */
  readonly mixed: readonly Piece[];
}

/** The shortest address (Bitcoin) has 26 characters, an extended key 111; what is much longer is a file. */
const SHORTEST_CODE = 26;
const LONGEST_CODE = 160;
const FEWEST_DIGITS = 4;

export function surveyOf(text: string): Survey {
  const zones = new Zones(text);
  const found = { codes: [] as Piece[], digits: [] as Piece[], mixed: [] as Piece[] };
  for (let start = 0; start < text.length; ) {
    const first = KINDS[text.charCodeAt(start)]!;
    if (first === 0) {
      start++;
      continue;
    }
    const group = first & LATIN ? LATIN : first;
    let kinds = first;
    let end = start + 1;
    while (end < text.length) {
      const kind = KINDS[text.charCodeAt(end)]! & group;
      if (kind === 0) break;
      kinds |= kind;
      end++;
    }
    zones.add(start, end, kinds);
    if (kinds & DIGIT) addDigits(text, start, end, kinds, found);
    if (group === LATIN) addCodes(text, start, end, kinds, found.codes);
    start = end;
  }
  return { zones: zones.closed(), ...found };
}

function addDigits(
  text: string,
  start: number,
  end: number,
  kinds: number,
  { digits, mixed }: { digits: Piece[]; mixed: Piece[] },
): void {
  if (end - start < FEWEST_DIGITS) return;
  if (kinds & LETTER) mixed.push({ start, end });
  for (let i = start; i < end; i++) {
    if (KINDS[text.charCodeAt(i)] !== DIGIT) continue;
    const from = i;
    while (i < end && KINDS[text.charCodeAt(i)] === DIGIT) i++;
    if (i - from >= FEWEST_DIGITS) digits.push({ start: from, end: i });
  }
}

/** The chunk without joiners at its ends; and, where joiners or accents are in it, its parts. */
function addCodes(text: string, start: number, end: number, kinds: number, codes: Piece[]): void {
  if (end - start < SHORTEST_CODE) return;
  const plain = LETTER | DIGIT;
  if ((kinds & ~plain) !== 0) {
    for (let i = start; i < end; i++) {
      const from = i;
      while (i < end && KINDS[text.charCodeAt(i)]! & plain) i++;
      if (i - from >= SHORTEST_CODE && i - from <= LONGEST_CODE) codes.push({ start: from, end: i });
    }
  }
  if ((kinds & ~(plain | JOINER)) === 0 && end - start <= LONGEST_CODE) codes.push({ start, end });
}
