/** What stands in a form: the text of a field, what it is called, and twelve fields with a word each as one text. */

export interface Entered {
  readonly label: string;
  readonly value: string;
  /** What is emptied where the person wants it out. */
  readonly fields: readonly Element[];
}

const TEXT_TYPES = new Set(['text', 'password', 'search', 'email', 'tel', 'url', '']);
const LONGEST_WORD = 14;
/** A phrase with one word missing. */
const FEWEST_FIELDS = 11;
/** Fields of one form; more is a spreadsheet. */
const MOST_FIELDS = 60;

/** The field that an event is about, were it inside a component of the page. */
export const fieldOf = (event: Event): Element | undefined => {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  if (isTextField(target)) return target;
  const root = target.closest('[contenteditable]');
  return root instanceof HTMLElement && root.isContentEditable ? root : undefined;
};

const isTextField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && TEXT_TYPES.has(element.type));

export const textOf = (field: Element): string =>
  isTextField(field) ? field.value : (field.textContent ?? '');

export function enteredIn(field: Element): Entered {
  const value = textOf(field);
  const words = isWord(value) ? fieldsAround(field) : [];
  if (words.length < FEWEST_FIELDS) return { label: labelOf(field), value, fields: [field] };
  return { label: labelOf(field), value: words.map(textOf).join(' '), fields: words };
}

/** The fields of the same form that hold one word each, in the order of the page. */
function fieldsAround(field: Element): Element[] {
  const root = field.closest('form') ?? (field.getRootNode() as ParentNode);
  return [...root.querySelectorAll('input, textarea')]
    .filter(isTextField)
    .slice(0, MOST_FIELDS)
    .filter(({ value }) => isWord(value));
}

const isWord = (value: string): boolean => {
  const word = value.trim();
  return word !== '' && word.length <= LONGEST_WORD && /^\p{L}+$/u.test(word);
};

/** As the person sees it, and what the page calls it: a key in hexadecimal looks like anything else. */
function labelOf(field: Element): string {
  const labels = isTextField(field) ? [...(field.labels ?? [])].map(label => label.textContent ?? '') : [];
  const named = ['aria-label', 'placeholder', 'name', 'id'].map(name => field.getAttribute(name) ?? '');
  return [...labels, ...named]
    .join(' ')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
}

export function empty(fields: readonly Element[]): void {
  for (const field of fields) {
    if (isTextField(field)) field.value = '';
    else field.textContent = '';
    // The page keeps its own copy of what was typed.
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'deleteContent' }),
    );
  }
}

/** As if it had been pasted, so that the page hears of it. */
export function insert(field: Element, text: string): void {
  if (field instanceof HTMLElement) field.focus();
  document.execCommand('insertText', false, text);
}
