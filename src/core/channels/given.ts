/** What signals ask of channels: whether one is given in earnest, and where they stand in the text. */

import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { isMeantAt } from '../text/place.ts';
import type { Channel } from './channel.ts';

/** Not in a warning of it. What stands beside the text, as its sender or page, is no part of what the text says. */
export const isInEarnest = ({ span }: Channel, reading: Reading): boolean =>
  span === undefined || isMeantAt(reading, span);

/** A number of the text itself that is no brand's own, not even as a menu key, and that nobody is warned of. */
export const isOfferedNumber = (channel: Channel, reading: Reading): boolean =>
  channel.kind === 'phone' &&
  channel.role === 'content' &&
  channel.owner === undefined &&
  isInEarnest(channel, reading);

export const spansOf = (channels: readonly Channel[]): Span[] => channels.flatMap(({ span }) => span ?? []);
