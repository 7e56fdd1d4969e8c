/**
 * Words as they read in every language, worked out while bundling: the table that turns simplified Chinese into traditional
 * (docs/decisions/0026) is ten times what a wallet's page is asked to load.
 */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { inLanguage, LOCALES, type Localized } from '../src/core/language/localized.ts';

const MODULES = /(page\/(answer|ask|site)-text|language\/sentences|widget\/text)\.ts$/;
const TABLES = /core\/language\/traditional\.ts$/;
/** What comes from a server has its own words. */
const AS_WRITTEN =
  'export const traditional = text => text; export const tableInTraditional = table => table;';

export const wordsAtBuild: Plugin = {
  name: 'words-at-build',
  setup(build) {
    build.onLoad({ filter: TABLES }, () => ({ contents: AS_WRITTEN }));
    build.onLoad({ filter: MODULES }, async ({ path }) => {
      const words: Record<string, unknown> = await import(pathToFileURL(path).href);
      const lines = Object.entries(words).map(
        ([name, table]) => `export const ${name} = ${JSON.stringify(inEachLanguage(table))};`,
      );
      return { contents: lines.join('\n') };
    });
  },
};

function inEachLanguage(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inEachLanguage);
  if (isLocalized(value))
    return Object.fromEntries(LOCALES.map(locale => [locale, inLanguage(value, locale)]));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inEachLanguage(inner)]));
}

const isLocalized = (value: object): value is Localized =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
