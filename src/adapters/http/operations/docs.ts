/** `/docs` for people and `/openapi.json` for machines, both from the same table. Nothing is loaded from anywhere else. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { TEST_INPUTS } from '../judgement/test-inputs.ts';
import { PROBLEMS } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { openapi } from './openapi.ts';
import { OPERATIONS } from './operations.ts';

const CACHEABLE = { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=3600' };

export function docsRoutes({ catalog }: Services): Hono<Env> {
  const { version } = catalog.version;
  let document: string | undefined;
  const routes = new Hono<Env>();
  routes.get('/openapi.json', context => {
    document ??= JSON.stringify(openapi(version));
    return context.body(document, 200, { 'Content-Type': 'application/json', ...CACHEABLE });
  });
  routes.get('/docs', context => context.html(page(version), 200, CACHEABLE));
  return routes;
}

const page = (version: string) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Bonafide API</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <header><a class="brand" href="/">Bonafide</a></header>
    <main>
      <h1>API</h1>
      <p>Judged by catalog ${version}. The machine-readable description is <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).
      Checks are judged and forgotten. "unknown" is a verdict; "safe" never is.</p>
      ${TAGS.map(
        tag => html`<h2>${tag}</h2>
      <dl>${OPERATIONS.filter(one => one.tag === tag).map(
        ({ method, path, summary, example }) => html`
        <dt><code>${method.toUpperCase()} ${path}</code></dt>
        <dd>${summary}${example === undefined ? '' : html`<br><code>${JSON.stringify(example)}</code>`}</dd>`,
      )}
      </dl>`,
      )}
      <h2>Test inputs</h2>
      <p>These never change their verdict.</p>
      <dl>${TEST_INPUTS.map(
        ({ contact, verdict, action }) => html`
        <dt><code>${JSON.stringify(contact)}</code></dt><dd>${verdict}, ${action}</dd>`,
      )}
      </dl>
      <h2>Problems</h2>
      <dl>${Object.entries(PROBLEMS).map(
        ([code, { status, title, detail }]) => html`
        <dt id="${code}"><code>${status} ${code}</code></dt><dd>${title}. ${detail}</dd>`,
      )}
      </dl>
    </main>
  </body>
</html>`;

const TAGS = ['judgement', 'look-up', 'submissions', 'moderation', 'hooks', 'operation'] as const;
