import { describe, expect, test } from 'vitest';
import { readLink } from '../../../src/core/channels/link.ts';
import { accountOf, appOf } from '../../../src/core/channels/platforms.ts';

const account = (written: string) => accountOf(readLink(written)!);
const app = (written: string) => appOf(readLink(written)!, written);

describe('a link to an account', () => {
  for (const [written, canonical] of [
    ['https://t.me/Acorn_Help', 'telegram:acorn_help'],
    ['https://telegram.me/acorn_help?start=1', 'telegram:acorn_help'],
    ['https://x.com/AcornHelp/status/1', 'x:acornhelp'],
    ['https://twitter.com/AcornHelp', 'x:acornhelp'],
    ['https://wa.me/447700900123', 'whatsapp:447700900123'],
    ['https://discord.gg/acorn', 'discord:acorn'],
    ['https://weibo.com/acornbank', 'weibo:acornbank'],
    ['https://www.instagram.com/acornbank/', 'instagram:acornbank'],
  ] as const) {
    test(`${written} is ${canonical}`, () => expect(account(written)).toBe(canonical));
  }
});

describe('a page of the platform itself is nobody’s account', () => {
  for (const written of [
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/i/status/1',
    'https://x.com/search?q=acorn',
    'https://t.me/share/url?url=a',
    'https://x.com.evil.test/acorn',
    'https://acornbank.example/acorn',
    'https://evil.test/x.com/acorn',
  ]) {
    test(written, () => expect(account(written)).toBeUndefined());
  }
});

describe('a link to an app in a store', () => {
  const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop';
  for (const [written, canonical] of [
    ['https://play.google.com/store/apps/details?hl=en&id=im.Token.app&hl=en', 'android-app:im.token.app'],
    ['https://apps.apple.com/us/app/any-name/id1384798940?mt=8', 'ios-app:1384798940'],
    [`https://chromewebstore.google.com/detail/any-name/${EXTENSION}`, `chrome-extension:${EXTENSION}`],
  ] as const) {
    test(`${written} is ${canonical}`, () => expect(app(written)).toBe(canonical));
  }
  for (const written of [
    'https://play.google.com/store/apps',
    'https://play.google.com.evil.test/store/apps/details?id=im.token.app',
    'https://apps.apple.com/us/app/id-of-nothing',
    'https://apps.apple.com.evil.test/app/id1384798940',
    'https://chromewebstore.google.com/detail/any-name',
    'https://acornbank.example/id1384798940',
  ]) {
    test(`none behind ${written}`, () => expect(app(written)).toBeUndefined());
  }
});
