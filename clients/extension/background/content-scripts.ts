/** The script in the pages that a person visits: registered once he allows it, gone once he does not. */
import { platform } from '../platform.ts';
import { WATCHED_PAGES, WATCHING } from '../watched.ts';

const ID = 'guard';

export async function matchPermissions(): Promise<void> {
  const allowed = await platform.permissions.contains(WATCHING);
  const registered = (await platform.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (allowed && !registered)
    await platform.scripting.registerContentScripts([
      {
        id: ID,
        js: ['content.js'],
        matches: WATCHED_PAGES,
        // A false form often stands in a frame, and a frame may have no address.
        allFrames: true,
        matchOriginAsFallback: true,
        // Before any script of the page, so that it hears a paste after we did.
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  if (!allowed && registered) await platform.scripting.unregisterContentScripts({ ids: [ID] });
}
