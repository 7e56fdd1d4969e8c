/** `/`: a page where a person pastes something and reads the answer. Plain HTML: it works without JavaScript. */
import { type Context, Hono } from 'hono';
import { admit } from '../../core/admit.ts';
import { check } from '../../core/check.ts';
import type { Locale } from '../../core/language/localized.ts';
import { answer } from '../page/answer.ts';
import { brandPage } from '../page/brand.ts';
import { form } from '../page/form.ts';
import { layout } from '../page/layout.ts';
import { STYLE } from '../page/style.ts';
import { PAGE_TEXT } from '../page/text.ts';
import { preferredLocale } from './language.ts';
import { problem } from './problems.ts';
import type { Env, Services } from './services.ts';

export function pageRoutes({ catalog }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/', context => {
    const locale = localeOf(context);
    return context.html(layout(locale, form(locale)), 200, {
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Language',
    });
  });
  routes.post('/', async context => {
    const locale = localeOf(context);
    const admission = admit({ ...(await fieldsOf(context)), locale });
    context.header('Cache-Control', 'no-store');
    if (!admission.ok)
      return context.html(layout(locale, form(locale, PAGE_TEXT[locale].nothingToCheck)), 422);
    const verdict = check(admission.contact, catalog);
    context.set('verdict', verdict);
    return context.html(layout(locale, answer(verdict, locale)));
  });
  routes.get('/brands/:id', context => {
    const locale = localeOf(context);
    const brand = catalog.brands.byId.get(context.req.param('id'));
    if (!brand) return problem(context, 'not-found');
    context.header('Cache-Control', 'no-cache');
    context.header('Vary', 'Accept-Language');
    return context.html(layout(locale, brandPage(brand, catalog.brands, locale), `/brands/${brand.id}`));
  });
  routes.get('/style.css', context =>
    context.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    }),
  );
  return routes;
}

/** `?lang=` first, because a person chose it. */
function localeOf(context: Context): Locale {
  const chosen = context.req.query('lang');
  return chosen === 'zh' || chosen === 'en' ? chosen : (preferredLocale(context) ?? 'zh');
}

/** The form's fields; one left empty is one not filled in. */
async function fieldsOf(context: Context): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  const form = new URLSearchParams(await context.req.text());
  for (const name of ['value', 'claims', 'direction']) {
    const value = form.get(name) ?? '';
    if (value.trim() !== '') fields[name] = value;
  }
  return fields;
}
