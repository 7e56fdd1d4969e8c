/** One question under one set of settings: who judges, what the box may hold, and how an answer comes about. */
import { LONGEST_VALUE } from '../../src/core/contact.ts';
import type { SecretKind } from '../../src/core/secrets/secret.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { Recognised } from '../device/messages.ts';
import { watchBox } from './box.ts';
import type { Tell } from './events.ts';
import { failed, failureOf } from './failure.ts';
import { failureNotice, secretNotice } from './frame.ts';
import { type Judging, judgingBy } from './judging.ts';
import { mayHoldSecret } from './may-hold-secret.ts';
import { hasRest, opensSomething } from './secret-kinds.ts';
import type { WidgetSettings } from './settings.ts';
import { TAGS, WIDGET_TEXT, type WidgetText } from './text.ts';
import type { View } from './view.ts';

export class Session {
  readonly #view: View;
  readonly #settings: WidgetSettings;
  readonly #tell: Tell;
  readonly #text: WidgetText;
  readonly #judging: Promise<Judging>;
  /** Who judges, once the person was told. */
  #told: Judging | undefined;
  #running: AbortController | undefined;
  #closed = false;

  constructor(view: View, settings: WidgetSettings, tell: Tell) {
    this.#view = view;
    this.#settings = settings;
    this.#tell = tell;
    this.#text = WIDGET_TEXT[settings.locale];
    this.#judging = judgingBy(settings);
    view.draw(settings);
    view.whenAsked(() => this.#ask());
    watchBox(view.box, {
      looking: () => view.say(this.#text.looking),
      notRuledOut: () => this.#refuse(failed('not-ruled-out', settings)),
      recognise: text => this.#recognise(text),
      recognised: (whole, { secrets }) => this.#masked(whole, secrets),
    });
    void this.#getReady();
  }

  close(): void {
    this.#closed = true;
    this.#running?.abort();
    void this.#judging.then(judging => judging.close());
  }

  /** Puts a text into the box, masked where it must be. */
  async fill(text: string): Promise<void> {
    const looked = await this.#looked(text).catch(() => undefined);
    if (!this.#closed && looked) this.#view.box.value = looked.text;
  }

  async check(value: string): Promise<Verdict> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const { signal } = running;
    try {
      const verdict = await this.#judged(value, signal);
      this.#tell('bonafide-verdict', verdict);
      return verdict;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw this.#refuse(failureOf(error, this.#settings));
    }
  }

  async #judged(value: string, signal: AbortSignal): Promise<Verdict> {
    if (value.trim() === '' || value.length > LONGEST_VALUE) throw failed('empty', this.#settings);
    const told = this.#told;
    this.#view.clear();
    this.#view.say(told ? this.#text.checking : this.#text.preparing);
    const judging = await this.#judging;
    // Pressed while it was to stay here: it goes to the server only when pressed again, knowing that.
    if (judging.fellBack && !told) throw failed('fell-back', this.#settings);
    const looked = await this.#looked(value);
    signal.throwIfAborted();
    this.#view.box.value = looked.text;
    if (judging.where === 'server' && opensSomething(looked.secrets)) this.#holdBack(looked);
    const { verdict, drawn } = await judging.check(
      this.#contact(judging.where === 'device' ? value : looked.text),
      signal,
    );
    signal.throwIfAborted();
    this.#view.say('');
    this.#view.show(drawn);
    return verdict;
  }

  #contact(value: string) {
    const { brand: claims } = this.#settings;
    const { direction } = this.#view;
    return {
      value,
      locale: TAGS[this.#settings.locale],
      surface: 'app' as const,
      ...(claims ? { claims } : {}),
      ...(direction ? { direction } : {}),
    };
  }

  async #looked(text: string): Promise<Recognised> {
    if (!mayHoldSecret(text)) return { text, secrets: [] };
    return this.#recognise(text).catch(() => {
      throw failed('not-ruled-out', this.#settings);
    });
  }

  #recognise = async (text: string): Promise<Recognised> => (await this.#judging).recognise(text);

  /** A key never goes to the server. */
  #holdBack({ text, secrets }: Recognised): never {
    this.#view.show(secretNotice(this.#settings.locale, hasRest(text)));
    this.#view.whenRestAsked(() => this.#ask());
    this.#tell('bonafide-secret', { kinds: secrets });
    throw failed('secret', this.#settings);
  }

  /** Its owner is told at once what it means: by the engine here, or by what is known without asking. */
  #masked(whole: string, secrets: readonly SecretKind[]): void {
    this.#view.say(secrets.length > 0 ? this.#text.masked : '');
    if (opensSomething(secrets)) void this.check(whole).catch(() => {});
  }

  #ask(): void {
    // The person was shown what failed.
    this.check(this.#view.box.value).catch(() => {});
  }

  #refuse<T extends ReturnType<typeof failed>>(failure: T): T {
    this.#view.say('');
    if (failure.code !== 'secret') this.#view.show(failureNotice(this.#settings.locale, failure.message));
    this.#tell('bonafide-error', { code: failure.code, message: failure.message });
    return failure;
  }

  async #getReady(): Promise<void> {
    const judging = await this.#judging;
    if (this.#closed) return;
    this.#view.ready(judging);
    this.#told = judging;
    this.#tell('bonafide-ready', { where: judging.where, fellBack: judging.fellBack });
    const brand = await judging.brand().catch(() => undefined);
    if (brand && !this.#closed) this.#view.brand(brand);
  }
}
