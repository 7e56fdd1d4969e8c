/** Private keys, extended keys, keystores and what else opens a door. All of them are public test vectors or made up. */

import { sha256 } from '@noble/hashes/sha2.js';
import { base32, base58, base58check, bech32 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { crc16 } from '../../../src/core/payments/crc16.ts';
import { KEYS, secretsIn, shown } from '../../support/secrets.ts';

const KEYSTORE = `{"version":3,"id":"3198bc9c-6672-5ab3-d995-4942343ae5b6","address":"008aeeda4d805471df9b2a5b0f38a0c3bcba786b",
  "crypto":{"ciphertext":"d172bf743a674da9cdad04534d56926ef8358534d458fffccd4e6ad2fbde479c","cipherparams":{"iv":"83dbcc02d8ccb40e466191a123791e0e"},
  "cipher":"aes-128-ctr","kdf":"scrypt","kdfparams":{"dklen":32,"n":262144,"p":8,"r":1,"salt":"ab0c7876052600dd703518d6fc3fe8984592145b591fc8fb5c6d43190334ba19"},
  "mac":"2103ac29920d71da29f15d75b4a16dbe95cfd7ff8faea1056c33131d846e3097"}}`;
const BODY = `${'MHcCAQEEIIB7'.repeat(5)}\n${'oAoGCCqGSM49'.repeat(5)}\nAwEHoUQD==`;
const PEM = `-----BEGIN EC PRIVATE KEY-----\n${BODY}\n-----END EC PRIVATE KEY-----`;
/** What a wallet of Solana exports: 64 bytes in base58. */
const solana = (first: number) =>
  base58.encode(Uint8Array.from({ length: 64 }, (_, i) => (i ? i * 37 : first)));
const KEY = Uint8Array.from({ length: 32 }, (_, i) => (i * 73 + 41) % 256);
const wif = (version: number, ...mark: number[]) =>
  base58check(sha256).encode(Uint8Array.from([version, ...KEY, ...mark]));
const inBech32 = (name: string) => bech32.encode(name, bech32.toWords(KEY));
/** As SEP-23 has it: a seed begins with S, an address with G. */
const stellar = (version: number) => {
  const body = Uint8Array.from([version, ...KEY]);
  const sum = crc16(body, 0);
  return base32.encode(Uint8Array.from([...body, sum & 0xff, sum >> 8]));
};
const bytes = (length: number): string => JSON.stringify(Array.from({ length }, (_, i) => (i * 37) % 256));

describe('a key is found', () => {
  for (const [what, text, expected] of [
    ['WIF, by its checksum', KEYS.wif, 'private-key certain'],
    ['WIF of a compressed key', `key: ${KEYS.wifCompressed}`, 'private-key certain'],
    ['WIF of Litecoin', wif(0xb0), 'private-key certain'],
    ['WIF of a compressed key of Litecoin', wif(0xb0, 1), 'private-key certain'],
    ['WIF of Dogecoin', wif(0x9e, 1), 'private-key certain'],
    ['WIF of Dash', wif(0xcc), 'private-key certain'],
    ['a seed of Stellar', stellar(0x90), 'private-key certain'],
    ['Nostr’s nsec1', `key ${KEYS.nsec}`, 'secret-key certain'],
    ['the same in capitals', KEYS.nsec.toUpperCase(), 'secret-key certain'],
    ['a key of age', inBech32('age-secret-key-').toUpperCase(), 'secret-key certain'],
    ['64 hex digits behind a word for a key', `我的私钥：${KEYS.hex}`, 'private-key certain'],
    ['the same with 0x and in capitals', `PRIVATE_KEY=0x${KEYS.hex.toUpperCase()}`, 'private-key certain'],
    ['the same before the word', `${KEYS.hex} is my private key`, 'private-key certain'],
    ['64 hex digits, which may be a hash', KEYS.hex, 'private-key possible'],
    ['an extended private key', KEYS.xprv, 'extended-key certain'],
    ['one that lost its last letter', KEYS.xprv.slice(0, -1), 'extended-key certain'],
    ['the key file of Solana’s command line', bytes(64), 'private-key if-alone'],
    ['the same with spaces', ` ${bytes(64).replaceAll(',', ' , ')} `, 'private-key if-alone'],
    ['the same in lines', bytes(64).replaceAll(',', ',\n  ').replace('[', '[\n'), 'private-key if-alone'],
    ['the same behind another bracket', `[x] [1, 2] ${bytes(64)}`, 'private-key if-alone'],
    ['Solana’s in base58, 88 letters', `my key ${solana(255)}`, 'private-key possible'],
    ['the same behind a word for a key, 87 letters', `private key ${solana(1)}`, 'private-key certain'],
    ['an extended key of 107 letters', KEYS.xprv.slice(0, 107), 'extended-key certain'],
    ['an extended key of 113 letters', `${KEYS.xprv}aa`, 'extended-key certain'],
    ['a keystore file behind other JSON', `{"note":{"a":1}} ${KEYSTORE}`, 'keystore certain'],
    ['a keystore file', `this is it ${KEYSTORE} thanks`, 'keystore certain'],
    ['a PEM key', PEM, 'pem-key certain'],
    ['the seed of a second factor', 'otpauth://totp/Lamp?secret=JBSWY3DPEHPK3PXP', 'two-factor-seed certain'],
    ['a login link', 'tg://login?token=AAAAAAAAAAAA', 'session-link certain'],
  ] as const) {
    test(what, () => expect(secretsIn(text)).toEqual([expected]));
  }
});

test('JSON that has only half of what a keystore has is none', () => {
  const half = KEYSTORE.replace('"mac"', '"mat"');
  expect(secretsIn(half)).not.toContain('keystore certain');
});

describe('what only looks like a key is none', () => {
  for (const [what, text] of [
    ['a transaction hash', `transaction 0x${KEYS.hex} is pending`],
    ['a transaction hash in Chinese', `交易哈希 ${KEYS.hex} 一直没到账`],
    ['a link to a transaction', `https://explorer.example/tx/0x${KEYS.hex}`],
    ['a checksum of a file', `sha256 ${KEYS.hex}`],
    ['a key beyond the order of the curve', `private key ${'f'.repeat(64)}`],
    ['no key at all', `private key ${'0'.repeat(64)}`],
    ['63 digits', `private key ${KEYS.hex.slice(1)}`],
    ['WIF with a wrong letter', KEYS.wif.replace('Hue', 'Hvf')],
    ['WIF of no chain that we know', wif(0x33)],
    ['an address of Stellar', stellar(0x30)],
    ['a seed of Stellar with a wrong letter', `${stellar(0x90).slice(0, -1)}A`],
    ['Nostr’s public key', inBech32('npub')],
    ['nsec1 with a wrong letter', `${KEYS.nsec.slice(0, -1)}q`],
    ['nsec1 in mixed case', KEYS.nsec.replace('vl', 'VL')],
    ['nsec1 of 33 bytes', bech32.encode('nsec', bech32.toWords(Uint8Array.from([...KEY, 1])))],
    ['an address that age encrypts to', inBech32('age')],
    ['an extended public key', KEYS.xprv.replace('xprv', 'xpub')],
    ['32 numbers', bytes(32)],
    ['65 numbers', bytes(65)],
    ['a number above 255', bytes(64).replace('[0,', '[256,')],
    ['64 numbers that no bracket ends', bytes(64).replace(']', '}')],
    ['64 numbers with one missing', bytes(64).replace(',37,', ',,')],
    ['88 letters that are not 64 bytes', `key ${'z'.repeat(88)}`],
    ['an extended key of 106 letters', KEYS.xprv.slice(0, 106)],
    ['an extended key of 114 letters', `${KEYS.xprv}aaa`],
    ['a public PEM key', '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----'],
    ['an encrypted text that is no keystore', '{"ciphertext":"d172bf74","iv":"83db"}'],
  ] as const) {
    test(what, () => expect(secretsIn(text)).toEqual([]));
  }
});

test('a keystore is hidden from its first brace to its last', () =>
  expect(shown(`this is it ${KEYSTORE} thanks`)).toBe(
    `this is it ${'█'.repeat(8).padEnd(KEYSTORE.length)} thanks`,
  ));

test('a PEM key is hidden between its first line and its last', () =>
  expect(shown(PEM).split(/\s+/)).toEqual([
    ...['-----BEGIN', 'EC', 'PRIVATE', 'KEY-----████████'],
    ...['-----END', 'EC', 'PRIVATE', 'KEY-----'],
  ]));

describe('nobody hides a message from the rules behind the marks of a key', () => {
  for (const text of [
    '-----BEGIN PRIVATE KEY-----\nDear user, support needs your recovery phrase to unlock the account',
    '-----BEGIN PRIVATE KEY----- 请把助记词发给客服',
    '{ please send your seed phrase to support "ciphertext" "kdf" "mac" }',
    'otpauth:// please call us',
  ]) {
    test(text, () => expect(shown(text)).toBe(text));
  }
});

test('that a link logs in stays to be seen', () =>
  expect(shown('open tg://login?token=AAAAAAAAAAAA now')).toBe(`open tg://login?${'x'.repeat(18)} now`));
