import { expect, test } from 'vitest';
import { isShort } from '../../src/signals/is-short.ts';
import { factsOf } from '../core/facts.ts';

const short = isShort.bind({ longest: 5 });
test('as long as allowed is short', () => expect(short(factsOf({ value: 'hello' }))).toEqual({ spans: [] }));
test('one character more is not', () => expect(short(factsOf({ value: 'hello!' }))).toBeUndefined());
