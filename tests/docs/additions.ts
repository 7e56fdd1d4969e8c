/** What CONTRIBUTING.md tells to do, done in a copy of the project: the paths and commands are those that stand there. */
import { expect } from 'vitest';
import { documents } from './documents.ts';
import type { ProjectCopy } from './project-copy.ts';

const PAGE = documents.find(({ path }) => path === 'CONTRIBUTING.md')!.text;

/** The numbered steps below a heading. */
function stepsOf(heading: string): readonly string[] {
  const section = PAGE.split(/^## /m).find(one => one.startsWith(`${heading}\n`));
  if (!section) throw new Error(`CONTRIBUTING.md has no "${heading}"`);
  return section
    .split(/^\d\. /m)
    .slice(1)
    .map(step => step.replaceAll(/\s+/g, ' '));
}

/** Does a first step: `Copy A to B`, with a name in place of the gap. */
function copyAsTold(project: ProjectCopy, heading: string, name: string): string {
  const [, from, to] = /^Copy `([^`]+)` to `([^`]+)`/.exec(stepsOf(heading)[0]!) ?? [];
  const made = to!.replace(/<\w+>/, name);
  project.copy(from!, made);
  return made;
}

export const commandIn = (heading: string, step: number, start: string): string =>
  [...stepsOf(heading)[step - 1]!.matchAll(/`([^`]+)`/g)]
    .map(([, code]) => code!)
    .find(code => code.startsWith(start))!;

const STAMPS = { zh: ['积分贴纸'], en: ['loyalty stamp', 'loyalty stamps'] };

function addBrand(project: ProjectCopy): void {
  const path = copyAsTold(project, 'Add a brand', 'bramble-bank');
  project.edit(
    path,
    ['../../../allowlists/brand.schema.json', './brand.schema.json'],
    ['acorn-bank', 'bramble-bank'],
    ['acornbank', 'bramblebank'],
    ['Acorn', 'Bramble'],
    ['橡果', '荆棘'],
    ['7946032', '7946034'],
    ['7946 032', '7946 034'],
  );
}

function addConcept(project: ProjectCopy): void {
  const path = copyAsTold(project, 'Add a concept, or a word', 'loyalty-stamps');
  project.editYaml(path, ({ experimental: _, ...file }) => ({
    ...file,
    id: 'loyalty-stamps',
    about: 'Stamps that a shop gives for what one buys.',
    words: STAMPS,
    'must-match': ['两张积分贴纸', 'two loyalty stamps'],
    'must-not-match': ['积分', 'a stamp of royalty'],
  }));
}

function addRule(project: ProjectCopy): void {
  const path = copyAsTold(project, 'Add a rule', 'asks-for-loyalty-stamps');
  project.edit(
    path,
    ['gift-cards', 'loyalty-stamps'],
    ['京东E卡', '积分贴纸'],
    ['buy gift cards', 'buy loyalty stamps'],
    ['lovely gift card', 'lovely loyalty stamp'],
    ['Gift cards are', 'Loyalty stamps are'],
    ['Scratch the gift card', 'Scratch the loyalty stamp'],
    ['status: stable', 'status: experimental'],
  );
}

function addText(project: ProjectCopy): void {
  expect(stepsOf('Add a text, in three languages')[0]).toContain('`src/adapters/page/`');
  project.edit(
    'src/adapters/page/ask-text.ts',
    ['readonly submit: string;', 'readonly submit: string;\n  readonly careful: string;'],
    ["submit: '查一查',", "submit: '查一查',\n    careful: '理发之后发现面条里有头发',"],
    ["submit: 'Check',", "submit: 'Check',\n    careful: 'There is a hair in the noodles',"],
  );
}

function addProvider(project: ProjectCopy): void {
  const heading = 'Add an SMS provider';
  const path = copyAsTold(project, heading, 'lantern');
  project.edit(
    path,
    ['/hooks/telegram', '/hooks/lantern'],
    ['telegramRoutes', 'lanternRoutes'],
    ["'telegram'", "'lantern'"],
    ['telegramSecret', 'lanternSecret'],
  );
  const [settings, read, facts] = [...stepsOf(heading)[1]!.matchAll(/`(src\/[^`]+)`/g)].map(
    ([, file]) => file!,
  );
  project.edit(
    settings!,
    [
      '  readonly telegramSecret?',
      '  readonly lanternSecret?: string | undefined;\n  readonly telegramSecret?',
    ],
    [
      "  telegramSecret: 'TELEGRAM_SECRET',",
      "  telegramSecret: 'TELEGRAM_SECRET',\n  lanternSecret: 'LANTERN_SECRET',",
    ],
    [
      "  telegram: ['telegramSecret', 'key'],",
      "  telegram: ['telegramSecret', 'key'],\n  lantern: ['lanternSecret', 'key'],",
    ],
  );
  project.edit(read!, [
    "telegramSecret: secret('telegramSecret'),",
    "telegramSecret: secret('telegramSecret'),\n    lanternSecret: secret('lanternSecret'),",
  ]);
  project.edit(facts!, ["'telegram']", "'telegram', 'lantern']"]);
  const [index, operations, cases] = [...stepsOf(heading)[2]!.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(
    ([, file]) => file!,
  );
  project.edit(
    index!,
    [
      'import { twilioRoutes }',
      "import { lanternRoutes } from './providers/lantern.ts';\nimport { twilioRoutes }",
    ],
    ['telegramRoutes, iosFilterRoutes', 'telegramRoutes, lanternRoutes, iosFilterRoutes'],
  );
  project.edit(operations!, [
    'export const HOOKS: readonly Operation[] = [',
    "export const HOOKS: readonly Operation[] = [\n  { method: 'post', path: '/hooks/lantern', tag: 'hooks', summary: 'Messages by Lantern.', problems: HOOK_PROBLEMS },",
  ]);
  expect(project.read(cases!)).toContain('/hooks/telegram');
}

/** All five, in an order that any contributor could choose. */
export function addAll(project: ProjectCopy): void {
  for (const add of [addBrand, addConcept, addRule, addText, addProvider]) add(project);
}
