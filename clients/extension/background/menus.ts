/** "Is this really support?" in the menu of a selection, a link and a page. It opens a window of our own, and sends nothing. */

import { LONGEST_VALUE } from '../../../src/core/contact.ts';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import type { Pending } from '../messages.ts';
import { type MenuClick, platform } from '../platform.ts';
import { localeIn, readSettings } from '../settings.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { checked } from './checked.ts';

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

/**
 * Judged before it is put anywhere, were it only the browser's memory: a phrase that was selected is covered up there, and the
 * person must be told all the same that it was one.
 */
async function open(click: MenuClick): Promise<void> {
  const value = chosen(click)?.slice(0, LONGEST_VALUE);
  if (!value) return;
  const pending: Pending = { value: shadowOf(value).text, answered: await checked({ value }) };
  await platform.storage.session.set({ [PENDING]: pending });
  await platform.windows.create({ ...WINDOW, url: platform.runtime.getURL('popup.html?window') });
}

/** `tel:` and `mailto:` are read as what they stand for. */
function chosen({ menuItemId, selectionText, linkUrl, pageUrl }: MenuClick): string | undefined {
  if (menuItemId === 'selection' && selectionText) return selectionText;
  return menuItemId === 'link' ? linkUrl : pageUrl;
}

/** Once: the window that was opened for it takes it. */
export async function takePending(): Promise<Pending | undefined> {
  const { [PENDING]: pending } = await platform.storage.session.get({ [PENDING]: null });
  await platform.storage.session.set({ [PENDING]: null });
  return (pending as Pending | null) ?? undefined;
}
