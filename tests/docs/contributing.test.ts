/** CONTRIBUTING.md at its word: in a copy of the project each "three steps" is done, with the paths and commands that stand there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documents } from './documents.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';

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

let project: ProjectCopy;

/** Does a first step: `Copy A to B`, with a name in place of the gap. */
function copyAsTold(heading: string, name: string): string {
  const [, from, to] = /^Copy `([^`]+)` to `([^`]+)`/.exec(stepsOf(heading)[0]!) ?? [];
  const made = to!.replace(/<\w+>/, name);
  project.copy(from!, made);
  return made;
}

const commandIn = (heading: string, step: number, start: string): string =>
  [...stepsOf(heading)[step - 1]!.matchAll(/`([^`]+)`/g)]
    .map(([, code]) => code!)
    .find(code => code.startsWith(start))!;

const STAMPS = { zh: ['积分贴纸'], en: ['loyalty stamp', 'loyalty stamps'] };

function addBrand(): void {
  const path = copyAsTold('Add a brand', 'bramble-bank');
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

function addConcept(): void {
  const path = copyAsTold('Add a concept, or a word', 'loyalty-stamps');
  project.editYaml(path, ({ experimental: _, ...file }) => ({
    ...file,
    id: 'loyalty-stamps',
    about: 'Stamps that a shop gives for what one buys.',
    words: STAMPS,
    'must-match': ['两张积分贴纸', 'two loyalty stamps'],
    'must-not-match': ['积分', 'a stamp of royalty'],
  }));
}

function addRule(): void {
  const path = copyAsTold('Add a rule', 'asks-for-loyalty-stamps');
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

function addText(): void {
  expect(stepsOf('Add a text, in three languages')[0]).toContain('`src/adapters/page/`');
  project.edit(
    'src/adapters/page/ask-text.ts',
    ['readonly submit: string;', 'readonly submit: string;\n  readonly careful: string;'],
    ["submit: '查一查',", "submit: '查一查',\n    careful: '理发之后发现面条里有头发',"],
    ["submit: 'Check',", "submit: 'Check',\n    careful: 'There is a hair in the noodles',"],
  );
}

function addProvider(): void {
  const heading = 'Add an SMS provider';
  const path = copyAsTold(heading, 'lantern');
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

/** Asks the new hook in the copy, once set and once not. */
const ASK = `
import { createApp } from './src/adapters/http/app.ts';
import { readHookSettings } from './src/apps/hook-settings.ts';
import { compile } from './src/catalog/compile.ts';
import { data } from './src/catalog/generated.ts';
const ask = async (env, secret) => {
  const { settings } = readHookSettings(name => env[name]);
  const app = createApp({ catalog: compile(data), data, hooks: settings, now: () => new Date() }, () => {});
  const body = JSON.stringify({ update_id: 1, message: { chat: { id: 7, type: 'private' }, text: 'Our support team needs your seed phrase' } });
  const headers = { 'Content-Type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': secret };
  const answer = await app.fetch(new Request('http://localhost/hooks/lantern', { method: 'POST', headers, body }));
  return { status: answer.status, text: (await answer.json()).text ?? '' };
};
const env = { LANTERN_SECRET: 'secret-of-the-lantern', HOTLINE_KEY: 'key-of-the-hashes-in-tests' };
console.log(JSON.stringify([await ask({}, 'x'), await ask(env, 'guessed-by-somebody'), await ask(env, env.LANTERN_SECRET)]));
`;

/** Of `npm test`, what the new files are about: the whole takes minutes. */
const TESTS = ['allowlists', 'lexicon', 'heuristics', 'explanations', 'apps/traditional']
  .map(name => `tests/${name}.test.ts`)
  .join(' ');
const ABOUT = 'bramble|loyalty|our sentences|those that were read';

describe('in a copy of the project', { timeout: 240_000 }, () => {
  let passed: readonly string[] = [];
  let failed: readonly string[] = [];
  beforeAll(async () => {
    project = projectCopy();
    addBrand();
    addConcept();
    addRule();
    addText();
    addProvider();
    const heading = 'Add a text, in three languages';
    const before = project.read('src/core/language/traditional-table.ts');
    expect(await project.run(commandIn(heading, 2, 'npm run traditional'))).toMatchObject({ status: 0 });
    expect(project.read('src/core/language/traditional-table.ts')).not.toBe(before);
    expect(await project.run('npm run -s build')).toMatchObject({ status: 0, stderr: '' });
    expect(await project.run(commandIn('Add a rule', 3, 'npx vitest'))).toMatchObject({ status: 0 });
    await project.run(
      `CI=1 vitest run --project node --no-isolate --no-file-parallelism --reporter=json --outputFile=report.json -t '${ABOUT}' ${TESTS}`,
    );
    const report: { testResults: { assertionResults: { status: string; fullName: string }[] }[] } =
      JSON.parse(project.read('report.json'));
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    passed = all.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName);
    failed = all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  }, 240_000);
  afterAll(() => project?.remove());

  test('everything passes once all five are added', () => expect(failed).toEqual([]));
  test('a brand is one file', () => {
    expect(passed).toContain('bramble-bank: Bramble Bank vouches for https://bramblebank.example/login');
    expect(passed).toContain('bramble-bank: Bramble Bank does not vouch for "020 7946 0342"');
  });
  test('a concept is one file', () =>
    expect(passed.filter(name => name.startsWith('loyalty-stamps: '))).toHaveLength(4));
  test('a rule is one file, and each of its conditions is removed in turn', () => {
    const about = passed.filter(name => name.startsWith('asks-for-loyalty-stamps: '));
    expect(about.length).toBeGreaterThan(8);
    expect(about.some(name => name.includes('loyalty-stamps'))).toBe(true);
    expect(project.read('tests/explanations/zh-Hant.md')).toContain('## asks-for-loyalty-stamps');
  });
  test('a text is turned into traditional Chinese', async () => {
    const script =
      "import { ASK_TEXT } from './src/adapters/page/ask-text.ts'; console.log(ASK_TEXT['zh-Hant'].careful);";
    const { stdout } = await project.run(`node --input-type=module -e "${script}"`);
    expect(stdout.trim()).toBe('理髮之後發現麵條裡有頭髮');
  });
  test('a provider is off, then let in by its secret only, and answered', async () => {
    const { stdout } = await project.run(`node --input-type=module -e '${ASK.replaceAll("'", `'"'"'`)}'`);
    const [off, guessed, answered] = JSON.parse(stdout);
    expect([off.status, guessed.status, answered.status]).toEqual([404, 403, 200]);
    expect(answered.text).toMatch(/^STOP|^Stop/);
  });
  test('types agree', async () => expect(await project.run('tsc')).toMatchObject({ status: 0, stdout: '' }));
});
