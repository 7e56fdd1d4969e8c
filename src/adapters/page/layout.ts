/** The frame of every page: language, title, the way to the other languages. */
import { html } from 'hono/html';
import { LOCALES, type Locale } from '../../core/language/localized.ts';
import { SITE_TEXT } from './site-text.ts';
import { PAGE_TEXT } from './text.ts';

export type Markup = ReturnType<typeof html>;

/** What each is called by its own readers, and its tag in HTML. */
const NAMES: Readonly<Record<Locale, readonly [name: string, tag: string]>> = {
  zh: ['简体', 'zh-Hans'],
  'zh-Hant': ['繁體', 'zh-Hant'],
  en: ['English', 'en'],
};

const NAV = ['brands', 'tactics', 'hotline', 'docs'] as const;

/** `path` is the page's own, so that another language shows the same page. */
export function layout(locale: Locale, content: Markup, path = '/', title?: string): Markup {
  const text = PAGE_TEXT[locale];
  return html`<!doctype html>
<html lang="${NAMES[locale][1]}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title ?? text.title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/style.css">
    <script type="module" src="/assets/page.js"></script>
  </head>
  <body>
    <header>
      <a class="brand" href="/?lang=${locale}">Bonafide</a>
      <nav>${LOCALES.map(other => languageLink(other, locale, path))}</nav>
    </header>
    <main>
      <h1>${title ?? text.title}</h1>
      ${content}
    </main>
    <footer>
      <nav aria-label="Bonafide">
        ${NAV.map(name => html`<a href="/${name}?lang=${locale}">${SITE_TEXT[locale].nav[name]}</a>`)}
      </nav>
    </footer>
  </body>
</html>`;
}

function languageLink(other: Locale, locale: Locale, path: string): Markup {
  const [name, tag] = NAMES[other];
  if (other === locale) return html`<span lang="${tag}" aria-current="true">${name}</span> `;
  return html`<a href="${path}?lang=${other}" lang="${tag}" hreflang="${tag}">${name}</a> `;
}
