/**
 * Finds recovery phrases (BIP-39) in ten lists, and shares of them (SLIP-39).
 *
 * In Latin, kana and Hangul eleven words of one list in a row are a phrase: ordinary English reaches seven by accident
 * (504 paragraphs, 28 % of their words are on the list). The checksum only confirms, since people mistype. Of ordinary
 * Chinese 95 % of the characters are on the list, so there they must stand apart, in a whole phrase's number, and the
 * checksum or a word such as 助记词 must say so.
 */
import { isHan } from '../text/letters.ts';
import { besideLinks } from './beside-links.ts';
import { hasChecksum, PHRASE_LENGTHS } from './phrase-checksum.ts';
import { plain } from './plain-word.ts';
import { type Certainty, type Secret, secretAt } from './secret.ts';
import { sharesIn } from './shares.ts';
import { numberOf } from './word-lists.ts';
import { isAscending, numbersOf, type Run, runsIn } from './word-runs.ts';

/** A word that people write before their phrase, and that is in the English list itself. */
const CUES_IN_LIST: ReadonlySet<string> = new Set(['seed', 'phrase', 'word', 'key', 'secret', 'private']);
const CUES = ['助记词', '助記詞', '恢复词', '恢復詞', '种子词', '種子詞', 'mnemonic', ' phrase', 'Phrase'];
/** Simplified and traditional share 1,275 characters: the checksum tells them apart. */
const HAN_LISTS = [8, 9];
const SHORTEST_PHRASE = 12;
/** Two phrases of 24 and a few words beside them; more is a piece of the list. */
const LONGEST_PHRASES = 52;
/** Of random phrases one in 180,000 with 12 words repeats three, one in 2,800 with 24; what manuals print as examples does. */
const REPEATED_IN_EXAMPLES = 3;
/** Words of the sentence around it that are in the list by accident. */
const MOST_NEIGHBOURS = 3;
const LONGEST_WITH_NEIGHBOURS = 24 + 2 * MOST_NEIGHBOURS;

type Zone = readonly number[];

/** `zones` are places of words, flat: start, end, start, end … */
export function findRecoveryPhrases(text: string, zones: readonly Zone[]): Secret[] {
  const found: Secret[] = [];
  let named: boolean | undefined;
  // Once a text: looking for each phrase would read it all each time.
  const isNamed = () => (named ??= CUES.some(cue => text.includes(cue)));
  for (const zone of zones) {
    const words = wordsIn(text, zone);
    for (const { from, to, certainty } of sharesIn(words, text))
      found.push(secretAt('recovery-phrase', zone[2 * from]!, zone[2 * to - 1]!, certainty));
    for (const run of runsIn(words)) {
      const kept = isHan(words[run.from]!.charCodeAt(0))
        ? hanPhrase(words, run, isNamed)
        : trimmed(words, run);
      if (!kept) continue;
      const { from, to } = besideLinks(text, zone, kept);
      const [start, end] = [zone[2 * from]!, zone[2 * to - 1]!];
      found.push(secretAt('recovery-phrase', start, end, certaintyOf(words, kept, isNamed)));
    }
  }
  return found;
}

function wordsIn(text: string, zone: Zone): string[] {
  const words: string[] = [];
  for (let i = 0; i < zone.length; i += 2) words.push(plain(text.slice(zone[i], zone[i + 1])));
  return words;
}

/** "my seed phrase abandon …": without the words before it, where a phrase with its checksum begins behind them. */
function trimmed(words: readonly string[], run: Run): Run {
  if (run.to - run.from > LONGEST_WITH_NEIGHBOURS) return run;
  for (let { from } = run; CUES_IN_LIST.has(words[from]!); ) {
    from++;
    const numbers = words.slice(from, run.to).map(word => numberOf(word, run.list));
    if (beginsWithPhrase(numbers)) return { ...run, from };
  }
  return run;
}

const beginsWithPhrase = (numbers: readonly number[]): boolean =>
  [...PHRASE_LENGTHS].some(
    length => numbers.length - length <= MOST_NEIGHBOURS && hasChecksum(numbers.slice(0, length)),
  );

function hanPhrase(words: readonly string[], run: Run, isNamed: () => boolean): Run | undefined {
  const numbers = HAN_LISTS.map(list => numbersOf(words.slice(run.from, run.to), list));
  const isWhole = run.to - run.from >= SHORTEST_PHRASE && isNamed();
  return isWhole || numbers.some(hasChecksum) ? run : undefined;
}

/** A piece of the list goes up the alphabet, or has no end; an example repeats itself; word salad has no checksum and nobody calls it a phrase. */
function certaintyOf(words: readonly string[], { from, to, list }: Run, isNamed: () => boolean): Certainty {
  const run = words.slice(from, to);
  if (run.length > LONGEST_PHRASES || isAscending(run)) return 'possible';
  if (run.length - new Set(run).size >= REPEATED_IN_EXAMPLES) return 'if-alone';
  const confirmed = holdsPhrase(run.map(word => numberOf(word, list))) || isNamed();
  return confirmed ? 'certain' : 'if-alone';
}

/** A whole phrase at the run's beginning or end, give or take a word or three that are prose. */
function holdsPhrase(numbers: readonly number[]): boolean {
  for (const length of PHRASE_LENGTHS) {
    for (let slack = 0; slack <= MOST_NEIGHBOURS && slack + length <= numbers.length; slack++) {
      const end = numbers.length - slack;
      if (hasChecksum(numbers.slice(slack, slack + length)) || hasChecksum(numbers.slice(end - length, end)))
        return true;
    }
  }
  return false;
}
