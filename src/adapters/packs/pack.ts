/** What a client takes home to judge offline: one list, whole or as changes since a version, with a checksum of the result. */
import type { FeedKind } from '../storage/feed.ts';

export interface Pack {
  readonly format: 'bonafide-pack/1';
  readonly name: string;
  readonly kind: FeedKind;
  readonly version: string;
  /** Changes only: what they start from. */
  readonly since?: string;
  readonly size: number;
  /** SHA-256, in hex, of the whole list that results: its entries in the order of their code units, one a line, no line end after the last. */
  readonly checksum: string;
  readonly nextUpdateSeconds: number;
  readonly entries?: readonly string[];
  readonly added?: readonly string[];
  /** Tombstones: whoever holds these drops them. */
  readonly removed?: readonly string[];
}

export const NEXT_UPDATE_SECONDS = 1_800;
/** Above this a client takes the compact set, and asks by prefix for the rest. */
export const MOST_ENTRIES = 250_000;
