/** The engine in a worker: it takes the catalog home from its own origin, and judges where the text is. */
import { device } from '../../src/adapters/device/device.ts';
import { inMemory } from '../../src/adapters/device/kept.ts';
import { answer } from '../../src/adapters/page/answer.ts';
import { shadowOf } from '../../src/core/secrets/shadow.ts';
import type { FromEngine, Question } from './messages.ts';

/** A page is open for minutes: longer lists stay with the server. */
const MOST_HOSTS = 5_000;

const home = device({
  origin: new URL(import.meta.url).origin,
  trust: 'same-origin',
  keeper: inMemory(),
  mostHosts: MOST_HOSTS,
});

const say = (message: FromEngine): void => self.postMessage(message);

const open = home.update().then(async () => (await home.catalog()).version.version);
open.then(
  ready => say({ ready }),
  error => say({ failed: 0, reason: String(error) }),
);

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, contact, lookUps, drawnIn } = data;
  try {
    await open;
    const verdict = await home.check(contact, { lookUps });
    const { text, secrets } = shadowOf(contact.value);
    const drawn = drawnIn && { drawn: String(answer(verdict, drawnIn, text)) };
    say({ id, verdict, ...drawn, ...(secrets.length > 0 ? { masked: text } : {}) });
  } catch (error) {
    say({ failed: id, reason: String(error) });
  }
});
