/** A declared channel as a brand file writes it: in the canonical form, or just as declared where that hides something. */
import type { ChannelKind, Purpose } from '../../core/channels/channel.ts';
import { readChannel } from '../../core/channels/read-channel.ts';
import type { ContactKind } from '../../core/contact.ts';
import type { Numbering } from '../../core/phones/numbering.ts';
import type { Place } from '../../core/phones/place.ts';
import { KIND_OF } from '../compile-brand.ts';
import type { ChannelList, Declaration } from '../declaration.ts';
import { hides } from './visible.ts';

export interface Entry {
  /** Where it stands in the declaration: `channels.phones.0`. */
  readonly field: string;
  readonly list: ChannelList;
  readonly kind: ChannelKind;
  readonly key: string;
  readonly purpose?: Purpose;
  /** The same reader that judges contacts takes it for a channel of this list, without a disguise. */
  readonly readable: boolean;
  /** It holds letters that cannot be seen or told apart. */
  readonly hides: boolean;
}

/** Handles and apps are read by one reader. */
const READ_AS: Readonly<Record<ChannelKind, ContactKind>> = {
  phone: 'phone',
  url: 'url',
  email: 'email',
  handle: 'handle',
  app: 'handle',
};

export function entriesOf({ channels }: Declaration, numbering: Numbering): Entry[] {
  // The country is never consulted: a declared number names its own.
  const place = { region: undefined, assumed: 'US', numbering };
  return (Object.keys(channels) as ChannelList[]).flatMap(list =>
    channels[list].map(({ value, purpose }, i) => ({
      field: `channels.${list}.${i}`,
      ...keyOf(list, value, place),
      ...(purpose ? { purpose } : {}),
    })),
  );
}

function keyOf(list: ChannelList, value: string, place: Place): Omit<Entry, 'field' | 'purpose'> {
  const kind = KIND_OF[list];
  const canonical = canonicalOf(list, kind, value, place);
  const hidden = hides(value);
  const read = hidden ? value : (canonical ?? value);
  // A platform shows the capitals that its user chose; a reader takes either.
  const key = read === value.toLowerCase() && (kind === 'handle' || kind === 'app') ? value : read;
  return { list, kind, key, readable: canonical !== undefined, hides: hidden };
}

function canonicalOf(list: ChannelList, kind: ChannelKind, value: string, place: Place): string | undefined {
  const reading = readChannel(value, READ_AS[kind], 'subject', place);
  if (reading?.kind !== kind || reading.canonical === undefined || reading.disguises.length > 0)
    return undefined;
  const fits = kind !== 'url' || reading.canonical.includes('/') === (list === 'paths');
  return fits
    ? kind === 'handle' || kind === 'app'
      ? reading.canonical
      : reading.canonical.toLowerCase()
    : undefined;
}
