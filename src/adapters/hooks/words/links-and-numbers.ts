/** The link or the number in it leads to somebody else. It is named as "the link" or "the number", and never repeated. */
import type { SmsWords } from './sms-words.ts';

const ASK_THEM: SmsWords['step'] = { zh: '别按它说的做；{way}。', en: 'Do not do what it says; {way}.' };
const DO_NOT_RING: SmsWords['step'] = { zh: '别打那个电话；{way}。', en: 'Do not ring it; {way}.' };
const DO_NOT_OPEN: SmsWords['step'] = { zh: '别点那个网址；{way}。', en: 'Do not open it; {way}.' };
const REPORTED: SmsWords = {
  why: { zh: '里面的网址有人举报过，是骗局。', en: 'The link in it was reported as a scam.' },
  step: { zh: '别点开，这条短信可以删掉。', en: 'Do not open it. You can delete the message.' },
};
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

export const LINKS_AND_NUMBERS: Readonly<Record<string, SmsWords>> = {
  'link-imitates-brand': {
    why: {
      zh: '里面的网址是仿冒{brand}的，不是它的。',
      en: 'The link in it imitates {brand} and is not theirs.',
    },
    step: { zh: '别点、别登录；{way}。', en: 'Do not open it or log in; {way}.' },
  },
  'link-wears-brand-name': {
    why: {
      zh: '网址里有{brand}的名字，但不在它的名单上。',
      en: 'The link bears the name of {brand} but is not on its list.',
    },
    step: DO_NOT_OPEN,
  },
  'link-may-be-the-brands': { step: DO_NOT_OPEN },
  'link-is-listed': REPORTED,
  'disposable-link': {
    why: { zh: '里面的网址看不出通到哪里。', en: 'Nobody can tell where the link in it leads.' },
    step: DO_NOT_OPEN,
  },
  'push-to-open-unlisted-link': {
    why: { zh: '里面的网址不在任何官方名单上。', en: 'The link in it is on no official list.' },
    step: DO_NOT_OPEN,
  },
  'hardly-more-than-a-throwaway-link': {
    why: {
      zh: '这条短信就是为了让您点那个网址。',
      en: 'The message is only there to make you open its link.',
    },
    step: {
      zh: '别点；要是熟人发的，打电话问他本人。',
      en: 'Do not open it. If a friend sent it, ring and ask.',
    },
  },
  'account-trouble-behind-link': {
    why: {
      zh: '说账户出了事、让您点网址，是骗人登录的老办法。',
      en: 'Account trouble and a link to mend it is how logins are stolen.',
    },
    step: DO_NOT_OPEN,
  },
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
  'wallet-app-behind-link': {
    why: {
      zh: '网址里的“钱包”多半是假的，会偷走助记词。',
      en: 'A wallet from such a link is often a fake that steals the phrase.',
    },
    step: { zh: '别从那里装；{way}。', en: 'Do not install it; {way}.' },
  },
  'reply-first-then-open': {
    why: {
      zh: '先回复才能点开，是为了绕过手机的拦截。',
      en: 'Reply first, then open: that is how it gets around the block of your phone.',
    },
    step: { zh: '别回，也别点。', en: 'Do not reply and do not open it.' },
  },
  'scan-code-in-a-notice': {
    why: { zh: '让您扫码，是为了把网址藏起来。', en: 'The code to scan hides where it leads.' },
    step: { zh: '别扫；{way}。', en: 'Do not scan it; {way}.' },
  },
};
