/** Every brand that has a page, by what it is. */
import { html } from 'hono/html';
import type { Brand, Brands } from '../../core/brand.ts';
import { inLanguage, type Locale, type Localized } from '../../core/language/localized.ts';
import type { Markup } from './layout.ts';

/** In the order in which people ask about them. */
const SECTORS: Readonly<Record<string, Localized>> = {
  'self-custody-wallet': { zh: '自己保管的钱包', en: 'Wallets that you hold yourself' },
  payment: { zh: '支付', en: 'Payment' },
  exchange: { zh: '交易所', en: 'Exchanges' },
  bank: { zh: '银行', en: 'Banks' },
  telecom: { zh: '运营商', en: 'Telephone companies' },
  'public-body': { zh: '政府与公共机构', en: 'Authorities' },
  insurance: { zh: '保险', en: 'Insurance' },
  other: { zh: '其他', en: 'Others' },
};

export const BRAND_LIST_TITLE: Localized = { zh: '各家的官方渠道', en: 'Official channels' };

const LEAD: Localized = {
  zh: '每一条都写明出处和核对日期。找不到您要的那家？那是我们还没核实，不等于它有问题。',
  en: 'Each entry names its source and the day we read it. One that is missing here is one that we have not verified yet, and nothing worse.',
};

export function brandList({ byId }: Brands, locale: Locale): Markup {
  const brands = [...byId.values()];
  return html`<p class="lead">${inLanguage(LEAD, locale)}</p>
${Object.entries(SECTORS).map(([sector, name]) => {
  const members = brands.filter(brand => brand.sector === sector);
  return members.length === 0
    ? ''
    : html`<h2>${inLanguage(name, locale)}</h2><ul class="columns">${inOrder(members, locale).map(brand => entry(brand, locale))}</ul>`;
})}`;
}

const inOrder = (brands: readonly Brand[], locale: Locale): Brand[] =>
  brands.toSorted((a, b) => inLanguage(a.name, locale).localeCompare(inLanguage(b.name, locale), locale));

const entry = ({ id, name }: Brand, locale: Locale): Markup =>
  html`<li><a href="/brands/${id}?lang=${locale}">${inLanguage(name, locale)}</a></li>`;
