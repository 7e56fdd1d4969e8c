/** The pages that one reads: brands, tactics, the hotline; and the style sheet and icon of them all. */
import { type Context, Hono } from 'hono';
import { inLanguage } from '../../../core/language/localized.ts';
import { hotlineFacts } from '../../hooks/facts.ts';
import { brandPage } from '../../page/brand.ts';
import { BRAND_LIST_TITLE, brandList } from '../../page/brand-list.ts';
import { BRAND_TEXT } from '../../page/brand-text.ts';
import { HOTLINE_TITLE, hotlinePage } from '../../page/hotline.ts';
import { ICON } from '../../page/icon.ts';
import { layout, type Markup } from '../../page/layout.ts';
import { SITE_TEXT } from '../../page/site-text.ts';
import { STYLE } from '../../page/style.ts';
import { TACTICS_TITLE, tacticList, tacticPage } from '../../page/tactic.ts';
import { PAGE_TEXT } from '../../page/text.ts';
import type { Env, Services } from '../services.ts';
import { excuse } from './ask.ts';
import { pageLocale } from './language.ts';

const AN_HOUR = 'public, max-age=3600';

export function readingRoutes({ catalog, hooks }: Services): Hono<Env> {
  const { brands, rules } = catalog;
  const routes = new Hono<Env>();
  routes.get('/brands', context => {
    const locale = pageLocale(context);
    return page(context, '/brands', inLanguage(BRAND_LIST_TITLE, locale), brandList(brands, locale));
  });
  routes.get('/brands/:id', context => {
    const locale = pageLocale(context);
    const brand = brands.byId.get(context.req.param('id'));
    if (!brand) return excuse(context, 404, PAGE_TEXT[locale].noSuchBrand);
    const title = `${inLanguage(brand.name, locale)} · ${BRAND_TEXT[locale].title}`;
    return page(context, `/brands/${brand.id}`, title, brandPage(brand, brands, locale));
  });
  routes.get('/tactics', context => {
    const locale = pageLocale(context);
    return page(context, '/tactics', inLanguage(TACTICS_TITLE, locale), tacticList(rules, locale));
  });
  routes.get('/tactics/:id', context => {
    const locale = pageLocale(context);
    const rule = rules.find(({ id }) => id === context.req.param('id'));
    if (!rule) return excuse(context, 404, SITE_TEXT[locale].noSuchTactic);
    return page(context, `/tactics/${rule.id}`, inLanguage(rule.title, locale), tacticPage(rule, locale));
  });
  routes.get('/hotline', context => {
    const locale = pageLocale(context);
    return page(
      context,
      '/hotline',
      inLanguage(HOTLINE_TITLE, locale),
      hotlinePage(locale, hotlineFacts(hooks)),
    );
  });
  routes.get('/style.css', context =>
    context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': AN_HOUR }),
  );
  routes.get('/icon.svg', context =>
    context.body(ICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': AN_HOUR }),
  );
  return routes;
}

const page = (context: Context<Env>, path: string, title: string, content: Markup) =>
  context.html(layout(pageLocale(context), content, path, title), 200, {
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Language',
  });
