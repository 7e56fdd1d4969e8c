import { describe, expect, test } from 'vitest';
import { foldWord } from '../src/core/text/fold.ts';
import { mentionsIn } from '../src/core/text/mentions.ts';
import { catalog, files } from './support/catalogs.ts';

const says = (text: string, concept: string): boolean =>
  mentionsIn(foldWord(text), catalog.lexicon).some(
    ({ term }) => 'concept' in term && term.concept === concept,
  );

describe.each(files.concepts.map(concept => ({ title: `${concept.id}: ${concept.about}`, concept })))(
  '$title',
  ({ concept }) => {
    for (const text of concept['must-match']) {
      test(`is said in: ${text}`, () => expect(says(text, concept.id)).toBe(true));
    }
    for (const text of concept['must-not-match']) {
      test(`is not said in: ${text}`, () => expect(says(text, concept.id)).toBe(false));
    }
  },
);
