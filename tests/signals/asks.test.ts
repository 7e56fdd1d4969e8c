import { describe, expect, test } from 'vitest';
import { asks } from '../../src/signals/asks.ts';
import { factsOf, quotes } from '../core/facts.ts';

const forPhrase = asks.bind({ verb: ['hand-over', 'send'], object: ['recovery-phrase', 'private-key'] });
const forFee = asks.bind({ verb: ['pay'], object: ['release-fee'], with: ['release'] });

/** The words of the ask, or nothing where none is found. */
function asked(test: ReturnType<typeof asks.bind>, value: string): string[] {
  const contact = { value, kind: 'text' } as const;
  return quotes(contact, test(factsOf(contact))?.spans);
}

describe('a verb and its object in one clause are an ask', () => {
  for (const [value, ask] of [
    ['请把助记词发给客服', '助记词发给客服'],
    ['请提供您的助记词', '提供您的助记词'],
    ['请把 助·记·词 发给客服', '助·记·词 发给客服'],
    ['Please send us your recovery phrase today', 'send us your recovery phrase'],
    ['We need your seed phrase', 'need your seed phrase'],
    ['Upload the keystore file here', 'Upload the keystore file'],
    ['Good morning. Hello. Now tell me the 12 words.', 'tell me the 12 words'],
  ] as const) {
    test(value, () => expect(asked(forPhrase, value)[0]).toContain(ask));
  }
  test('it is quoted from its first word to its last', () =>
    expect(asked(forPhrase, '请把助记词和私钥发给客服，谢谢')).toEqual(['助记词和私钥发给客服']));
  test('a verb that does not belong to the object is not quoted', () =>
    expect(asked(forPhrase, 'Send us your recovery phrase we will upload the rest')).toEqual([
      'Send us your recovery phrase',
    ]));
  test('it says which things are asked for', () => {
    const evidence = forPhrase(factsOf({ value: '请把助记词和私钥发给客服' }));
    expect(new Set(evidence?.asked)).toEqual(new Set(['recovery-phrase', 'private-key']));
  });
});

describe('a verb that begins the next clause takes the object before the comma', () => {
  for (const value of ['助记词抄在纸上了吧，念给我', 'You have a recovery phrase, just read it out'])
    test(value, () => expect(asked(forPhrase, value)).toHaveLength(1));
  for (const [why, value] of [
    ['it does not name the object again', 'You have a recovery phrase, just send a card'],
    ['it stands further on', 'You have a recovery phrase, tomorrow we read it out'],
  ] as const)
    test(why, () => expect(asked(forPhrase, value)).toEqual([]));
});

describe('words that do not belong together are no ask', () => {
  for (const [why, value] of [
    ['they stand in two clauses', '助记词很重要，请联系客服，发给客服'],
    ['they stand in two sentences', 'Your recovery phrase is yours. Send us a card.'],
    ['the object comes first in English', 'The recovery phrase that you send'],
    ['they stand too far apart', `发给客服的是这${'个很好的'.repeat(9)}助记词`],
    ['one word is missing', '请发给客服'],
    ['the other is missing', '助记词'],
  ] as const) {
    test(why, () => expect(asked(forPhrase, value)).toEqual([]));
  }
});

describe('what is said of anybody, or of a topic, is no ask', () => {
  for (const value of [
    '把助记词发给任何人都很危险',
    '助记词丢失后请提交工单',
    'Sharing the recovery phrase with anyone ends badly',
    'Send feedback on the recovery phrase guide',
  ]) {
    test(value, () => expect(asked(forPhrase, value)).toEqual([]));
  }
});

describe('an ask that is not meant is none', () => {
  for (const value of [
    '请勿把助记词发给客服',
    'Never send us your recovery phrase',
    '骗子会让您把助记词发给客服',
  ])
    test(value, () => expect(asked(forPhrase, value)).toEqual([]));
  test('one that is meant may follow', () =>
    expect(asked(forPhrase, 'Never send it to others. Send us your recovery phrase.')).toEqual([
      'Send us your recovery phrase',
    ]));
});

describe('with company, the sentence must hold that too', () => {
  test('in another clause, and both are quoted', () =>
    expect(asked(forFee, '请先缴纳保证金，才能提现')).toEqual(['缴纳保证金', '提现']));
  test('in English', () =>
    expect(asked(forFee, 'Pay the unlock fee, then you can withdraw')).toHaveLength(2));
  for (const value of ['请先缴纳保证金', '请先缴纳保证金。明天提现', '请先缴纳保证金，切勿提现'])
    test(`not in: ${value}`, () => expect(asked(forFee, value)).toEqual([]));
});

test('its parameters name at least one concept each', () => {
  const accepts = (params: unknown) => asks.params().safeParse(params).success;
  expect(accepts({ verb: ['send'], object: ['pay'] })).toBe(true);
  expect(accepts({ verb: ['send'], object: ['pay'], with: ['release'] })).toBe(true);
  for (const params of [
    {},
    { verb: ['send'] },
    { verb: [], object: ['pay'] },
    { verb: ['send'], object: ['pay'], to: 'me' },
  ])
    expect(accepts(params)).toBe(false);
});
