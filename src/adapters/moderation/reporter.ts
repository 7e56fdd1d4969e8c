/** Who reported, as far as quotas need it: a key's id, or a hash of the network that means nothing after its day. */
import { sha256 } from '../crypto/sha256.ts';

export async function reporterOf(
  key: string | undefined,
  network: string,
  salt: string,
  now: Date,
): Promise<string> {
  if (key !== undefined) return `key:${key}`;
  const day = now.toISOString().slice(0, 10);
  return `day:${(await sha256(`${salt} ${day} ${network}`)).slice(0, 24)}`;
}

export const startOfDay = (now: Date): Date => new Date(`${now.toISOString().slice(0, 10)}T00:00:00.000Z`);

export const secondsToTomorrow = (now: Date): number =>
  Math.ceil((startOfDay(now).getTime() + 86_400_000 - now.getTime()) / 1_000);
