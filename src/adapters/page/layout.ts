/** The frame of every page: language, title, the way to the other languages. */
import { html } from 'hono/html';
import { LOCALES, type Locale } from '../../core/language/localized.ts';
import { PAGE_TEXT } from './text.ts';

export type Markup = ReturnType<typeof html>;

/** What each is called by its own readers, and its tag in HTML. */
const NAMES: Readonly<Record<Locale, readonly [name: string, tag: string]>> = {
  zh: ['简体', 'zh-Hans'],
  'zh-Hant': ['繁體', 'zh-Hant'],
  en: ['English', 'en'],
};

/** `path` is the page's own, so that another language shows the same page. */
export function layout(locale: Locale, content: Markup, path = '/'): Markup {
  const text = PAGE_TEXT[locale];
  return html`<!doctype html>
<html lang="${NAMES[locale][1]}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${text.title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <header>
      <a class="brand" href="/?lang=${locale}">Bonafide</a>
      <nav>${LOCALES.map(other => languageLink(other, locale, path))}</nav>
    </header>
    <main>
      <h1>${text.title}</h1>
      ${content}
    </main>
  </body>
</html>`;
}

function languageLink(other: Locale, locale: Locale, path: string): Markup {
  const [name, tag] = NAMES[other];
  if (other === locale) return html`<span lang="${tag}" aria-current="true">${name}</span> `;
  return html`<a href="${path}?lang=${other}" lang="${tag}" hreflang="${tag}">${name}</a> `;
}
