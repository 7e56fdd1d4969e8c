/** The frame of every page: language, title, the way to the other language. */
import { html } from 'hono/html';
import type { Locale } from '../../core/language/localized.ts';
import { PAGE_TEXT } from './text.ts';

export type Markup = ReturnType<typeof html>;

/** `path` is the page's own, so that the other language shows the same page. */
export function layout(locale: Locale, content: Markup, path = '/'): Markup {
  const text = PAGE_TEXT[locale];
  const other = locale === 'zh' ? 'en' : 'zh';
  return html`<!doctype html>
<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}">
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
      <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a>
    </header>
    <main>
      <h1>${text.title}</h1>
      ${content}
    </main>
  </body>
</html>`;
}
