/** Reads a value that is one channel and nothing else: what a person types to ask "is this theirs?". */
import type { ContactKind } from '../contact.ts';
import { foldWord } from '../text/fold.ts';
import { isDigit, isHan } from '../text/letters.ts';
import { isBareHandle, readEmail, readHandle } from './address.ts';
import type { ChannelRole, Sighting } from './channel.ts';
import { readLink } from './link.ts';
import { isSpokenDigit } from './numerals.ts';
import { readPhone } from './phone.ts';

/** Where a bare national number is dialled: as the caller says, else as the writer's script or brand suggests. */
export interface Place {
  readonly region: string | undefined;
  readonly assumed: string;
}

/** `undefined` where the value does not have the form of that kind; for `auto`, where it has the form of none. */
export function readChannel(
  value: string,
  kind: ContactKind,
  role: ChannelRole,
  place: Place,
): Sighting | undefined {
  const readers = kind === 'auto' ? [asPhone, asEmail, asHandle, asUrl] : READERS[kind];
  for (const read of readers ?? []) {
    const sighting = read(value, place);
    if (sighting) return { ...sighting, role };
  }
  return undefined;
}

type Read = Omit<Sighting, 'role'> | undefined;
type Reader = (value: string, place: Place) => Read;

const READERS: Partial<Record<ContactKind, readonly Reader[]>> = {
  phone: [asPhone],
  email: [asEmail],
  handle: [asHandle],
  url: [asHandle, asUrl],
};

function asPhone(value: string, place: Place): Read {
  const folded = foldWord(value.trim());
  if (!isOneNumber(folded)) return undefined;
  const reading = readPhone(folded, place.region, place.assumed);
  return reading && { kind: 'phone', canonical: reading.canonical, disguises: reading.disguises };
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

function asUrl(value: string): Read {
  const text = value.trim();
  if (/\s/.test(text)) return undefined;
  const link = readLink(text);
  if (!link || (!link.domain && !link.disguises.includes('ip-address'))) return undefined;
  const explicit = text.includes('://') || link.knownSuffix;
  return explicit ? { kind: 'url', canonical: link.host + link.path, disguises: link.disguises } : undefined;
}

/** Digits and the signs around them, an extension at most: a sentence with a number in it is words. */
function isOneNumber(folded: string): boolean {
  let digits = 0;
  let others = 0;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (isDigit(unit) || isSpokenDigit(unit)) digits++;
    else if ((unit >= 97 && unit <= 122) || isHan(unit)) others++;
  }
  return (
    digits >= 3 &&
    (others <= 3 || folded.startsWith('tel:')) &&
    !folded.includes('://') &&
    !folded.includes('@')
  );
}
