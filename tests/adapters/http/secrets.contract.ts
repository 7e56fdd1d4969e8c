/** What becomes of a recovery phrase or key that somebody pastes: it is named, hidden, and in no answer. */
import { describe, expect, test } from 'vitest';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import { post, postForm, type Send, wholeOf } from './requests.ts';

/** Test vectors of BIP-39 and of the wiki of Bitcoin, in two languages: nobody's. */
const SECRETS = {
  'an English phrase': 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  'a Chinese phrase': '的 的 的 的 的 的 的 的 的 的 的 在',
  'a key': '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
} as const;

const expectHidden = (answer: string, secret: string) => {
  expect(answer).not.toContain(secret.slice(0, 12));
  expect(answer).not.toContain(secret.slice(-12));
};

export function secretsContract(send: Send): void {
  describe('a secret', () => {
    for (const [what, secret] of Object.entries(SECRETS)) {
      test(`${what}: the answer says what it is and holds nothing of it`, async () => {
        const response = await send(post({ value: secret }));
        expect(response.status).toBe(200);
        const answer = await wholeOf(response);
        expectHidden(answer, secret);
        expect(answer).toContain('"verdict":"exposed"');
      });
      test(`${what}: so does the page`, async () => {
        const html = await wholeOf(await send(postForm({ value: secret }, '/?lang=zh')));
        expectHidden(html, secret);
        expect(html).toContain(PAGE_TEXT.zh.actions.stop);
        expect(html).toContain('这是您钱包的钥匙');
      });
      test(`${what}: in any other field it is hidden as well`, async () => {
        const fields = { value: 'hello there', claims: secret, sender: secret, url: secret };
        expectHidden(await wholeOf(await send(post(fields))), secret);
      });
    }
  });
}
