/** Forwarding headers as phones, programs and people write them. Numbers are of reserved ranges. */
import { describe, expect, test } from 'vitest';
import { type Unwrapped, unwrap } from '../../src/adapters/hooks/unwrap.ts';

const BODY = '【橡果银行】您的积分即将到期';
const ENGLISH = 'Your card is on hold, reply YES';

const CASES: readonly (readonly [string, string, Unwrapped])[] = [
  ['FW:', `FW: ${ENGLISH}`, { text: ENGLISH }],
  ['Fwd: with a blank line', `Fwd:\n\n${ENGLISH}`, { text: ENGLISH }],
  ['FWD： full-width', `FWD：${BODY}`, { text: BODY }],
  ['[Fwd]', `[Fwd] ${ENGLISH}`, { text: ENGLISH }],
  ['twice', `Fwd: FW: ${ENGLISH}`, { text: ENGLISH }],
  ['转发:', `转发:${BODY}`, { text: BODY }],
  ['转发：', `转发： ${BODY}`, { text: BODY }],
  ['轉發', `轉發：${BODY}`, { text: BODY }],
  ['【转发】', `【转发】${BODY}`, { text: BODY }],
  ['a program’s rule of dashes', `---------- Forwarded message ---------\n${ENGLISH}`, { text: ENGLISH }],
  [
    'an Apple mail',
    `Begin forwarded message:\n\nFrom: +44 7700 900123\nDate: 1 Nov 2026\nTo: me\n\n${ENGLISH}`,
    { text: ENGLISH, sender: '+44 7700 900123' },
  ],
  ['From: on its line', `From: +44 7700 900123\n${ENGLISH}`, { text: ENGLISH, sender: '+44 7700 900123' }],
  ['From without a colon', `From +447700900123: ${ENGLISH}`, { text: ENGLISH, sender: '+447700900123' }],
  ['From: a name', `From: AcornBank\n${ENGLISH}`, { text: ENGLISH, sender: 'AcornBank' }],
  ['From: a mail address', `From: a@acorn.example\n${ENGLISH}`, { text: ENGLISH, sender: 'a@acorn.example' }],
  [
    'a name and its number',
    `From: Jo <+447700900123>\n${ENGLISH}`,
    { text: ENGLISH, sender: '+447700900123' },
  ],
  ['发件人', `发件人：106900000000\n${BODY}`, { text: BODY, sender: '106900000000' }],
  ['发件人 on the same line', `发件人：106900000000 ${BODY}`, { text: BODY, sender: '106900000000' }],
  [
    'a name and its number in Chinese',
    `来自：橡果(106900000000)：${BODY}`,
    { text: BODY, sender: '106900000000' },
  ],
  ['寄件者', `寄件者：+886 900 000 000\n內容：${BODY}`, { text: BODY, sender: '+886 900 000 000' }],
  [
    'a forwarding program',
    `106900000000\n${BODY}\nSIM1_主卡`,
    { text: `${BODY}\nSIM1_主卡`, sender: '106900000000' },
  ],
  ['a number and a colon', `106900000000：${BODY}`, { text: BODY, sender: '106900000000' }],
  ['the sender below', `${BODY}\n发件人：106900000000`, { text: BODY, sender: '106900000000' }],
  ['a sender that nobody knows', `From: Unknown\n${ENGLISH}`, { text: ENGLISH }],
  ['the person’s own words above', `这是真的吗？\n转发：${BODY}`, { text: BODY, comment: '这是真的吗？' }],
  ['Windows ends of lines', `From: AcornBank\r\n${ENGLISH}`, { text: ENGLISH, sender: 'AcornBank' }],
];

/** What looks like a header and is none. */
const UNTOUCHED: readonly string[] = [
  BODY,
  ENGLISH,
  '95588',
  '10:30 在门口见',
  '2026-11-22: the meeting is moved',
  'From now on your parcel is held. Pay the fee.',
  'Forward this to ten friends',
  '转发此信息到三个群即可领取',
  '来自内蒙古的羊肉，今天到货',
  'From: Acorn Bank your card has been blocked because of something odd, ring us',
  'date night?',
  '+44 7700 900123\n+44 7700 900456',
];

describe('a forwarded message loses its wrapping', () => {
  for (const [name, written, wanted] of CASES) test(name, () => expect(unwrap(written)).toEqual(wanted));
});
describe('a message keeps its own words', () => {
  for (const text of UNTOUCHED) test(text, () => expect(unwrap(text)).toEqual({ text }));
});
test('64 KB of headers take no longer than 64 KB', () => {
  const start = performance.now();
  for (const piece of ['From: ', '转发：', '(((', '> ', '+1 ', '\n', '发件人：1\n'])
    unwrap(piece.repeat(65_536 / piece.length));
  expect(performance.now() - start).toBeLessThan(2_000);
});
