/** Takes home what is new: at the start, and then by alarm. */
import { NEXT_UPDATE_SECONDS } from '../../../src/adapters/packs/pack.ts';
import type { State } from '../messages.ts';
import { platform } from '../platform.ts';
import { hasServer, readSettings } from '../settings.ts';
import { WATCHING } from '../watched.ts';
import { catalogNow, update } from './engine.ts';
import { keptInBrowser } from './kept-in-browser.ts';
import { forgetSites } from './sites.ts';

const ALARM = 'update';
const PROBLEM = 'updateProblem';

/** As often as the server says that it has something new. */
export const scheduleUpdates = (): void =>
  platform.alarms.create(ALARM, {
    delayInMinutes: NEXT_UPDATE_SECONDS / 60,
    periodInMinutes: NEXT_UPDATE_SECONDS / 60,
  });

export function watchAlarms(): void {
  platform.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateNow();
  });
}

/** What was held stays where it fails; the options say why. */
export async function updateNow(): Promise<void> {
  try {
    await update();
    await platform.storage.session.set({ [PROBLEM]: null });
  } catch (error) {
    await platform.storage.session.set({ [PROBLEM]: String(error) });
  }
  forgetSites();
}

export async function stateNow(): Promise<State> {
  const kept = await keptInBrowser.read().catch(() => undefined);
  const { version } = await catalogNow();
  const { [PROBLEM]: problem } = await platform.storage.session.get({ [PROBLEM]: null });
  return {
    catalog: version.version,
    brands: version.brands,
    lists: kept?.lists.length ?? 0,
    server: hasServer(await readSettings()),
    watching: await platform.permissions.contains(WATCHING),
    ...(kept ? { issued: kept.issued } : {}),
    ...(problem ? { problem: String(problem) } : {}),
  };
}
