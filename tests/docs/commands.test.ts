/**
 * Every command of every document works: it is typed into a shell here and its answer compared, or another test is named.
 *
 * `WRITE_DOCS=1 npx vitest run tests/docs/commands.test.ts` puts what is printed now into the sessions. Read the change.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/apps/build-catalog.ts';
import { run } from '../apps/run-cli.ts';
import { type RunningServer, runServer } from '../support/running-server.ts';
import { among } from './among.ts';
import { documents, type Session, sessionsOf } from './documents.ts';
import { SHOWN_ELSEWHERE } from './shown-elsewhere.ts';

const sessions = documents.flatMap(sessionsOf);
const ofServer = ({ command }: Session) => command.includes('http://127.0.0.1:8787');
const typedByApiTest = ({ document }: Session) => document === 'docs/api.md';
const typedHere = (session: Session) => session.answer !== '' && !typedByApiTest(session);

/** Its last twelve digits change with every word of the catalog. */
const withoutVersion = (printed: string) =>
  printed.replaceAll(/catalog [0-9a-f]{12}/g, 'catalog …').trimEnd();

function write({ document, answer }: Session, printed: string): void {
  const text = readFileSync(`${ROOT}${document}`, 'utf8');
  writeFileSync(
    `${ROOT}${document}`,
    text.replace(answer, () => printed.trimEnd()),
  );
}

describe('a command that shows what it prints', { timeout: 60_000 }, () => {
  test('is in both READMEs, and where it is told how one decides', () => {
    const shown = new Set(sessions.filter(typedHere).map(({ document }) => document));
    expect([...shown]).toEqual(
      expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/how-it-decides.md']),
    );
  });
  for (const session of sessions.filter(one => typedHere(one) && !ofServer(one)))
    test(`${session.document}: ${session.command}`, async () => {
      const { stdout } = await run(['/bin/sh', '-c', session.command]);
      if (session.answer.startsWith('{'))
        return expect(JSON.parse(stdout)).toEqual(among(JSON.parse(session.answer)));
      if (process.env.WRITE_DOCS) return write(session, stdout);
      expect(withoutVersion(stdout), 'see the head of this test').toBe(withoutVersion(session.answer));
    });
});

describe('a command that asks the server', { timeout: 60_000 }, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer();
  });
  afterAll(() => server.stop());
  for (const session of sessions.filter(one => ofServer(one) && !typedByApiTest(one)))
    test(`${session.document}: ${session.command}`, async () => {
      const { stdout } = await run([
        '/bin/sh',
        '-c',
        session.command.replaceAll('http://127.0.0.1:8787', server.origin),
      ]);
      const shown = session.answer === '' ? { action: expect.any(String) } : JSON.parse(session.answer);
      expect(JSON.parse(stdout)).toEqual(
        session.answer === '' ? expect.objectContaining(shown) : among(shown),
      );
    });
});

describe('a command that is only named', () => {
  const named = sessions.filter(one => one.answer === '' && !ofServer(one));
  for (const { document, command } of named)
    test(`${document}: ${command}`, () => {
      const why = `${document} has a command that no test runs. Show its answer, or say in tests/docs/shown-elsewhere.ts who runs it`;
      expect(Object.keys(SHOWN_ELSEWHERE), why).toContain(command);
    });
  for (const [command, { by, why }] of Object.entries(SHOWN_ELSEWHERE)) {
    test(`stands in a document: ${command}`, () =>
      expect(
        named.map(one => one.command),
        'no document has it; take it out of tests/docs/shown-elsewhere.ts',
      ).toContain(command));
    test(`${command}: ${why}`, () => {
      if (!by) return expect(why).toMatch(/account/);
      const [path, words] = by;
      expect(existsSync(`${ROOT}${path}`), path).toBe(true);
      expect(readFileSync(`${ROOT}${path}`, 'utf8'), path).toContain(words);
    });
  }
});

describe('a word after a script, such as `npm run feeds -- import`, is one that the script knows', () => {
  const SCRIPTS = { bonafide: 'cli', registry: 'registry', feeds: 'feeds', moderate: 'moderate' };
  for (const [script, file] of Object.entries(SCRIPTS))
    test(script, async () => {
      const words = documents.flatMap(({ text }) =>
        [...text.matchAll(new RegExp(`npm run (?:-s )?${script} -- ([a-z]+)`, 'g'))].map(([, word]) => word!),
      );
      const { stdout, stderr } = await run([process.execPath, `src/apps/${file}.ts`, 'help']);
      const usage = (stdout + stderr).split(/[^a-z]+/);
      expect(words.filter(word => word !== 'help' && !usage.includes(word))).toEqual([]);
    });
});
