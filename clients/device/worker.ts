/** The engine in a worker, for pages of any origin: it takes the catalog home, keeps it for the next visit, and judges where the text is. */

import { detailsOf } from '../../src/adapters/client/brand-details.ts';
import { type Device, device } from '../../src/adapters/device/device.ts';
import { inTime } from '../../src/adapters/judging/in-time.ts';
import { answer, answerBody } from '../../src/adapters/page/answer.ts';
import { brandNamed } from '../../src/core/identify.ts';
import { shadowOf } from '../../src/core/secrets/shadow.ts';
import { inIndexedDb } from './indexed-db.ts';
import type { Call, CallName, Given, Opened, Opening, Reply, Returned } from './messages.ts';
import { recognise } from './recognise.ts';

/** What is kept judges, if the server takes longer to say whether there is something newer. */
const PATIENCE_MS = 3_000;
const RENEWED_EVERY_MS = 30 * 60_000;
/** Some 2 MB on the way, and not on every visit. Longer lists stay with the server. */
const MOST_HOSTS = 50_000;

const opened = Promise.withResolvers<Device>();
let asked = 0;

const calls: { readonly [N in CallName]: (given: Given<N>) => Promise<Returned<N>> } = {
  open,
  recognise: async text => recognise(text),
  async check({ contact, lookUps, drawnIn, toShare }) {
    const home = await opened.promise;
    if (Date.now() - asked > RENEWED_EVERY_MS) void renew(home);
    const verdict = await home.check(contact, { lookUps });
    const draw = toShare ? answer : answerBody;
    const drawn = drawnIn ? String(draw(verdict, drawnIn, shadowOf(contact.value).text)) : '';
    return { verdict, drawn };
  },
  async brand(id) {
    const { brands } = await (await opened.promise).catalog();
    const brand = brands.byId.get(id) ?? brandNamed(id, brands);
    return brand && detailsOf(brand, brands);
  },
};

async function open({ origin, publicKey, mostHosts = MOST_HOSTS }: Opening): Promise<Opened> {
  const keeper = inIndexedDb(origin);
  const home = device({ origin, trust: publicKey ? { publicKey } : 'same-origin', keeper, mostHosts });
  const kept = await keeper.read();
  const renewing = renew(home);
  const { issued } = (kept ? await inTime(PATIENCE_MS, renewing) : await renewing) ?? kept!;
  await home.catalog();
  opened.resolve(home);
  const renewed = await inTime(0, renewing);
  return { issued, renewed: renewed !== undefined };
}

function renew(home: Device): ReturnType<Device['update']> {
  asked = Date.now();
  const renewing = home.update();
  // What was held stays, and the next visit tries again.
  renewing.catch(() => undefined);
  return renewing;
}

const say = (reply: Reply): void => self.postMessage(reply);

self.addEventListener('message', async ({ data: { id, name, given } }: MessageEvent<Call>) => {
  try {
    say({ id, returned: await calls[name](given as never) });
  } catch (error) {
    say({ id, failed: String(error) });
  }
});
