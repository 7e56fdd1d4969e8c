/** The page with a script: it answers as one types, on the device itself, so that the text stays there. */
import { type Engine, startEngine } from '../engine/engine.ts';
import type { Answered } from '../engine/messages.ts';
import { contactOf, formOf } from './form.ts';
import { shareLinks } from './share.ts';

/** From the last key to the answer: long enough not to answer half a word. */
const PAUSE_MS = 300;

const form = formOf(document);
if (form) judgeHere(form);
shareLinks(document);

function judgeHere({
  element,
  value,
  privacy,
  notice,
  word,
  result,
}: NonNullable<ReturnType<typeof formOf>>): void {
  const { locale = 'zh', failed = '', masked = '' } = element.dataset;
  let engine: Engine | undefined;
  let broken = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  for (const event of ['focusin', 'pointerdown', 'paste'])
    element.addEventListener(event, start, { once: true });
  element.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void judge(false), PAUSE_MS);
  });
  element.addEventListener('submit', event => {
    if (broken) return;
    event.preventDefault();
    clearTimeout(pause);
    void judge(true).then(shown => {
      if (!shown) return;
      result.scrollIntoView();
      result.querySelector<HTMLElement>('#action')?.focus({ preventScroll: true });
    });
  });

  /** At the first touch: 300 KB that a visitor who only reads need not load. */
  function start(): Engine {
    engine ??= startEngine(new URL('engine.js', import.meta.url));
    engine.ready.then(() => {
      privacy.textContent = privacy.dataset.here ?? '';
    }, giveUp);
    return engine;
  }

  /** From here on the form is sent as it would be without a script; so the person is told first. */
  function giveUp(): void {
    if (broken) return;
    broken = true;
    privacy.textContent = privacy.dataset.server ?? '';
    tell(failed);
  }

  async function judge(lookUps: boolean): Promise<boolean> {
    const contact = contactOf(element, locale);
    const turn = ++newest;
    if (!contact) {
      result.replaceChildren();
      return false;
    }
    try {
      const answered = await start().ask({ contact, lookUps, drawnIn: locale as 'zh' });
      if (turn === newest) show(answered, contact.value);
      return turn === newest;
    } catch {
      giveUp();
      return false;
    }
  }

  function show({ verdict, drawn = '', masked: covered }: Answered, judged: string): void {
    if (covered !== undefined && value.value === judged) {
      value.value = covered;
      tell(masked);
    } else if (!broken) tell('');
    const open = result.querySelector('details')?.open ?? false;
    result.innerHTML = drawn;
    const details = result.querySelector('details');
    if (details) details.open = open;
    const said = result.querySelector('#action')?.textContent ?? verdict.action;
    word.textContent = `${said} ${verdict.headline}`;
  }

  function tell(sentence: string): void {
    notice.textContent = sentence;
    notice.hidden = sentence === '';
  }
}
