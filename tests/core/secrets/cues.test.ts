/** What the words beside sixty-four signs say of them. */
import { expect, test } from 'vitest';
import { cueBeside } from '../../../src/core/secrets/cues.ts';

const RUN = 'f'.repeat(64);
const cue = (before: string, behind = '') => {
  const text = before + RUN + behind;
  return cueBeside(text, before.length, before.length + RUN.length);
};

test('the word that stands nearest before it says', () => {
  expect(cue('private key ')).toBe('key');
  expect(cue('交易哈希：')).toBe('ledger');
  expect(cue('my private key was in the transaction ')).toBe('ledger');
  expect(cue('the transaction was signed by this private key: ')).toBe('key');
});
test('where none stands before it, one behind does', () => {
  expect(cue('', ' is my private key')).toBe('key');
  expect(cue('', ' 这是交易哈希')).toBe('ledger');
  expect(cue('look: ', ' (tx)')).toBe('ledger');
});
test('before it counts for more than behind', () => expect(cue('tx ', ' private key')).toBe('ledger'));
test('further off says nothing', () => {
  expect(cue(`private key ${'.'.repeat(48)}`)).toBeUndefined();
  expect(cue('', `${'.'.repeat(24)} private key`)).toBeUndefined();
  expect(cue('', `${'.'.repeat(24)} transaction`)).toBeUndefined();
});
test('other words say nothing', () => expect(cue('good ', ' morning')).toBeUndefined());
test('capitals are no matter', () => expect([cue('PRIVATE KEY '), cue('TX ')]).toEqual(['key', 'ledger']));
