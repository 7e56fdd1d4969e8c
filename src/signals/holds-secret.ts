/** …holds a secret of one of the kinds: a recovery phrase, a private key. What merely may be one does not count. */
import * as z from 'zod/mini';
import { SECRET } from '../core/needs.ts';
import type { Reading } from '../core/reading.ts';
import { SECRET_KINDS } from '../core/secrets/secret.ts';
import { signal } from './signal.ts';

/** "My phrase is: …", "我的助记词是…，安全吗": so much may stand around a secret that was pasted by itself. */
const MOST_AROUND = 40;

export const holdsSecret = signal({
  params: () => z.strictObject({ kinds: z.array(z.enum(SECRET_KINDS)).check(z.minLength(1)) }),
  needs: () => [[SECRET]],
  bind:
    ({ kinds }) =>
    ({ reading }) => {
      const alone = standsAlone(reading);
      const found = reading.secrets.filter(
        ({ kind, certainty }) =>
          kinds.includes(kind) && (certainty === 'certain' || (certainty === 'if-alone' && alone)),
      );
      return found.length === 0 ? undefined : { spans: found.map(({ span }) => span) };
    },
});

function standsAlone({ contact: { value }, secrets }: Reading): boolean {
  let around = 0;
  let at = 0;
  for (const { span } of secrets) {
    around += value.slice(at, span.start).trim().length;
    at = span.end;
  }
  return around + value.slice(at).trim().length <= MOST_AROUND;
}
