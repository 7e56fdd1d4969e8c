/** Looks, when the page is idle, whether it advertises a hotline; the background knows whose it would be. */
import type { PageAnswered } from '../messages.ts';
import { send } from '../send.ts';
import { looksLikeHotline } from './looks-like-hotline.ts';
import { showNote } from './note.ts';

/** As much as the engine reads. */
const LONGEST = 65_536;
const QUIET_MS = 1_500;
/** A page that changes all the time is not watched all the time. */
const MOST_LOOKS = 5;

export function watchForHotlines(): void {
  let looks = 0;
  let seen = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(later);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  whenIdle(look);

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(look), QUIET_MS);
  }

  async function look(): Promise<void> {
    const text = document.body.innerText.slice(0, LONGEST);
    if (text === seen) return;
    seen = text;
    if (++looks >= MOST_LOOKS) observer.disconnect();
    if (!looksLikeHotline(text)) return;
    const answered = await send<PageAnswered>({ ask: 'page', text });
    if (!answered) return;
    observer.disconnect();
    clearTimeout(timer);
    showNote(answered);
  }
}

const whenIdle = (look: () => Promise<void>): void => {
  const run = () => void look();
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: QUIET_MS });
  else setTimeout(run);
};
