/** The frame of every page: language, title, the way to the other language. */
import { html } from 'hono/html';
import type { Locale } from '../../core/language/localized.ts';
import { SITE_TEXT } from './site-text.ts';
import { PAGE_TEXT } from './text.ts';

export type Markup = ReturnType<typeof html>;

const NAV = ['brands', 'tactics', 'hotline', 'docs'] as const;

/** `path` is the page's own, so that the other language shows the same page. */
export function layout(locale: Locale, content: Markup, path = '/', title?: string): Markup {
  const text = PAGE_TEXT[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  return html`<!doctype html>
<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}">
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
      <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a>
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
