/** "Is this really support?" in the menu of a selection, a link and a page. It opens a window of our own, and sends nothing. */

import { LONGEST_VALUE } from '../../../src/core/contact.ts';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import type { Pending } from '../messages.ts';
import { type MenuClick, platform } from '../platform.ts';
import { localeIn, readSettings } from '../settings.ts';
import { EXTENSION_TEXT } from '../text.ts';

const CONTEXTS = ['selection', 'link', 'page'] as const;
const WINDOW = { type: 'popup', width: 440, height: 720 } as const;
const PENDING = 'pending';

export async function makeMenus(): Promise<void> {
  const { menu } = EXTENSION_TEXT[localeIn(await readSettings())];
  await platform.contextMenus.removeAll();
  for (const context of CONTEXTS)
    platform.contextMenus.create({
      id: context,
      title: menu,
      contexts: [context],
      ...(context === 'page' ? { documentUrlPatterns: ['http://*/*', 'https://*/*'] } : {}),
    });
}

export function watchMenus(): void {
  platform.contextMenus.onClicked.addListener(click => void open(click));
}

async function open(click: MenuClick): Promise<void> {
  const pending = asked(click);
  if (!pending) return;
  await platform.storage.session.set({ [PENDING]: pending });
  await platform.windows.create({ ...WINDOW, url: platform.runtime.getURL('popup.html?window') });
}

/** A selected phrase is covered up before it is put anywhere, were it only the browser's memory. */
function asked({ menuItemId, selectionText, linkUrl, pageUrl }: MenuClick): Pending | undefined {
  if (menuItemId === 'selection' && selectionText)
    return { value: shadowOf(selectionText.slice(0, LONGEST_VALUE)).text, kind: 'auto' };
  const url = menuItemId === 'link' ? linkUrl : pageUrl;
  // `tel:` and `mailto:` are read as what they stand for.
  return url ? { value: shadowOf(url.slice(0, LONGEST_VALUE)).text, kind: 'auto' } : undefined;
}

/** Once: the window that was opened for it takes it. */
export async function takePending(): Promise<Pending | undefined> {
  const { [PENDING]: pending } = await platform.storage.session.get({ [PENDING]: null });
  await platform.storage.session.set({ [PENDING]: null });
  return (pending as Pending | null) ?? undefined;
}
