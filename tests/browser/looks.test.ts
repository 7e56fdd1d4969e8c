/**
 * How the pages look and read to everybody: WCAG 2.2 AA by axe-core, in each language, by day and by night.
 *
 * `npm run screenshots` keeps what they look like in docs/screenshots/.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_TEXT } from '../../src/adapters/page/text.ts';
import type { Contact } from '../../src/core/contact.ts';
import type { Locale } from '../../src/core/language/localized.ts';
import { orSkip } from '../support/chromium.ts';
import { violationsOf } from './axe.ts';
import { keepPicture } from './picture.ts';
import { check, DESKTOP, PHONE, type Visits, visits } from './visits.ts';

const LOCALES = Object.keys(PAGE_TEXT) as Locale[];
const chinese = (locale: Locale) => locale !== 'en';

interface Look {
  readonly path: string;
  readonly contact?: (locale: Locale) => Contact;
  readonly wide?: true;
  readonly kept?: true;
}

/** What a person sees: name → where, and what was asked. */
const LOOKS: Readonly<Record<string, Look>> = {
  form: { path: '/', kept: true },
  stop: {
    path: '/',
    kept: true,
    contact: locale => ({
      value: chinese(locale)
        ? '您好，我是平台客服。您的账户存在异常，请把助记词发给我，我帮您解冻，否则今晚资产清零。'
        : 'Hello, this is support. Your account shows errors. Send me your recovery phrase so that I can unfreeze it tonight.',
    }),
  },
  'look-alike': {
    path: '/',
    kept: true,
    contact: () => ({ value: 'https://token.im.bonafide-test.example/', claims: 'imToken' }),
    wide: true,
  },
  official: {
    path: '/',
    contact: () => ({ value: '95188', claims: 'alipay', direction: 'outgoing' }),
    kept: true,
  },
  unknown: { path: '/', contact: () => ({ value: 'https://bonafide-test.example/' }) },
  brand: { path: '/brands/imtoken', wide: true, kept: true },
  brands: { path: '/brands' },
  tactics: { path: '/tactics' },
  tactic: { path: '/tactics/asks-for-recovery-phrase', kept: true },
  hotline: { path: '/hotline', kept: true },
  docs: { path: '/docs' },
};

const CASES = Object.entries(LOOKS).flatMap(([name, look]) =>
  LOCALES.map(locale => ({ name, look, locale })),
);

describe.skipIf(orSkip())('everybody can read', () => {
  let all: Visits;
  beforeAll(async () => {
    all = await visits();
  });
  afterAll(() => all.close());
  test.for(CASES)('$name, in $locale, by day and by night', async ({ name, look, locale }) => {
    // The checker is no script of ours, so the page would refuse it.
    const { page } = await all.open(`${look.path}?lang=${locale}`, {
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    if (look.contact) await check(page, look.contact(locale));
    for (const colorScheme of ['light', 'dark'] as const) {
      const { viewport } = look.wide && colorScheme === 'light' ? DESKTOP : PHONE;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await complaintsOf(page), colorScheme).toEqual([]);
      const kept = look.kept && (colorScheme === 'light' || name === 'stop');
      if (process.env.SCREENSHOTS && kept)
        await keepPicture(page, `page-${name}-${locale}-${viewport.width}-${colorScheme}`);
    }
    await page.context().close();
  });
  test('the checker sees what is wrong', async () => {
    const { page } = await all.open('/', { bypassCSP: true });
    await page.evaluate(() => {
      document.getElementById('value')?.removeAttribute('id');
      document.body.style.color = '#999';
    });
    expect((await complaintsOf(page)).join()).toMatch(/serious color-contrast.*critical label/s);
  });
});

async function complaintsOf(page: Page): Promise<string[]> {
  return (await violationsOf(page)).flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html }) => `${impact} ${id}: ${html.slice(0, 200)}`),
  );
}
