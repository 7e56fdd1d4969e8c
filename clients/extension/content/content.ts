/** What runs in the pages that a person visits, once he allowed it. */
import { watchForHotlines } from './hotline.ts';
import { guardSecrets } from './secret-guard.ts';

guardSecrets();
if (globalThis.top === globalThis.self) {
  const ready = () => document.body && watchForHotlines();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready, { once: true });
  else ready();
}
