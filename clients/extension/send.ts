/** One question to the background, from wherever in the extension. */
import type { FromContent, FromPages } from './messages.ts';
import { platform } from './platform.ts';

/** `undefined`: nothing to say, or the extension was updated meanwhile and this page still has the old one. */
export async function send<T>(message: FromContent | FromPages): Promise<T | undefined> {
  try {
    return ((await platform.runtime.sendMessage(message)) ?? undefined) as T | undefined;
  } catch {
    return undefined;
  }
}
