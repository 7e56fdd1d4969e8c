/** Secrets that are nobody's: public test vectors, and phrases made from given entropy by the reference code. */
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as chineseSimplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { wordlist as chineseTraditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import type { Secret } from '../../src/core/secrets/secret.ts';
import { shadowOf } from '../../src/core/secrets/shadow.ts';

export const LISTS: Readonly<Record<string, readonly string[]>> = {
  czech,
  english,
  french,
  italian,
  japanese,
  korean,
  portuguese,
  spanish,
  chineseSimplified,
  chineseTraditional,
};

/** From the test vectors of BIP-39 (trezor/python-mnemonic, vectors.json). */
export const PHRASES = {
  12: 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  18: 'gravity machine north sort system female filter attitude volume fold club stay feature office ecology stable narrow fog',
  24: 'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
  abandon: 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about',
} as const;

/** From the test vectors of SLIP-39 (trezor/python-shamir-mnemonic, vectors.json). */
export const SHARES = {
  20: 'duckling enlarge academic academic agency result length solution fridge kidney coal piece deal husband erode duke ajar critical decision keyboard',
  33: 'theory painting academic academic armed sweater year military elder discuss acne wildlife boring employer fused large satoshi bundle carbon diagnose anatomy hamster leaves tracks paces beyond phantom capital marvel lips brave detect luck',
  extendable:
    'testify swimming academic academic column loyalty smear include exotic bedroom exotic wrist lobe cover grief golden smart junior estimate learn',
} as const;

/** From the wiki of Bitcoin ("Wallet import format"), from test vector 1 of BIP-32, and from NIP-19. */
export const KEYS = {
  hex: '0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d',
  wif: '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
  wifCompressed: 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617',
  nsec: 'nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5',
  xprv: 'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
} as const;

/** The words of a phrase as the reference code makes them; entropy of 16, 20, 24, 28 or 32 bytes. */
export const phraseOf = (entropy: Uint8Array, list: readonly string[]): string[] =>
  entropyToMnemonic(entropy, list as string[]).split(/[ \u3000]/);

/** `kind certainty`, for each secret of a text. */
export const secretsIn = (text: string): string[] =>
  shadowOf(text).secrets.map(({ kind, certainty }: Secret) => `${kind} ${certainty}`);

/** What is left of a text. */
export const shown = (text: string): string => shadowOf(text).text;
