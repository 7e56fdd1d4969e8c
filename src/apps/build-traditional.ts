/** `npm run traditional`: writes what our sentences need of OpenCC's dictionaries. Needs the development packages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../catalog/load.ts';
import { SIMPLIFIED, TRADITIONAL } from '../core/text/traditional.ts';
import { ROOT, readDataFiles } from './build-catalog.ts';
import { characterOf, characters, phrasesIn } from './traditional/reference.ts';
import { ourSentences } from './traditional/sentences.ts';

const TABLE = join(ROOT, 'src/core/language/traditional-table.ts');
const WIDEST = 50;

/** Where the folding table, turned round, gives another character than OpenCC does. */
function charactersToMend(): string {
  const turned = new Map<string, string>();
  for (const [i, letter] of [...SIMPLIFIED].entries())
    if (!turned.has(letter)) turned.set(letter, TRADITIONAL[i]!);
  const all = [...new Set([...SIMPLIFIED, ...characters])].filter(letter => letter.length === 1).sort();
  return all
    .filter(
      letter => characterOf(letter).length === 1 && characterOf(letter) !== (turned.get(letter) ?? letter),
    )
    .map(letter => letter + characterOf(letter))
    .join('');
}

/** Those that say something else than their characters one by one. */
function phrasesNeeded(sentences: readonly string[]): string {
  const needed = sentences
    .flatMap(phrasesIn)
    .filter(([phrase, value]) => value !== [...phrase].map(characterOf).join(''));
  return [...new Map(needed)]
    .map(pair => pair.join(' '))
    .sort()
    .join('|');
}

const lines = (text: string): string =>
  (text.match(new RegExp(`.{1,${WIDEST}}`, 'gu')) ?? []).map(line => `  '${line}'`).join(' +\n');

function table(sentences: readonly string[]): string {
  return `/** Made by \`npm run traditional\` from OpenCC's dictionaries (Apache-2.0; \`opencc-js\` 1.4.2). Do not edit. */

/** Simplified and traditional by turns, where \`text/traditional.ts\` turned round gives another one. */
export const CHARACTERS =
${lines(charactersToMend())};

/** The phrases of our sentences in which a character has another form than alone. */
export const PHRASES =
${lines(phrasesNeeded(sentences))};
`;
}

writeFileSync(TABLE, table(ourSentences(ROOT, loadCatalog(readDataFiles()))));
