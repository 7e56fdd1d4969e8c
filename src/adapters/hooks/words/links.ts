/** The link in it leads to somebody else. It is called "the link", and never repeated. */
import type { SmsWords } from './words.ts';

const DO_NOT_OPEN: SmsWords['step'] = { zh: '别点那个网址；{way}。', en: 'Do not open it; {way}.' };
const DO_NOT_ANSWER: SmsWords['step'] = {
  zh: '别回信，也别点里面的网址；{way}。',
  en: 'Do not answer or open anything in it; {way}.',
};
const DO_NOT_WRITE_TO_IT: SmsWords['step'] = {
  zh: '别加它，也别回；{way}。',
  en: 'Do not write to it; {way}.',
};
const REPORTED: SmsWords = {
  why: { zh: '里面的网址有人举报过，是骗局。', en: 'The link in it was reported as a scam.' },
  step: { zh: '别点开，这条短信可以删掉。', en: 'Do not open it. You can delete the message.' },
  of: {
    email: {
      why: { zh: '里面的邮箱有人举报过，是骗局。', en: 'The e-mail address was reported as a scam.' },
      step: { zh: '别回信，这条可以删掉。', en: 'Do not answer. You can delete the message.' },
    },
  },
};

export const LINKS: Readonly<Record<string, SmsWords>> = {
  'link-imitates-brand': {
    why: {
      zh: '里面的网址是仿冒{brand}的，不是它的。',
      en: 'The link in it imitates {brand} and is not theirs.',
    },
    step: { zh: '别点、别登录；{way}。', en: 'Do not open it or log in; {way}.' },
    of: {
      email: {
        why: {
          zh: '里面的邮箱是仿冒{brand}的，不是它的。',
          en: 'The e-mail address imitates {brand} and is not theirs.',
        },
        step: DO_NOT_ANSWER,
      },
      handle: {
        why: {
          zh: '里面的账号是仿冒{brand}的，不是它的。',
          en: 'The account imitates {brand} and is not theirs.',
        },
        step: DO_NOT_WRITE_TO_IT,
      },
    },
  },
  'link-wears-brand-name': {
    why: {
      zh: '网址里有{brand}的名字，但不在它的名单上。',
      en: 'The link bears the name of {brand} but is not on its list.',
    },
    step: DO_NOT_OPEN,
    of: {
      email: {
        why: {
          zh: '邮箱里有{brand}的名字，但不在它的名单上。',
          en: 'The e-mail address bears the name of {brand} but is not on its list.',
        },
        step: DO_NOT_ANSWER,
      },
      handle: {
        why: {
          zh: '账号里有{brand}的名字，但不在它的名单上。',
          en: 'The account bears the name of {brand} but is not on its list.',
        },
        step: DO_NOT_WRITE_TO_IT,
      },
    },
  },
  'link-may-be-the-brands': {
    step: DO_NOT_OPEN,
    of: { email: { step: DO_NOT_ANSWER }, handle: { step: DO_NOT_WRITE_TO_IT } },
  },
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
      zh: '拿账户、积分说事，让您点网址登录，是骗子的老办法。',
      en: 'Account trouble and a link to mend it is how logins are stolen.',
    },
    step: DO_NOT_OPEN,
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
