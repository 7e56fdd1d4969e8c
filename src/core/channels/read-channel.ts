/** Reads a value that is one channel and nothing else: what a person types to ask "is this theirs?". */
import type { ContactKind } from '../contact.ts';
import { EXTENSION_WORDS, KEY_SIGNS } from '../phones/extension.ts';
import { isDigitLetter, isSpokenDigit } from '../phones/numerals.ts';
import type { Place } from '../phones/place.ts';
import { readLocalNumber, readPhone } from '../phones/read-phone.ts';
import { foldWord } from '../text/fold.ts';
import { isDigit, isHan, isLatin } from '../text/letters.ts';
import { simplify } from '../text/traditional.ts';
import { isBareHandle, readEmail, readHandle } from './address.ts';
import type { ChannelRole, Sighting } from './channel.ts';
import { type Link, readLink } from './link.ts';

/** No number, address or link is longer, and normalising what is takes time (RFC 5321; MetaMask's limit for links). */
const LONGEST_CHANNEL = 2_048;

/** `undefined` where the value does not have the form of that kind; for `auto`, where it has the form of none. */
export function readChannel(
  value: string,
  kind: ContactKind,
  role: ChannelRole,
  place: Place,
): Sighting | undefined {
  if (value.length > LONGEST_CHANNEL) return undefined;
  for (const read of READERS[kind] ?? []) {
    const sighting = read(value, place);
    if (sighting) return { ...sighting, role };
  }
  return undefined;
}

type Read = Omit<Sighting, 'role'> | undefined;
type Reader = (value: string, place: Place) => Read;

const READERS: Partial<Record<ContactKind, readonly Reader[]>> = {
  phone: [asPhone, asLocalNumber],
  email: [asEmail],
  handle: [asHandle],
  url: [asLink],
  auto: [asPhone, asEmail, asLink, asSubscriberNumber],
};

function asPhone(value: string, place: Place): Read {
  const folded = numberIn(value);
  const reading = folded === undefined ? undefined : readPhone(folded, place);
  return reading && { kind: 'phone', ...reading };
}

/** Seven or eight digits alone: a code has six at most, and 40095588 is asked about because it rang. */
function asSubscriberNumber(value: string, place: Place): Read {
  const folded = numberIn(value);
  const reading = folded === undefined ? undefined : readLocalNumber(folded, place, 7);
  return reading && { kind: 'phone', ...reading };
}

/** Said to be a phone number, so it is one, though no plan knows it. */
function asLocalNumber(value: string, place: Place): Read {
  const folded = numberIn(value);
  const reading = folded === undefined ? undefined : readLocalNumber(folded, place);
  return reading && { kind: 'phone', ...reading };
}

function asEmail(value: string): Read {
  return value.includes('\n') ? undefined : readEmail(value);
}

function asHandle(value: string): Read {
  const text = value.trim();
  if (/\s/.test(text)) return undefined;
  if (isBareHandle(text))
    return { kind: 'handle', canonical: text.toLowerCase(), disguises: ['no-platform-named'] };
  return readHandle(text);
}

/** An account or an app is mostly written as a link, which is read once. */
function asLink(value: string): Read {
  const text = value.trim();
  if (/\s/.test(text)) return undefined;
  const link = isBareHandle(text) ? undefined : readLink(text);
  return link ? (readHandle(text, link) ?? placeAt(link, text)) : asHandle(value);
}

function placeAt(link: Link, text: string): Read {
  if (!link.domain && !link.disguises.includes('ip-address')) return undefined;
  const explicit = text.includes('://') || link.knownSuffix;
  return explicit ? { kind: 'url', canonical: link.host + link.path, disguises: link.disguises } : undefined;
}

/** Words that may stand in a number: `95511转3`, `tel:`, `ext. 3`. */
const NUMBER_WORDS = ['tel:', ';phone-context=', ';ext=', ...EXTENSION_WORDS, ...KEY_SIGNS];
/** Letters that no such word holds and that stand for no digit. Folding keeps them, and so they end the matter at once. */
const OTHER_LETTERS = new Set(
  [...'abcdefghijklmnopqrstuvwxyz'].filter(isOther).map(one => one.charCodeAt(0)),
);

function isOther(letter: string): boolean {
  return !isDigitLetter(letter.charCodeAt(0)) && !NUMBER_WORDS.some(word => word.includes(letter));
}

/** Han that such words hold. Any other one that is no numeral ends the matter too; those above U+F900 fold to others first. */
const NUMBER_HAN = new Set([...NUMBER_WORDS.join('')].map(letter => letter.charCodeAt(0)).filter(isHan));

const isNoNumber = (unit: number): boolean =>
  unit < 0x80 ? OTHER_LETTERS.has(unit) : unit < 0xf900 && isHan(unit) && !isNumberHan(simplify(unit));

const isNumberHan = (unit: number): boolean => isSpokenDigit(unit) || NUMBER_HAN.has(unit);

/** The value, folded, where it is one number and nothing else. */
function numberIn(value: string): string | undefined {
  for (let i = 0; i < value.length; i++) if (isNoNumber(value.charCodeAt(i))) return undefined;
  const folded = foldWord(value.trim());
  return isOneNumber(folded) ? folded : undefined;
}

/** Digits and the signs around them, an extension at most: a sentence with a number in it is words, `10086.cn` a host. */
function isOneNumber(folded: string): boolean {
  const bare = NUMBER_WORDS.reduce((text, word) => text.replaceAll(word, ' '), folded);
  let digits = 0;
  for (let i = 0; i < bare.length; i++) {
    const unit = bare.charCodeAt(i);
    if (isDigit(unit) || isSpokenDigit(unit)) digits++;
    else if ((isLatin(unit) && !isDigitLetter(unit)) || isHan(unit)) return false;
  }
  return digits >= 3 && !folded.includes('://') && !folded.includes('@');
}
