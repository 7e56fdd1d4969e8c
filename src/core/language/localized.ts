/** The languages that we write in, and a text in each of them. */
export type Locale = 'en' | 'zh';
export type Localized = Readonly<Record<Locale, string>>;
