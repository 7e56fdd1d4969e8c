/** The key that packs are signed by: made once, kept for its owner alone, and never half a key. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newSigningKey, signerOf } from '../../src/adapters/packs/signer.ts';
import { BadSetting } from '../../src/apps/settings.ts';
import { signerBeside } from '../../src/apps/signing-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonafide-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('is made at the first start, and the same at every later one', async () => {
  const database = join(folder, 'a.sqlite');
  const first = await signerBeside(database, undefined);
  expect((await signerBeside(database, undefined)).publicKey).toBe(first.publicKey);
});
test('is nobody else’s to read', async () => {
  const database = join(folder, 'b.sqlite');
  await signerBeside(database, undefined);
  expect(statSync(`${database}.signing-key`).mode & 0o777).toBe(0o600);
});
test('of the environment wins', async () => {
  const key = await newSigningKey();
  const { publicKey } = await signerOf(key);
  expect((await signerBeside(join(folder, 'c.sqlite'), key)).publicKey).toBe(publicKey);
});
test('that is none stops the start, and is not repeated', async () => {
  const database = join(folder, 'd.sqlite');
  writeFileSync(`${database}.signing-key`, 'half a k');
  for (const set of [undefined, 'half a k']) {
    const refusal: unknown = await signerBeside(database, set).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BadSetting);
    expect(String(refusal)).not.toContain('half a k');
  }
  expect(readFileSync(`${database}.signing-key`, 'utf8')).toBe('half a k');
});
