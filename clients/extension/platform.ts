/** The part of the WebExtensions API that Bonafide uses, and no more: what is not here, the extension cannot ask for. */

export interface Tab {
  readonly id?: number;
  readonly url?: string;
}

export interface Sender {
  readonly id?: string;
  /** Of the frame that sent. */
  readonly url?: string;
  /** Set by the browser even where the frame's address is `about:blank`. */
  readonly origin?: string;
  readonly tab?: Tab;
}

interface Event<Listener> {
  addListener(listener: Listener): void;
}

interface StorageArea {
  get(keys: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  clear(): Promise<void>;
}

export interface Navigation {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

export interface MenuClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string;
  readonly linkUrl?: string;
  readonly pageUrl?: string;
}

export interface Permissions {
  readonly permissions?: readonly string[];
  readonly origins?: readonly string[];
}

interface ContentScript {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly allFrames: boolean;
  readonly matchOriginAsFallback?: boolean;
  readonly runAt: 'document_start';
  readonly persistAcrossSessions: boolean;
}

export interface Platform {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    openOptionsPage(): Promise<void>;
    sendMessage(message: unknown): Promise<unknown>;
    reload(): void;
    readonly onInstalled: Event<(details: { readonly reason: string }) => void>;
    readonly onStartup: Event<() => void>;
    readonly onMessage: Event<
      (message: unknown, sender: Sender, reply: (answer: unknown) => void) => true | undefined
    >;
  };
  readonly storage: {
    readonly local: StorageArea;
    readonly session: StorageArea;
    readonly onChanged: Event<(changes: Readonly<Record<string, unknown>>, area: string) => void>;
  };
  readonly action: {
    setBadgeText(badge: { readonly tabId: number; readonly text: string }): Promise<void>;
    setBadgeBackgroundColor(badge: { readonly tabId: number; readonly color: string }): Promise<void>;
    setTitle(title: { readonly tabId: number; readonly title: string }): Promise<void>;
  };
  readonly alarms: {
    create(name: string, when: { readonly delayInMinutes: number; readonly periodInMinutes: number }): void;
    readonly onAlarm: Event<(alarm: { readonly name: string }) => void>;
  };
  readonly contextMenus: {
    create(item: {
      readonly id: string;
      readonly title: string;
      readonly contexts: readonly string[];
      readonly documentUrlPatterns?: readonly string[];
    }): void;
    removeAll(): Promise<void>;
    readonly onClicked: Event<(click: MenuClick, tab?: Tab) => void>;
  };
  readonly i18n: { getUILanguage(): string };
  readonly permissions: {
    contains(wanted: Permissions): Promise<boolean>;
    request(wanted: Permissions): Promise<boolean>;
    remove(unwanted: Permissions): Promise<boolean>;
    readonly onAdded: Event<() => void>;
    readonly onRemoved: Event<() => void>;
  };
  readonly scripting: {
    getRegisteredContentScripts(filter: {
      readonly ids: readonly string[];
    }): Promise<readonly ContentScript[]>;
    registerContentScripts(scripts: readonly ContentScript[]): Promise<void>;
    unregisterContentScripts(filter: { readonly ids: readonly string[] }): Promise<void>;
  };
  readonly tabs: {
    get(id: number): Promise<Tab>;
    query(filter: { readonly active: true; readonly currentWindow: true }): Promise<readonly Tab[]>;
    update(id: number, to: { readonly url: string }): Promise<unknown>;
  };
  readonly windows: {
    create(window: {
      readonly url: string;
      readonly type: 'popup';
      readonly width: number;
      readonly height: number;
    }): Promise<unknown>;
  };
  /** Only once the person let the extension watch the pages he visits. */
  readonly webNavigation?: {
    readonly onBeforeNavigate: Event<(navigation: Navigation) => void>;
    readonly onCommitted: Event<(navigation: Navigation) => void>;
  };
}

const scope = globalThis as { readonly browser?: Platform; readonly chrome?: Platform };

/** Firefox calls it `browser`; Chromium's `chrome` answers with the same promises. */
export const platform: Platform = (scope.browser ?? scope.chrome)!;
