/** What tests ask Chromium itself, inside the extension's background. */
declare const chrome: {
  readonly storage: Readonly<
    Record<'local' | 'session', { get(): Promise<object>; set(items: object): Promise<void> }>
  >;
  readonly tabs: { query(filter: { readonly url: string }): Promise<readonly { readonly id?: number }[]> };
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
  readonly contextMenus: { readonly onClicked: { dispatch(click: object, tab: object): void } };
  readonly alarms: {
    getAll(): Promise<readonly { readonly name: string; readonly periodInMinutes?: number }[]>;
  };
  readonly permissions: { getAll(): Promise<{ readonly origins: string[]; readonly permissions: string[] }> };
};
