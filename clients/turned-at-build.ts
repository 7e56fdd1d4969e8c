/** Traditional Chinese for what must stay small: its sentences are turned while it is built, and the dictionary of 55 KB stays behind. */
import type { Plugin } from 'esbuild';
import { ANSWER_WORDS } from '../src/adapters/page/answer-text.ts';
import { ASK_WORDS } from '../src/adapters/page/ask-text.ts';
import { KIND_NAMES, PURPOSE_NAMES } from '../src/core/language/sentences.ts';
import { traditional } from '../src/core/language/traditional.ts';
import { WIDGET_WORDS } from './widget/text.ts';

const TABLES = [ANSWER_WORDS.zh, ASK_WORDS.zh, WIDGET_WORDS.zh, KIND_NAMES, PURPOSE_NAMES];

function* sentencesIn(table: unknown): Generator<string> {
  if (typeof table === 'string') yield table;
  else if (typeof table === 'object' && table !== null)
    for (const value of Object.values(table)) yield* sentencesIn(value);
}

const turned = (): Record<string, string> => {
  const sentences = TABLES.flatMap(table => [...sentencesIn(table)]);
  return Object.fromEntries(
    sentences.map(one => [one, traditional(one)]).filter(([simplified, other]) => simplified !== other),
  );
};

export const turnedAtBuild: Plugin = {
  name: 'turned at build',
  setup(build) {
    build.onLoad({ filter: /core\/language\/traditional\.ts$/ }, () => ({
      loader: 'js',
      contents: `const TURNED = ${JSON.stringify(turned())};
export const traditional = sentence => TURNED[sentence] ?? sentence;
export const tableInTraditional = table => Object.fromEntries(Object.entries(table).map(([key, value]) =>
  [key, typeof value === 'string' ? traditional(value) : typeof value === 'object' && value ? tableInTraditional(value) : value]));`,
    }));
  },
};
