/** The question before a secret goes to a page: over everything, and nothing of the page can be used until it is answered. */
import type { SecretAnswered } from '../messages.ts';
import { button, element, place } from './shadow.ts';

export type Decision = 'remove' | 'keep';

export function askPerson(answered: SecretAnswered): Promise<Decision> {
  const { promise, resolve } = Promise.withResolvers<Decision>();
  const { host, root } = place();
  const title = element('h2', { text: answered.title });
  title.id = 'title';
  title.tabIndex = -1;
  const dialog = element(
    'dialog',
    { class: 'box' },
    element('p', { class: 'name', text: 'Bonafide' }),
    title,
    ...answered.sentences.map(text => element('p', { text })),
    element(
      'div',
      { class: 'buttons' },
      button(answered.remove, 'first', () => decide('remove')),
      button(answered.keep, '', () => decide('keep')),
    ),
  );
  dialog.lang = answered.lang;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'title');
  // Esc is the way out of a dialog that one has not read.
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    decide('remove');
  });
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  // Not on a button: whoever is still typing would press it with the next space.
  title.focus();
  return promise;

  function decide(decision: Decision): void {
    host.remove();
    resolve(decision);
  }
}
