/** Writes the word lists of recovery phrases as `src/core/secrets` compares them: ten lines of text instead of 20,480 words. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as chineseSimplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { wordlist as chineseTraditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import { plain } from '../core/secrets/plain-word.ts';
import { writeWhole } from './written-module.ts';

const GENERATED = join(
  fileURLToPath(new URL('../../', import.meta.url)),
  'src/core/secrets/generated-lists.ts',
);

/** The Latin ones first, since `word-lists.ts` counts on that. */
const LISTS = [
  english,
  spanish,
  french,
  italian,
  portuguese,
  czech,
  japanese,
  korean,
  chineseSimplified,
  chineseTraditional,
];

export function buildWordLists(): void {
  // Composed, they are half as long; `word-lists.ts` takes them apart.
  const lines = LISTS.map(list => list.map(plain).join(' ').normalize('NFC'));
  writeWhole(
    GENERATED,
    '// Made by src/apps/build-word-lists.ts from @scure/bip39. Do not edit.\n' +
      `export const LISTS: readonly string[] = ${JSON.stringify(lines)};\n`,
  );
}
