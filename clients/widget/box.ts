/** The box that one pastes into: what may be a secret is looked at before it stands there, and is masked if it is one. */
import type { Recognised } from '../device/messages.ts';
import { mayHoldSecret } from './may-hold-secret.ts';

interface BoxWatcher {
  looking(): void;
  /** Nobody could look. What was pasted is not in the box. */
  notRuledOut(): void;
  recognise(text: string): Promise<Recognised>;
  /** The box shows `recognised.text` by now; `whole` is what would stand there unmasked. */
  recognised(whole: string, recognised: Recognised): void;
}

export function watchBox(box: HTMLTextAreaElement, watcher: BoxWatcher): void {
  box.addEventListener('paste', event => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const { value, selectionStart, selectionEnd } = box;
    const whole = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd);
    if (!mayHoldSecret(whole)) return;
    event.preventDefault();
    // Until somebody has looked, what was pasted is in no box, and so in no undo either.
    void look(whole, selectionStart + pasted.length);
  });
  box.addEventListener('input', () => {
    if (mayHoldSecret(box.value)) void look(box.value, box.selectionEnd);
  });

  async function look(whole: string, cursor: number): Promise<void> {
    const before = box.value;
    watcher.looking();
    const recognised = await watcher.recognise(whole).catch(() => undefined);
    if (!recognised) return watcher.notRuledOut();
    // Typed on meanwhile: that is looked at by itself.
    if (box.value !== before) return;
    if (recognised.text !== box.value) {
      box.value = recognised.text;
      box.setSelectionRange(cursor, cursor);
    }
    watcher.recognised(whole, recognised);
  }
}
