/** The word that a person acts on, the ways to a brand, and what is said besides. */
import type { Localized } from '../../../core/language/localized.ts';
import type { Action } from '../../../core/verdict.ts';
import type { Said } from './words.ts';

export const ACTION_WORDS: Readonly<Record<Action, Localized>> = {
  stop: { zh: '停止。', en: 'Stop.' },
  'check-first': { zh: '先核实。', en: 'Check first.' },
  'cannot-tell': { zh: '看不出。', en: 'Cannot tell.' },
  'matches-official': { zh: '对得上。', en: 'It matches.' },
};

/** `{way}`: a way to the brand that the other side does not control. */
export const WAYS = {
  phone: { zh: '自己拨{brand}公布的 {phone}', en: 'ring {brand} yourself on {phone}' },
  app: { zh: '自己打开{brand}的App问', en: 'ask {brand} in its own app' },
  office: { zh: '自己查{brand}公布的电话再问', en: 'ask {brand} on a number that you look up yourself' },
  none: {
    zh: '自己打开平时用的App查，或打卡背面的电话',
    en: 'look in the app you use or ring the number on your card',
  },
} as const satisfies Record<string, Localized>;

/** What is said besides, in front of the step. */
export const NOTES = {
  'list-unavailable': { zh: '有一份名单现在查不了。', en: 'One list cannot be reached now.' },
  'too-long': { zh: '太长，只看了前面一部分。', en: 'It is too long; only the first part was read.' },
  picture: { zh: '图片没有看。', en: 'The picture was not looked at.' },
  'already-done': { zh: '已经照做了？回1。', en: 'Already did it? Reply 1.' },
} as const satisfies Record<string, Localized>;

/** Where a rule has neither words for a text message nor a headline that fits. */
export const ANY_RULE: Said = {
  why: { zh: '里面有骗子常用的说法。', en: 'It reads like a known scam.' },
  step: { zh: '别照做；{way}。', en: 'Do not do what it says; {way}.' },
};
