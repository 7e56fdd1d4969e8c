/** …is short: a text message with room for one thing, so that a link in it is all that it is about. */
import * as z from 'zod/mini';
import { signal } from './signal.ts';

export const isShort = signal({
  params: () => z.strictObject({ longest: z.int() }),
  bind:
    ({ longest }) =>
    ({ reading: { contact } }) =>
      contact.value.length <= longest ? { spans: [] } : undefined,
});
