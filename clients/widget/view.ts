/** What the element shows: one place that touches its shadow root. */
import type { BrandDetails } from '../../src/adapters/client/brand-details.ts';
import { ASK_TEXT } from '../../src/adapters/page/ask-text.ts';
import type { Markup } from '../../src/adapters/page/layout.ts';
import type { Direction } from '../../src/core/contact.ts';
import { fillIn } from '../../src/core/language/fill-in.ts';
import { inLanguage } from '../../src/core/language/localized.ts';
import { markup } from '../device/trusted-types.ts';
import { frame, realWays } from './frame.ts';
import type { Judging } from './judging.ts';
import type { WidgetSettings } from './settings.ts';
import { STYLE } from './style.ts';
import { WIDGET_TEXT } from './text.ts';

let sheet: CSSStyleSheet | undefined;

/** A constructed sheet: a page that forbids inline styles allows it. One for all elements. */
function styled(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  root.adoptedStyleSheets = [sheet];
}

export class View {
  readonly #root: ShadowRoot;
  #settings!: WidgetSettings;

  constructor(root: ShadowRoot) {
    this.#root = root;
    styled(root);
  }

  get box(): HTMLTextAreaElement {
    return this.#at('value') as HTMLTextAreaElement;
  }
  /** What the person chose, where the page did not say. */
  get direction(): Direction | undefined {
    const chosen = this.#root.querySelector<HTMLInputElement>('input[name=direction]:checked')?.value;
    return this.#settings.direction ?? ((chosen || undefined) as Direction | undefined);
  }

  draw(settings: WidgetSettings): void {
    this.#settings = settings;
    this.#fill(this.#root, frame(settings));
    this.say(WIDGET_TEXT[settings.locale].preparing);
    if (settings.brand) this.#title(settings.brand);
  }

  /** Who judges is known, and said before anything is asked. */
  ready({ where, fellBack, opened }: Judging): void {
    const { locale, origin } = this.#settings;
    const text = WIDGET_TEXT[locale];
    const { host } = new URL(origin);
    this.#at('privacy').textContent = where === 'device' ? text.onDevice : fillIn(text.onServer, { host });
    this.#at('submit').textContent = fellBack ? fillIn(text.sendAndCheck, { host }) : ASK_TEXT[locale].submit;
    if (fellBack) this.say(fillIn(text.fellBack, { host }));
    else
      this.say(opened && !opened.renewed ? fillIn(text.keptLists, { day: opened.issued.slice(0, 10) }) : '');
  }

  brand(brand: BrandDetails): void {
    this.#title(inLanguage(brand.name, this.#settings.locale));
    const real = this.#at('real');
    this.#fill(real, realWays(brand, this.#settings.locale));
    real.hidden = false;
  }

  say(sentence: string): void {
    this.#at('status').textContent = sentence;
  }

  /** The answer, and the reader's place in front of it. */
  show(content: string | Markup): void {
    const result = this.#at('result');
    this.#fill(result, content);
    const [answer] = result.children;
    answer?.setAttribute('part', `answer ${answer.className}`);
    result.querySelector('.ways')?.setAttribute('part', 'answer-ways');
    const heading = result.querySelector<HTMLElement>('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  whenAsked(ask: () => void): void {
    this.#at('submit').addEventListener('click', ask);
    this.box.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask();
    });
  }

  /** That the rest may be sent, without what was masked in it. */
  whenRestAsked(ask: () => void): void {
    this.#root.getElementById('rest')?.addEventListener('click', ask);
  }

  clear(): void {
    this.#at('result').replaceChildren();
  }

  #title(brand: string): void {
    this.#at('title').textContent = fillIn(WIDGET_TEXT[this.#settings.locale].title, { brand });
  }

  #at(id: string): HTMLElement {
    return this.#root.getElementById(id)!;
  }

  /** Our links are paths of the server; a wallet's page stays open behind them. */
  #fill(place: Element | ShadowRoot, content: string | Markup): void {
    place.innerHTML = markup(String(content));
    for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
      link.href = new URL(link.getAttribute('href')!, this.#settings.origin).href;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }
}
