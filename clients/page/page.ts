/** The page with a script: it answers as one types, on the device itself, so that the text stays there. */
import type { Locale } from '../../src/core/language/localized.ts';
import { type OnDevice, onDevice } from '../device/on-device.ts';
import { contactOf, type Form, formOf } from './form.ts';
import { shareLinks } from './share.ts';

/** From the last key to the answer: long enough not to answer half a word. */
const PAUSE_MS = 300;

const form = formOf(document);
if (form) judgeHere(form);
shareLinks(document);

function judgeHere({ element, value, privacy, notice, word, result }: Form): void {
  const { failed = '', masked = '' } = element.dataset;
  const locale = (element.dataset.locale ?? 'zh') as Locale;
  let opening: Promise<OnDevice> | undefined;
  let broken = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  /** What we put in place of a secret: asked about again, the warning about the secret stands. */
  let covered: string | undefined;

  for (const event of ['focusin', 'pointerdown', 'paste'])
    element.addEventListener(event, () => void home(), { once: true });
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
  function home(): Promise<OnDevice> {
    if (opening) return opening;
    const engine = new URL('bonafide-engine.js', import.meta.url);
    opening = onDevice({ engine, origin: location.origin });
    opening.then(() => {
      privacy.textContent = privacy.dataset.here ?? '';
    }, giveUp);
    return opening;
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
    if (contact && contact.value === covered) return result.hasChildNodes();
    const turn = ++newest;
    if (!contact) {
      result.replaceChildren();
      return false;
    }
    try {
      const engine = await home();
      const { text, secrets } = await engine.recognise(contact.value);
      if (turn === newest && value.value === contact.value) cover(text, secrets.length > 0);
      const { verdict, drawn } = await engine.draw(contact, locale, { lookUps, toShare: true });
      if (turn !== newest) return false;
      show(drawn);
      word.textContent = `${result.querySelector('#action')?.textContent ?? ''} ${verdict.headline}`;
      return true;
    } catch {
      giveUp();
      return false;
    }
  }

  function cover(text: string, hasSecret: boolean): void {
    covered = hasSecret ? text : undefined;
    if (hasSecret) value.value = text;
    tell(hasSecret ? masked : '');
  }

  /** What was unfolded stays so while one goes on typing. */
  function show(drawn: string): void {
    const open = result.querySelector('details')?.open ?? false;
    result.innerHTML = drawn;
    const details = result.querySelector('details');
    if (details) details.open = open;
  }

  function tell(sentence: string): void {
    notice.textContent = sentence;
    notice.hidden = sentence === '';
  }
}
