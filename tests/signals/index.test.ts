import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SIGNALS } from '../../src/signals/index.ts';
import { files } from '../support/catalogs.ts';

const folder = readdirSync(new URL('../../src/signals/', import.meta.url));
const own = folder.map(name => name.replace('.ts', '')).filter(name => !['index', 'signal'].includes(name));

test('every file is a signal of its own name', () => expect([...SIGNALS.keys()].sort()).toEqual(own.sort()));

test('every signal is used by a rule', () => {
  const used = JSON.stringify(files.rules.map(({ when }) => when));
  for (const name of SIGNALS.keys()) expect(used).toContain(`"${name}"`);
});

test('a parameter that names concepts exists', () => {
  for (const { params, concepts } of SIGNALS.values()) {
    const shape = Object.keys((params() as unknown as { shape: object }).shape);
    for (const name of concepts ?? []) expect(shape).toContain(name);
  }
});
