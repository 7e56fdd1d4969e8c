/** A small note in a corner of the page that covers no field and no button; where no corner is free, above the page. */
import { button, element, place } from './shadow.ts';

interface Note {
  readonly lang: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly waysTitle?: string;
  readonly ways?: readonly { readonly label: string; readonly display: string }[];
  readonly dismiss: string;
}

type Rules = Readonly<Record<string, string>>;
const GAP = '12px';
const FIXED: Rules = { position: 'fixed', 'z-index': '2147483647', display: 'block' };
const CORNERS: readonly Rules[] = [
  { bottom: GAP, right: GAP },
  { bottom: GAP, left: GAP },
  { top: GAP, right: GAP },
  { top: GAP, left: GAP },
];
const ABOVE: Rules = { position: 'static', display: 'block', margin: GAP };
const USABLE = 'input, textarea, select, button, [contenteditable], [role=button], [role=textbox]';

export function showNote(note: Note): void {
  const { host, root } = place();
  const title = element('h2', { text: note.title });
  title.id = 'title';
  const box = element(
    'section',
    { class: 'box warn' },
    element('p', { class: 'name', text: 'Bonafide' }),
    title,
    ...note.sentences.map(text => element('p', { text })),
    ...waysOf(note),
    element('div', { class: 'buttons' }, button(note.dismiss, '', close)),
  );
  box.lang = note.lang;
  box.setAttribute('role', 'status');
  box.setAttribute('aria-labelledby', 'title');
  root.append(box);
  document.body.prepend(host);
  const stay = () => keepClear(host);
  addEventListener('scroll', stay, { passive: true });
  addEventListener('resize', stay, { passive: true });
  stay();

  function close(): void {
    removeEventListener('scroll', stay);
    removeEventListener('resize', stay);
    host.remove();
  }
}

const waysOf = ({ waysTitle, ways = [] }: Note): Node[] =>
  ways.length === 0
    ? []
    : [
        element('h3', { text: waysTitle ?? '' }),
        element(
          'ul',
          {},
          ...ways.map(({ label, display }) =>
            element('li', { text: `${label}: ` }, element('strong', { text: display })),
          ),
        ),
      ];

function keepClear(host: HTMLElement): void {
  const usable = [...document.querySelectorAll(USABLE)].map(one => one.getBoundingClientRect());
  for (const corner of CORNERS) {
    dress(host, { ...FIXED, ...corner });
    const own = host.getBoundingClientRect();
    if (!usable.some(other => overlap(own, other))) return;
  }
  dress(host, ABOVE);
}

/** Rule by rule, which no policy of the page forbids. */
function dress(host: HTMLElement, rules: Rules): void {
  host.style.cssText = '';
  host.style.setProperty('all', 'initial', 'important');
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  b.width > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
