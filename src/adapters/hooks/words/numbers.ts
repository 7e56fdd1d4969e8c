/** The number or the contact in it is somebody else's. It is called "the number", and never repeated. */
import type { SmsWords } from './words.ts';

const ASK_THEM: SmsWords['step'] = { zh: '别按它说的做；{way}。', en: 'Do not do what it says; {way}.' };
const DO_NOT_RING: SmsWords['step'] = { zh: '别打那个电话；{way}。', en: 'Do not ring it; {way}.' };
const REPORTED_NUMBER: SmsWords = {
  why: { zh: '里面的号码有人举报过。', en: 'The number in it was reported by others.' },
  step: { zh: '别打、别回；{way}。', en: 'Do not ring or answer it; {way}.' },
};
const ABROAD: SmsWords = {
  why: {
    zh: '{brand}一般不会用这样的号码找您，号码和名字都能伪造。',
    en: '{brand} hardly contacts you from such a number, and numbers can be forged.',
  },
  step: { zh: '别回、别回拨；{way}。', en: 'Do not answer or ring back; {way}.' },
};

export const NUMBERS: Readonly<Record<string, SmsWords>> = {
  'account-trouble-and-number-to-ring': {
    why: {
      zh: '说账户出了事、让您打这个电话，是骗子常用的办法。',
      en: 'Account trouble and a number to ring is a common trick.',
    },
    step: DO_NOT_RING,
  },
  'calls-an-unlisted-number-about-trouble': {
    why: { zh: '里面的电话不在任何官方名单上。', en: 'The number in it is on no official list.' },
    step: DO_NOT_RING,
  },
  'hotline-of-a-named-firm': {
    why: {
      zh: '这个“客服电话”不在{brand}的名单上，这类电话很多是编的。',
      en: 'This hotline is not on the list of {brand}. Many such numbers are invented.',
    },
    step: DO_NOT_RING,
  },
  'support-channel-is-not-the-brands': {
    why: {
      zh: '给您的联系方式不在{brand}的官方名单上。',
      en: 'The contact it gives is not on the official list of {brand}.',
    },
    step: { zh: '别联系对方；{way}。', en: 'Do not contact it; {way}.' },
  },
  'support-chat-that-is-nobodys': {
    why: { zh: '这个“客服”不是哪家公司的官方客服。', en: 'This "support" belongs to no company.' },
    step: { zh: '别私聊、别给资料；{way}。', en: 'Do not chat or give details; {way}.' },
  },
  'number-imitates-brand': {
    why: {
      zh: '里面的电话很像{brand}的，其实不是。',
      en: 'The number looks like that of {brand} and is not.',
    },
    step: DO_NOT_RING,
  },
  'number-is-listed': REPORTED_NUMBER,
  'number-beside-listed-ones': REPORTED_NUMBER,
  'calls-a-premium-rate-number': {
    why: { zh: '打这个号码会被扣一大笔话费。', en: 'Ringing this number costs a lot.' },
    step: { zh: '别打，也别回拨。', en: 'Do not ring it or ring back.' },
  },
  'caller-has-a-rented-number': ABROAD,
  'caller-is-abroad': ABROAD,
  'caller-id-that-cannot-be': {
    why: { zh: '这个来电号码不可能是真的，是伪造的。', en: 'Such a caller id cannot be real. It is forged.' },
    step: { zh: '别回拨，别照做；{way}。', en: 'Do not ring back; {way}.' },
  },
  'rings-from-a-line-that-takes-calls': ABROAD,
  'brand-has-no-such-channel': {
    why: {
      zh: '{brand}没有这样的联系方式，这是冒充的。',
      en: '{brand} has no such contact. Somebody plays its part.',
    },
    step: { zh: '别联系对方；{way}。', en: 'Do not contact it; {way}.' },
  },
  'brand-never-contacts-so': {
    why: { zh: '{brand}不会这样联系您，这是冒充的。', en: '{brand} does not contact people like this.' },
    step: ASK_THEM,
  },
  'brand-never-sends-that': {
    why: {
      zh: '{brand}的真短信里不会有这样的内容。',
      en: 'A real message of {brand} carries no such thing.',
    },
    step: ASK_THEM,
  },
  'brand-cannot-do-that': {
    why: { zh: '{brand}办不到它说的这件事。', en: '{brand} cannot do what it says.' },
    step: ASK_THEM,
  },
};
