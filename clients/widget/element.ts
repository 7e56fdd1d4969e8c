/** `<bonafide-check brand="…">`: is this really their support? Asked where the person is, in the wallet's own app. */
import type { Verdict } from '../../src/core/verdict.ts';
import type { Tell } from './events.ts';
import { Session } from './session.ts';
import { ATTRIBUTES, settingsOf } from './settings.ts';
import { View } from './view.ts';

/** Importing this where pages are made ahead, without a browser, does no harm. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export class BonafideCheck extends Base {
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'value'];

  #view: View | undefined;
  #session: Session | undefined;
  #verdict: Verdict | undefined;
  #changing = false;

  /** What stands in the box, without its secrets. */
  get value(): string {
    return this.#session && this.#view ? this.#view.box.value : (this.getAttribute('value') ?? '');
  }
  set value(value: string) {
    this.setAttribute('value', value);
  }

  /** The latest one, under these attributes. */
  get verdict(): Verdict | undefined {
    return this.#verdict;
  }

  /** Judges what is given, or what stands in the box. Rejects with a `CheckFailed`, which the person is shown as well. */
  async check(value?: string): Promise<Verdict> {
    if (!this.#session) throw new Error('Put the element into the page first.');
    return this.#session.check(value ?? this.value);
  }

  connectedCallback(): void {
    this.#open(this.getAttribute('value') ?? '');
  }
  disconnectedCallback(): void {
    this.#session?.close();
    this.#session = undefined;
  }
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#session || before === after) return;
    if (name === 'value') void this.#session.fill(after ?? '');
    else if (!this.#changing) {
      this.#changing = true;
      // Several attributes that change together are one change.
      queueMicrotask(() => {
        this.#changing = false;
        if (this.#session) this.#open(this.value);
      });
    }
  }

  #open(value: string): void {
    this.#session?.close();
    this.#verdict = undefined;
    this.#view ??= new View(this.attachShadow({ mode: 'open' }));
    this.#session = new Session(this.#view, settingsOf(this, import.meta.url), this.#tell);
    if (value) void this.#session.fill(value);
  }

  #tell: Tell = (name, detail) => {
    if (name === 'bonafide-verdict') this.#verdict = detail as Verdict;
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  };
}
