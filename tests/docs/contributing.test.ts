/** CONTRIBUTING.md at its word: in a copy of the project each "three steps" is done, with the paths and commands that stand there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAll, commandIn } from './additions.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';

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

describe('in a copy of the project', { timeout: 600_000 }, () => {
  let project: ProjectCopy;
  let passed: readonly string[] = [];
  let failed: readonly string[] = [];
  beforeAll(async () => {
    project = projectCopy();
    addAll(project);
    const heading = 'Add a text, in three languages';
    const before = project.read('src/core/language/traditional-table.ts');
    expect(await project.run(commandIn(heading, 2, 'npm run traditional'))).toMatchObject({ status: 0 });
    expect(project.read('src/core/language/traditional-table.ts')).not.toBe(before);
    expect(await project.run('npm run -s build')).toMatchObject({ status: 0, stderr: '' });
    const read = await project.run(commandIn('Add a rule', 3, 'npx vitest'));
    expect(read.status, read.stdout + read.stderr).toBe(0);
    await project.run(
      `CI=1 vitest run --project node --no-isolate --no-file-parallelism --reporter=json --outputFile=report.json -t '${ABOUT}' ${TESTS}`,
    );
    const report: { testResults: { assertionResults: { status: string; fullName: string }[] }[] } =
      JSON.parse(project.read('report.json'));
    const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    passed = all.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName);
    failed = all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  }, 600_000);
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
