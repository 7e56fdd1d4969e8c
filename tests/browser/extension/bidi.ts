/** As much of WebDriver BiDi (w3.org/TR/webdriver-bidi) as it takes to walk through Firefox: Playwright drives only a Firefox of its own. */

type Params = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
}

export interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

export class BiDi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#heard(JSON.parse(String(data)));
  }

  /** `address`: what the browser says that it listens on. */
  static async connect(address: string): Promise<BiDi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.onopen = resolve;
      socket.onerror = reject;
    });
    const bidi = new BiDi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  send<T = unknown>(method: string, params: Params = {}): Promise<T> {
    const answer = Promise.withResolvers<unknown>();
    const id = ++this.#last;
    this.#waiting.set(id, answer);
    this.#socket.send(JSON.stringify({ id, method, params }));
    return answer.promise as Promise<T>;
  }

  close(): void {
    this.#socket.close();
  }

  #heard({ id, error, message, result }: Message): void {
    const answer = id === undefined ? undefined : this.#waiting.get(id);
    if (!answer) return;
    this.#waiting.delete(id!);
    if (error === undefined) answer.resolve(result);
    else answer.reject(new Error(`${error}: ${message}`));
  }
}

const LEFT: number = 0;
export const RIGHT = 2;
/** As WebDriver writes keys that print nothing (w3.org/TR/webdriver, "Keyboard actions"). */
export const ESCAPE = '\ue00c';

/** One tab, one frame of it, or a window of the browser itself. */
export class Tab {
  readonly #bidi: BiDi;
  readonly #context: string;

  constructor(bidi: BiDi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  /** Broken off, where the extension stops it before anything came. */
  async go(url: string): Promise<void> {
    const to = { context: this.#context, url, wait: 'complete' };
    await this.#bidi.send('browsingContext.navigate', to).catch(() => {});
  }

  async address(): Promise<string> {
    const { contexts } = await this.#bidi.send<Tree>('browsingContext.getTree', { root: this.#context });
    return contexts[0]!.url;
  }

  /** What an expression is in the page: a text, a number, or a promise of one. */
  async read<T>(expression: string): Promise<T> {
    const target = { context: this.#context };
    const { result } = await this.#bidi.send<{ result?: { value?: T } }>('script.evaluate', {
      ...{ expression, target, awaitPromise: true },
    });
    return result?.value as T;
  }

  /** In the middle of an element, as a hand does it. */
  async click(selector: string, button = LEFT): Promise<void> {
    const [x, y] = await this.read<string>(
      `(element => { element.scrollIntoView({ block: 'center', behavior: 'instant' }); const { x, y, width, height } = element.getBoundingClientRect(); return [x + width / 2, y + height / 2].map(Math.floor).join(); })(document.querySelector(${JSON.stringify(selector)}))`,
    ).then(place => place.split(',').map(Number));
    await this.#act('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ]);
  }

  /** Key by key, into what has the focus. */
  async type(keys: Iterable<string>): Promise<void> {
    const strokes = [...keys].flatMap(value => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#act('key', strokes);
  }

  async #act(type: 'pointer' | 'key', actions: readonly object[]): Promise<void> {
    const by = { type, id: type, actions };
    await this.#bidi.send('input.performActions', { context: this.#context, actions: [by] });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }
}
