/** What the extension asks for when a person lets it watch the pages he visits: all at once, and never before. */
import type { Permissions } from './platform.ts';

export const WATCHED_PAGES = ['http://*/*', 'https://*/*'] as const;
export const WATCHING = {
  permissions: ['webNavigation'],
  origins: WATCHED_PAGES,
} as const satisfies Permissions;
