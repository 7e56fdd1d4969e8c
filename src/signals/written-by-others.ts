/** …is not the person's own words: a message that reached him, or a page that he found. */
import * as z from 'zod/mini';
import { signal } from './signal.ts';

const FORMS = ['message', 'page'] as const;

export const writtenByOthers = signal({
  params: () => z.strictObject({ as: z.array(z.enum(FORMS)).check(z.minLength(1)) }),
  bind:
    params =>
    ({ reading: { contact } }) => {
      const isPage = contact.kind === 'page' || contact.url !== undefined;
      const isMessage = !isPage && (contact.direction === 'incoming' || contact.sender !== undefined);
      const holds = (isPage && params.as.includes('page')) || (isMessage && params.as.includes('message'));
      return holds ? { spans: [] } : undefined;
    },
});
