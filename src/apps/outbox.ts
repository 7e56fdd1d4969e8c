/** Hands replies to the operator's own gateway, which sends them by the provider's API: signed as the generic hook is. */

import { signatureOf } from '../adapters/hooks/providers/generic.ts';
import type { Outbox } from '../adapters/hooks/settings.ts';

const PATIENCE_MS = 5_000;

export const httpOutbox =
  (url: string, secret: string): Outbox =>
  async message => {
    const body = JSON.stringify(message);
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Bonafide-Timestamp': timestamp,
        'Bonafide-Signature': await signatureOf(secret, timestamp, body),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error('The outbox refused a reply');
  };
