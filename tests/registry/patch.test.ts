/** The patch: git applies it to the file, what comes out is a catalog that passes its laws, and a second import is at rest. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { DataFile } from '../../src/catalog/parse.ts';
import { added, declared, example, fileOf, files, importFile, withText } from './world.ts';

/** What `git apply` makes of the file, in a folder that is no repository. */
function applied(file: DataFile, patch: string): DataFile {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-patch-'));
  try {
    mkdirSync(join(folder, dirname(file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.text);
    execFileSync('git', ['apply', '--whitespace=error', '-'], { cwd: folder, input: patch });
    return { ...file, text: readFileSync(join(folder, file.path), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const replaced = (file: DataFile, all = files) => all.map(other => (other.path === file.path ? file : other));

const brandIn = (all: readonly DataFile[], id: string) =>
  loadCatalog(all).brands.find(brand => brand.id === id)!;

for (const id of ['lanternfish-wallet', 'acorn-bank']) {
  describe(`the declaration of ${id}`, () => {
    const declaration = example(id);
    const patched = async () => {
      const { stdout } = await importFile(declaration, id);
      return replaced(applied(fileOf(id), stdout));
    };

    test('is a patch that git applies, and its result passes the laws', async () => {
      const brand = brandIn(await patched(), id);
      expect(brand.sources['own-declaration']).toMatchObject({ 'said-by': 'brand', published: '2026-11-01' });
      for (const [list, channels] of Object.entries(declaration.channels))
        for (const { value } of channels as { value: string }[])
          expect(Object.keys(brand.official[list as 'emails'])).toContain(value);
      for (const kind of declaration.complete) expect(brand.never['has-other']).toHaveProperty(kind);
      for (const concept of declaration.neverAsksFor) expect(brand.never['asks-for']).toHaveProperty(concept);
    });
    test('only adds lines', async () => {
      const { stdout } = await importFile(declaration, id);
      expect(stdout).not.toMatch(/^-(?!--)/m);
    });
    test('is imported once: the second time there is nothing to change', async () => {
      const all = await patched();
      expect(await importFile(declaration, id, { files: () => all })).toEqual({
        status: 0,
        stdout: '',
        stderr: `Nothing to change in ${fileOf(id).path}.\n`,
      });
    });
    test('moves its dates on when it was issued and read again', async () => {
      const all = await patched();
      const { status, stdout } = await importFile({ ...declaration, issued: '2027-01-05' }, id, {
        files: () => all,
        today: '2027-01-07',
      });
      expect([status, added(stdout)]).toEqual([0, ['published: 2027-01-05', 'checked: 2027-01-07']]);
      const brand = brandIn(replaced(applied(fileOf(id, all), stdout), all), id);
      expect(brand.sources['own-declaration']).toMatchObject({
        published: '2027-01-05',
        checked: '2027-01-07',
      });
    });
  });
}

test('a fact that a later issue leaves out is named, and stays until a person takes it out', async () => {
  const { stdout } = await importFile(example('lanternfish-wallet'));
  const all = replaced(applied(fileOf('lanternfish-wallet'), stdout));
  const later = { ...example('lanternfish-wallet'), neverAsksFor: [], statements: [], complete: [] };
  later.channels.emails.pop();
  const again = await importFile(later, 'lanternfish-wallet', { files: () => all });
  expect([again.status, again.stdout]).toEqual([1, '']);
  expect(again.stderr.split('\n').slice(1, -1)).toEqual(
    [
      'official.emails.security@lanternfish.example',
      'never.asks-for.private-key',
      'never.has-other.email',
      'never.has-other.app',
      'never.says.Lanternfish answers by e-mail and in the app, and never sends the first message in a chat.',
    ].map(field => `conflict: ${field}: the file has it from this declaration, which no longer says so`),
  );
});

describe('a file that lacks what the patch needs gets it', () => {
  const bare = (id: string) =>
    withText(id, text =>
      text.replace(/\nnever:\n(?: +.*\n)*/, '').replace(/\n {2}emails:\n(?: {4}.*\n)*/, '\n'),
    );

  test('under the right heading, before the examples, with a blank line', async () => {
    const all = bare('acorn-bank');
    const { status, stdout } = await importFile(example('acorn-bank'), 'acorn-bank', { files: () => all });
    const { text } = applied(fileOf('acorn-bank', all), stdout);
    expect(status).toBe(0);
    expect(text).toContain(
      '\nnever:\n  asks-for:\n    one-time-code: own-declaration\n  has-other:\n    phone: own-declaration\n    email: own-declaration\n\nmust-vouch:\n',
    );
    expect(text).toContain(
      '\n  emails:\n    care@acornbank.example: { source: own-declaration, purpose: support }\n',
    );
    loadCatalog(replaced({ ...fileOf('acorn-bank'), text }));
  });
  test('even where it ends without a line break', async () => {
    const all = withText('acorn-bank', text => {
      const [head = '', examples = ''] = text.split(/(?=\nmust-vouch:)/);
      return `${examples.trimStart()}${head.trimEnd()}`;
    });
    const { stdout } = await importFile(
      { ...declared(), names: ['Acorn Bank'], domain: 'acornbank.example', neverContactsBy: ['handle'] },
      'acorn-bank',
      { files: () => all },
    );
    const file = applied(fileOf('acorn-bank', all), stdout);
    expect(brandIn(replaced(file), 'acorn-bank').never['contacts-by']).toHaveProperty('handle');
  });
  test('unless it stands in brackets, which a person opens first', async () => {
    const all = withText('acorn-bank', text =>
      text.replace(/asks-for:\n +one-time-code: contact-page\n/, 'asks-for: { password: contact-page }\n'),
    );
    expect(await importFile(example('acorn-bank'), 'acorn-bank', { files: () => all })).toEqual({
      status: 1,
      stdout: '',
      stderr: `${fileOf('acorn-bank').path}: never.asks-for: stands in brackets; write it as a block, so that a line can be added\n`,
    });
  });
  test('under another name where the usual one is taken', async () => {
    const all = withText('acorn-bank', text => text.replaceAll('contact-page', 'own-declaration'));
    const { stdout } = await importFile(example('acorn-bank'), 'acorn-bank', { files: () => all });
    expect(added(stdout)[0]).toBe('own-declaration-2:');
  });
});
