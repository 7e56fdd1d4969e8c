/** The form of the page: its parts, and what stands in it as a contact. */
import type { Contact, Direction } from '../../src/core/contact.ts';

export interface Form {
  readonly element: HTMLFormElement;
  readonly value: HTMLTextAreaElement;
  readonly privacy: HTMLElement;
  readonly notice: HTMLElement;
  readonly word: HTMLElement;
  readonly result: HTMLElement;
}

/** `undefined` on a page that has none. */
export function formOf(page: Document): Form | undefined {
  const element = page.querySelector<HTMLFormElement>('form[data-locale]');
  const [value, privacy, notice, word, result] = ['value', 'privacy', 'notice', 'word', 'result'].map(id =>
    page.getElementById(id),
  );
  if (!element || !privacy || !notice || !word || !result || !(value instanceof HTMLTextAreaElement))
    return undefined;
  privacy.dataset.server = privacy.textContent;
  return { element, value, privacy, notice, word, result };
}

/** `undefined` while there is nothing to check. */
export function contactOf(element: HTMLFormElement, locale: string): Contact | undefined {
  const fields = new FormData(element);
  const field = (name: string): string => String(fields.get(name) ?? '');
  const value = field('value');
  const claims = field('claims').trim();
  const direction = field('direction') as Direction | '';
  if (value.trim() === '') return undefined;
  return { value, locale, ...(claims ? { claims } : {}), ...(direction ? { direction } : {}) };
}
