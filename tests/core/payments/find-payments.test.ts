/** Addresses and accounts to pay to. All are examples from the documents that define the formats. */
import { describe, expect, test } from 'vitest';
import { bitcoinAddress } from '../../../src/core/payments/bitcoin.ts';
import { findPayments } from '../../../src/core/payments/find-payments.ts';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import { factsOf } from '../facts.ts';

const found = (text: string): string[] =>
  findPayments(shadowOf(text)).map(({ kind, canonical = '' }) => `${kind} ${canonical}`.trim());
const BTC = 'bip122:000000000019d6689c085ae165831e93';

describe('an address is read, in its canonical form', () => {
  for (const [what, text, expected] of [
    [
      'Bitcoin, base58',
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
      `bitcoin ${BTC}:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2`,
    ],
    [
      'Bitcoin, a script',
      '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
      `bitcoin ${BTC}:3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy`,
    ],
    [
      'Bitcoin, bech32 in capitals (BIP-173)',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      `bitcoin ${BTC}:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4`,
    ],
    [
      'Bitcoin, bech32m (BIP-350)',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      `bitcoin ${BTC}:bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0`,
    ],
    [
      'Ethereum (EIP-55)',
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      'evm eip155:1:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    ],
    [
      'Ethereum in small letters',
      '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
      'evm eip155:1:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    ],
    [
      'Ethereum in a URI',
      'ethereum:0x52908400098527886E0F7030069857D2E4169EE7?value=1',
      'evm eip155:1:0x52908400098527886e0f7030069857d2e4169ee7',
    ],
    [
      'TRON',
      '打到TJRabPrwbZy45sbavfcjinPJC18kjpRTv8，谢谢',
      'tron tron:0x2b6653dc:TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
    ],
    [
      'TON',
      'EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c',
      'ton tvm:-239:EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c',
    ],
    [
      'Solana, behind a word',
      'my solana address 4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA',
      'solana solana:5eykt4UsFv8P8NJdTREpY1vzqKqKZvdp:4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA',
    ],
    ['IBAN', 'DE89370400440532013000', 'iban payto://iban/DE89370400440532013000'],
    ['IBAN in groups', 'to GB82 WEST 1234 5698 7654 32 please', 'iban payto://iban/GB82WEST12345698765432'],
    ['UPI', 'pay Lamp.Help@ybl now', 'upi payto://upi/lamp.help@ybl'],
    [
      'Pix',
      '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
      'pix',
    ],
    [
      'a card, of which nothing is repeated',
      '6222 0200 0000 0007 是我的卡'.replace('6222 0200 0000 0007', '6200 0000 0000 0005'),
      'card',
    ],
  ] as const) {
    test(what, () => expect(found(text)).toEqual([expected]));
  }
});

describe('what fails its checksum is nobody’s address', () => {
  for (const text of [
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kV8F3T4',
    // Version 0 with the checksum of later versions, and version 1 with the old one (BIP-350).
    'bc1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    'TJRabPrwbZy45sbavfcjinPJC18kjpRTv9',
    'EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9d',
    'DE89370400440532013001',
    'XX89370400440532013000',
    'DE8937040044053201300',
    '00020126580014br.gov.bcb.pix63041D3D',
  ]) {
    test(text, () => expect(found(text)).toEqual([]));
  }
  test('Solana’s have none, so an identifier alone is none of them', () =>
    expect(found('ref 4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA')).toEqual([]));
  test('an account elsewhere is no UPI id', () =>
    expect(found('me@acornbank.example or @ybl or help@lamp')).toEqual([]));
});

describe('several in one text', () => {
  const btc = '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy';
  const kinds = (text: string) => findPayments(shadowOf(text)).map(({ kind }) => kind);
  test('are told in its order', () =>
    expect(kinds(`4111 1111 1111 1111, lamp@ybl, DE89370400440532013000 or ${btc}`)).toEqual([
      'card',
      'upi',
      'iban',
      'bitcoin',
    ]));
  test('each where it stands', () => {
    const text = `pay lamp.help-1_a@ybl or ${btc}`;
    const stretches = findPayments(shadowOf(text)).map(({ span }) => text.slice(span.start, span.end));
    expect(stretches).toEqual(['lamp.help-1_a@ybl', btc]);
  });
  test('of two that lie over each other the first', () =>
    expect(kinds('DE89370400440532013000@ybl and lamp@ybl')).toEqual(['iban', 'upi']));
  test('a secret that nobody pays to is none of them', () =>
    expect(kinds(`code 482913 for ${btc}`)).toEqual(['bitcoin']));
});

describe('where an IBAN ends', () => {
  for (const [text, ...iban] of [
    ['GB82 WEST 1234 5698 7654 32', 'iban payto://iban/GB82WEST12345698765432'],
    ['gb: GB82west12345698765432.', 'iban payto://iban/GB82WEST12345698765432'],
    ['GB82 WEST 1234  5698 7654 32'],
    ['GB82-WEST-1234-5698-7654-32'],
    ['GB82 WEST 1234 5698 7654 321'],
    ['GB82 WEST 1234 5698'],
  ] as const)
    test(text, () => expect(found(text)).toEqual(iban));
});

describe('where a UPI id ends', () => {
  for (const text of ['lamp@ybl.example', 'lamp@ybl-mail', 'lamp@yblmailhouses', '@ybl'])
    test(text, () => expect(found(text)).toEqual([]));
  test('its name has 64 letters at the most', () => {
    const [id] = findPayments(shadowOf(`${'a'.repeat(80)}@ybl`));
    expect(id!.span).toEqual({ start: 16, end: 84 });
  });
});

describe('versions of Bitcoin addresses (BIP-350)', () => {
  test('up to 16', () => expect(bitcoinAddress('BC1SW50QGDZ25J')).toBe(`${BTC}:bc1sw50qgdz25j`));
  for (const token of [
    'BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh',
    'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx',
  ])
    test(`none in ${token}`, () => expect(bitcoinAddress(token)).toBeUndefined());
});

test('an EVM address in capitals has no checksum to fail', () =>
  expect(found('0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED')).toHaveLength(1));

test('a wallet’s address on Solana has 32 bytes, and its word stands near', () => {
  expect(found(`wallet ${'z'.repeat(44)}`)).toEqual([]);
  expect(found(`wallet${'.'.repeat(41)} 4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA`)).toEqual([]);
});

describe('what is to be paid to is no channel', () => {
  const channels = (value: string): string[] =>
    factsOf({ value, kind: 'text', region: 'DE' }).channels.map(
      ({ kind, canonical }) => `${kind} ${canonical}`,
    );
  for (const text of [
    'Zahlen Sie an DE89 3704 0044 0532 0130 00 bitte',
    'card number 4111 1111 1111 1111',
    'Telegram TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
    '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
  ]) {
    test(text, () => expect(channels(text)).toEqual([]));
  }
  test('a link stays one with an address in it', () =>
    expect(channels('see https://evil.example/TJRabPrwbZy45sbavfcjinPJC18kjpRTv8')).toEqual([
      'url evil.example/TJRabPrwbZy45sbavfcjinPJC18kjpRTv8',
    ]));
  test('a number beside it still is one', () =>
    expect(channels('call +44 20 7946 0321 or pay to 4111 1111 1111 1111')).toEqual([
      'phone tel:+442079460321',
    ]));
});
