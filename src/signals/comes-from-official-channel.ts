/** …was seen on a brand's own page, or came from its own sender, and that was proven: its product may ask what others may not. */
import * as z from 'zod/mini';
import { signal } from './signal.ts';

export const comesFromOfficialChannel = signal({
  params: () => z.strictObject({}),
  bind:
    () =>
    ({ channels, reading }) => {
      const proven = channels.filter(
        ({ role, status }) =>
          status === 'official' &&
          (role === 'page' || (role === 'sender' && reading.contact.authenticated === true)),
      );
      return proven.length === 0 ? undefined : { spans: [], channels: proven };
    },
});
