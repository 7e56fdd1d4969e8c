/** Words with what they stand for, laid at build: a Worker that starts would take a fifth of its time for it. */
import { Automaton, type LaidWords } from '../core/text/automaton.ts';
import { type LayoutText, layoutText, numberAt, readLayout, textOf } from './layout-text.ts';

export interface WordsText<T> {
  readonly layout: LayoutText;
  /** What words stand for, each once: most words of a concept stand for the same. */
  readonly values: readonly (readonly T[])[];
  /** The values of each word, as the layout orders them. */
  readonly valuesOf: string;
}

/** The values must be what JSON can hold. */
export function wordsText<T>({ layout, values }: LaidWords<T>): WordsText<T> {
  const numbers = new Map<string, number>();
  const numberOf = (some: readonly T[]): number => {
    const key = JSON.stringify(some);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const valuesOf = textOf(values.map(numberOf));
  const each = [...numbers.keys()].map(key => JSON.parse(key) as readonly T[]);
  return { layout: layoutText(layout), values: each, valuesOf };
}

export function readWords<T>({ layout, values, valuesOf }: WordsText<T>): Automaton<T> {
  const ofEach = Array.from(valuesOf, (_, word) => values[numberAt(valuesOf, word)]!);
  return new Automaton({ layout: readLayout(layout), values: ofEach });
}
