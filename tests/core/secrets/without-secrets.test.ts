/** Nothing that is pasted goes on: not in the text, and not beside it. */
import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../../src/core/secrets/without-secrets.ts';
import { KEYS, PHRASES } from '../../support/secrets.ts';

const SECRET = PHRASES[12];
const word = SECRET.split(' ')[5]!;

describe('what stands beside the text is covered too', () => {
  for (const field of ['claims', 'sender', 'url'] as const)
    test(field, () => {
      const contact = withoutSecrets(
        { value: 'hello', [field]: `https://evil.test/?k=${KEYS.wif}` },
        'hello',
      );
      expect(contact[field]).toMatch(/^https:\/\/evil\.test\/\?k=x+$/);
      expect(contact.value).toBe('hello');
    });
  test('and what holds nothing stays', () => {
    const contact = { value: 'hello', claims: 'Acorn Bank', sender: '95588', url: 'https://acorn.test/' };
    expect(withoutSecrets(contact, 'hello')).toEqual(contact);
  });
  test('and what is not there is not added', () =>
    expect(Object.keys(withoutSecrets({ value: 'hello', url: 'a.test' }, 'hello'))).toEqual([
      'value',
      'url',
    ]));
});

test('the covered text stands in the place of the other', () => {
  const contact = withoutSecrets({ value: `my ${word}` }, 'my xxxx');
  expect(contact).toEqual({ value: 'my xxxx' });
});

describe('whose words are gone is still answered in Chinese', () => {
  test('where no language is named', () =>
    expect(withoutSecrets({ value: '我的助记词 ...' }, '████').locale).toBe('zh'));
  test('where one is, in that', () =>
    expect(withoutSecrets({ value: '我的助记词 ...', locale: 'en' }, '████').locale).toBe('en'));
  test('an English text names none', () =>
    expect(withoutSecrets({ value: 'my phrase' }, '████').locale).toBeUndefined());
  test('nor does a text that stayed as it was', () =>
    expect(withoutSecrets({ value: '你好', url: 'a.test' }, '你好').locale).toBeUndefined());
});
