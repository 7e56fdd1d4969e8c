/** The background of the extension: every listener is there before the first event, and nothing is worked out until one comes. */
import { platform } from '../platform.ts';
import { watchMessages } from './answers.ts';
import { matchPermissions } from './content-scripts.ts';
import { adoptShipped, settingsChanged } from './engine.ts';
import { forgetKept } from './kept-in-browser.ts';
import { makeMenus, watchMenus } from './menus.ts';
import { watchNavigations } from './navigations.ts';
import { forgetSites } from './sites.ts';
import { scheduleUpdates, updateNow, watchAlarms } from './updates.ts';

watchMessages();
watchMenus();
watchAlarms();
watchNavigations();

platform.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
platform.runtime.onStartup.addListener(started);
platform.permissions.onAdded.addListener(permissionsChanged);
platform.permissions.onRemoved.addListener(permissionsChanged);

platform.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local') return;
  settingsChanged();
  forgetSites();
  if ('language' in changes) void makeMenus();
  // What another server said is not kept under the name of this one.
  if ('server' in changes || 'publicKey' in changes) void forgetKept().then(updateNow);
});

async function installed(reason: string): Promise<void> {
  scheduleUpdates();
  await Promise.all([makeMenus(), matchPermissions()]);
  if (reason === 'update') await adoptShipped();
  // The one thing that has to be asked for is asked where it is explained.
  if (reason === 'install') await platform.runtime.openOptionsPage();
  await updateNow();
}

/** An alarm need not outlive the browser. */
function started(): void {
  scheduleUpdates();
  void updateNow();
}

function permissionsChanged(): void {
  watchNavigations();
  void matchPermissions();
}
