/** What others reported, brought by whoever runs this: hosts and pages, and phone numbers. */
import type { Sighting } from '../channels/channel.ts';
import type { HostLook } from '../imitation/host-look.ts';
import { type HostList, type ListedAnswer, listedHost } from './host-list.ts';
import { listedNumber, type NumberList } from './number-list.ts';

export interface Lists {
  readonly hosts: readonly HostList[];
  readonly numbers: readonly NumberList[];
}

export const NO_LISTS: Lists = { hosts: [], numbers: [] };

/** What the lists say of a channel, and which of them could not answer. */
export const listedOn = (sighting: Sighting, look: HostLook | undefined, lists: Lists): ListedAnswer =>
  sighting.kind === 'phone' ? listedNumber(sighting, lists.numbers) : listedHost(sighting, look, lists.hosts);
