/** `/`: a page where a person pastes something and reads the answer. Plain HTML: it works without JavaScript. */
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { admit } from '../../../core/admit.ts';
import { LONGEST_VALUE } from '../../../core/contact.ts';
import { inLanguage, type Locale } from '../../../core/language/localized.ts';
import { shadowOf } from '../../../core/secrets/shadow.ts';
import { judge } from '../../judging/judge.ts';
import { answer } from '../../page/answer.ts';
import { form } from '../../page/form.ts';
import { layout } from '../../page/layout.ts';
import { PAGE_TEXT } from '../../page/text.ts';
import type { Env, Services } from '../services.ts';
import { contactLocale, pageLocale } from './language.ts';

export function pageRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  const names = (locale: Locale) =>
    [...services.catalog.brands.byId.values()].map(({ name }) => inLanguage(name, locale));
  routes.get('/', context => {
    const locale = pageLocale(context);
    return context.html(layout(locale, form(locale, names(locale))), 200, {
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Language',
    });
  });
  routes.post('/', async context => {
    const locale = pageLocale(context);
    context.header('Cache-Control', 'no-store');
    const fields = await fieldsOf(context).catch(() => ({}));
    const admission = admit({ ...fields, locale: contactLocale(context, locale) });
    if (!admission.ok) return excuse(context, 422, PAGE_TEXT[locale].nothingToCheck);
    const verdict = await judge(admission.contact, services);
    context.set('verdict', verdict);
    const pasted = shadowOf(admission.contact.value.slice(0, LONGEST_VALUE)).text;
    const another = html`<p><a class="button" href="/?lang=${locale}">${PAGE_TEXT[locale].another}</a></p>`;
    return context.html(layout(locale, html`${answer(verdict, locale, pasted)}${another}`));
  });
  return routes;
}

/** The form again, with what went wrong: a person gets a page, not JSON. */
export function excuse(
  context: Context,
  status: 404 | 413 | 422,
  sentence: string,
): Response | Promise<Response> {
  const locale = pageLocale(context);
  context.header('Cache-Control', 'no-store');
  return context.html(layout(locale, form(locale, [], sentence)), status);
}

/** That the form was too large. */
export const tooLarge = (context: Context): Response | Promise<Response> =>
  excuse(context, 413, PAGE_TEXT[pageLocale(context)].nothingToCheck);

/**
 * The form's fields; one left empty is one not filled in. A browser sends CRLF for every end of line that it counted as
 * one character. Decoded here, because a body of this type is text and workerd doubts it.
 */
async function fieldsOf(context: Context): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  const form = new URLSearchParams(new TextDecoder().decode(await context.req.arrayBuffer()));
  for (const name of ['value', 'claims', 'direction']) {
    const value = (form.get(name) ?? '').replaceAll('\r\n', '\n');
    if (value.trim() !== '') fields[name] = value;
  }
  return fields;
}
