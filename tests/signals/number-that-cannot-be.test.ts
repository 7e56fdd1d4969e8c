import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { numberThatCannotBe } from '../../src/signals/number-that-cannot-be.ts';
import { factsOf } from '../core/facts.ts';

type Mark = 'home-only' | 'receive-only' | 'seldom-calls';
const found = (mark: Mark, contact: Contact) => numberThatCannotBe.bind({ marks: [mark] })(factsOf(contact));
const RECEIVES = '400-670-0700';

describe('a short number behind the prefix of a foreign call', () => {
  test('cannot be, whether it rang or is given', () => {
    for (const direction of ['incoming', 'outgoing'] as const)
      expect(found('home-only', { value: '+8695588', kind: 'phone', direction })).toBeDefined();
  });
  test('is no such thing without the prefix', () =>
    expect(found('home-only', { value: '95588', kind: 'phone', region: 'CN' })).toBeUndefined());
  test('is left alone where it is warned of', () => {
    const about = (value: string) => found('home-only', { value, kind: 'text', region: 'CN' });
    expect(about('请回拨 +8695588 办理')).toBeDefined();
    expect(about('骗子会用 +8695588 打来')).toBeUndefined();
  });
});

describe('a line of which the brand says that it takes calls only', () => {
  test('rang: that is forged, and it is named', () => {
    const rang = found('receive-only', {
      value: RECEIVES,
      kind: 'phone',
      direction: 'incoming',
      region: 'CN',
    });
    expect(rang).toMatchObject({ brand: 'wechat-pay', spans: [{ start: 0, end: RECEIVES.length }] });
    expect(
      found('receive-only', { value: 'Hello', kind: 'text', sender: RECEIVES, region: 'CN' }),
    ).toMatchObject({
      spans: [],
    });
  });
  test('may be dialled', () => {
    expect(
      found('receive-only', { value: RECEIVES, kind: 'phone', direction: 'outgoing', region: 'CN' }),
    ).toBeUndefined();
    expect(found('receive-only', { value: RECEIVES, kind: 'phone', region: 'CN' })).toBeUndefined();
  });
  test('is no other line of the brand, and nobody else’s', () => {
    for (const value of ['95017', '400-670-0701', '+44 20 7946 0321'])
      expect(
        found('receive-only', { value, kind: 'phone', direction: 'incoming', region: 'CN' }),
      ).toBeUndefined();
  });
});

describe('a kind of line that mostly takes calls', () => {
  test('rang', () =>
    expect(
      found('seldom-calls', { value: '400-618-0081', kind: 'phone', direction: 'incoming', region: 'CN' }),
    ).toBeDefined());
  test('is dialled', () =>
    expect(
      found('seldom-calls', { value: '400-618-0081', kind: 'phone', direction: 'outgoing', region: 'CN' }),
    ).toBeUndefined());
  test('is no ordinary line', () =>
    expect(
      found('seldom-calls', { value: '+44 20 7946 0188', kind: 'phone', direction: 'incoming' }),
    ).toBeUndefined());
});

test('only the marks that are asked for count', () => {
  const contact = { value: '+8695588', kind: 'phone', direction: 'incoming' } as const;
  expect(found('receive-only', contact)).toBeUndefined();
  expect(numberThatCannotBe.bind({ marks: ['receive-only', 'home-only'] })(factsOf(contact))).toBeDefined();
});
test('a link is no number', () =>
  expect(
    found('home-only', { value: 'https://acornbank.example/', kind: 'url', direction: 'incoming' }),
  ).toBeUndefined());
