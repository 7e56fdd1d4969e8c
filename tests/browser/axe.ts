/** WCAG 2.2 AA by axe-core: what it finds wrong with a page as it is shown. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violationsOf(page: Page): Promise<Result[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    levels =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: levels,
      }),
    LEVELS,
  );
  return violations;
}
