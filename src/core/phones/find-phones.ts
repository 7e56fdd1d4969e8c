/** Finds phone numbers in a text, in any notation, and leaves dates, money, codes and order numbers alone. */
import type { Sighting } from '../channels/channel.ts';
import type { Folded } from '../text/fold.ts';
import { isAlphanumeric, isLatin } from '../text/letters.ts';
import { isChineseRegion } from './chinese-writer.ts';
import type { LineType } from './line.ts';
import type { NumberWord } from './numbering.ts';
import { digitOf } from './numerals.ts';
import type { Place } from './place.ts';
import { type PhoneReading, readLocalNumber, readPhone } from './read-phone.ts';
import { numbersIn, type Run, runs } from './runs.ts';
import { isOtherShape } from './shapes.ts';
import { isBound, numberOf } from './uri.ts';
import { wordBeside } from './words.ts';

/** Nobody rings the 501st number of a text; a list of them is no message. `normalize` says that the rest was not read. */
export const MOST_PHONES = 500;

export function findPhones(folded: Folded, place: Place): Sighting[] {
  const { text } = folded;
  const read = (start: number, end: number) => readPhone(text.slice(start, end), place);
  const sightings: Sighting[] = [];
  for (const run of runs(text)) {
    for (const [start, end] of numbersIn(text, run.start, run.end, read)) {
      if (sightings.length >= MOST_PHONES) return sightings;
      const extension = end === run.end ? run.extension : undefined;
      const reading = phoneAt(text, { start, end, extension }, place);
      if (!reading) continue;
      const span = folded.spanOf(start, extension?.end ?? end);
      sightings.push({ kind: 'phone', role: 'content', ...reading, span });
    }
  }
  return sightings;
}

/** The number there, if it is one to ring: by the words beside it, else by how it is written. */
function phoneAt(text: string, run: Run, place: Place): PhoneReading | undefined {
  const end = run.extension?.end ?? run.end;
  if (isAlphanumeric(text.charCodeAt(end)) || isOtherShape(text, run.start, end)) return undefined;
  const written = text.slice(run.start, end);
  const word = meaningOf(text, run, place);
  if (word?.means === 'phone') return offered(written, { ...place, ...writerOf(word, place) });
  if (isLatin(text.charCodeAt(run.start - 1)) || (word && !isInternational(written))) return undefined;
  return unannounced(written, formOf(text.slice(run.start, run.end)), place);
}

const isInternational = (written: string): boolean => written.startsWith('+');

/** What the words beside it say that it is; an extension is one of a phone, in whatever language. */
const meaningOf = (
  text: string,
  { start, end, extension }: Run,
  { numbering }: Place,
): NumberWord | undefined =>
  wordBeside(text, start, extension?.end ?? end, numbering) ??
  (extension?.tells ? { means: 'phone' } : undefined);

/** Without a word for it, a number counts only where the person is, unless it is written as a phone's. */
function unannounced(written: string, form: Form, place: Place): PhoneReading | undefined {
  if (form.digits < LEAST_BARE) return undefined;
  const international = isInternational(written);
  const here = { ...place, region: place.region ?? place.assumed };
  const reading = readPhone(written, international || form.groups >= 3 ? place : here);
  const type = reading?.line.type;
  return reading && type && !isBound(reading.canonical) && (international || isWrittenAsPhone(form, type))
    ? reading
    : undefined;
}

/** Where the language of the word is spoken; the same word is Chinese in Taipei, where the text says that it is from there. */
const writerOf = ({ region }: NumberWord, { assumed }: Place): Pick<Place, 'writer'> =>
  region === undefined || (region === 'CN' && isChineseRegion(assumed)) ? {} : { writer: region };

/** Behind a word for it, a number without its area code counts too. */
function offered(written: string, place: Place): PhoneReading | undefined {
  const reading = readPhone(written, place) ?? readLocalNumber(written, place, LEAST_BARE);
  return reading && isElsewhere(reading, place) ? undefined : reading;
}

/** 100 and 139 are help lines somewhere: three or four digits count only where the writer dials. */
const isElsewhere = ({ canonical, line }: PhoneReading, { region, writer, assumed }: Place): boolean =>
  isBound(canonical) &&
  numberOf(canonical).length < LEAST_ABROAD &&
  line.region !== (region ?? writer ?? assumed);

/** Numbers written without a sign between the digits are mostly something else; these are rarely by chance. */
const TELLING: ReadonlySet<LineType> = new Set([
  'mobile',
  'toll-free',
  'shared-cost',
  'premium-rate',
  'virtual-operator',
]);
const LEAST_BARE = 7;
const LEAST_ABROAD = 5;
const LEAST_TELLING = 10;

const isWrittenAsPhone = ({ groups, digits, trunk }: Form, type: LineType): boolean =>
  groups >= 2 ? digits >= LEAST_BARE : digits >= LEAST_TELLING && (trunk || TELLING.has(type));

interface Form {
  readonly digits: number;
  /** Stretches of digits with signs between them. */
  readonly groups: number;
  /** It begins with the 0 that is dialled before an area code. */
  readonly trunk: boolean;
}

function formOf(written: string): Form {
  let digits = 0;
  let groups = 0;
  let inside = false;
  for (let i = 0; i < written.length; i++) {
    const digit = digitOf(written.charCodeAt(i)) !== '';
    if (digit) digits++;
    if (digit && !inside) groups++;
    inside = digit;
  }
  return { digits, groups, trunk: digitOf(written.charCodeAt(0)) === '0' };
}
