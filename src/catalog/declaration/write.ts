/** New facts → the brand's file with them in it, the declaration as their source, and not a line changed besides. */
import type { BrandFile } from '../brand.ts';
import type { DataFile } from '../parse.ts';
import type { NewFact } from './comparison.ts';
import { scalar } from './visible.ts';
import { addUnder, setScalar } from './yaml-lines.ts';

/** Where the declaration stands, and when it was issued and read: what a source of a brand file says. */
export interface Origin {
  readonly title: string;
  readonly url: string;
  readonly issued: string;
  readonly checked: string;
}

const NAME = 'own-declaration';

/** The source of the file that the declaration is, if it was imported before. */
export const citedAs = ({ sources }: BrandFile, { url }: Origin): string | undefined =>
  Object.keys(sources).find(name => sources[name]!.url === url);

export function withFacts(
  file: DataFile,
  brand: BrandFile,
  facts: readonly NewFact[],
  origin: Origin,
): DataFile {
  const cited = citedAs(brand, origin);
  if (facts.length === 0 && cited === undefined) return file;
  const source = cited ?? freeName(brand);
  const sourced =
    cited === undefined ? withSource(file, source, origin) : renewed(file, brand, cited, origin);
  return facts.reduce((text, fact) => addUnder(text, fact.under, linesOf(fact, source)), sourced);
}

function freeName({ sources }: BrandFile): string {
  let name = NAME;
  for (let i = 2; Object.hasOwn(sources, name); i++) name = `${NAME}-${i}`;
  return name;
}

const withSource = (file: DataFile, name: string, { title, url, issued, checked }: Origin): DataFile =>
  addUnder(
    file,
    ['sources'],
    [
      `${name}:`,
      `  title: ${scalar(title)}`,
      `  url: ${scalar(url)}`,
      '  said-by: brand',
      `  published: ${issued}`,
      `  checked: ${checked}`,
    ],
  );

/** Read again: its dates move on, and nothing else of it. */
function renewed(
  file: DataFile,
  { sources }: BrandFile,
  name: string,
  { issued, checked }: Origin,
): DataFile {
  const { published, checked: last } = sources[name]!;
  const issuedAgain = published === issued ? file : setScalar(file, ['sources', name, 'published'], issued);
  return last === checked ? issuedAgain : setScalar(issuedAgain, ['sources', name, 'checked'], checked);
}

function linesOf(fact: NewFact, source: string): string[] {
  if ('sentence' in fact) {
    const { en, zh, 'zh-Hant': hant } = fact.sentence;
    const traditional = hant === undefined ? [] : [`  zh-Hant: ${scalar(hant)}`];
    return [`- en: ${scalar(en)}`, `  zh: ${scalar(zh)}`, ...traditional, `  source: ${source}`];
  }
  const purpose = 'purpose' in fact ? fact.purpose : undefined;
  return [`${scalar(fact.key)}: ${purpose ? `{ source: ${source}, purpose: ${purpose} }` : source}`];
}
