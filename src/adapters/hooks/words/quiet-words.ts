/** What is said where no rule raised an alarm. `{way}`: a way to the brand that the other side does not control. */
import type { Localized } from '../../../core/language/localized.ts';
import type { Said } from './words.ts';

const CHECK_SO: Localized = { zh: '要核实，{way}。', en: 'To check, {way}.' };

export const QUIET = {
  'official-number': {
    why: {
      zh: '{phone} 是{brand}公布的电话，可以自己拨。但来电能伪造：',
      en: '{phone} is a published number of {brand} and fine to ring. But a caller id can be forged:',
    },
    step: {
      zh: '是它打来要码、要钱的，就挂断再自己拨回去。',
      en: 'if it rings you for codes or money, hang up and ring back.',
    },
  },
  'line-of-a-brand': {
    why: {
      zh: '这是{brand}热线的分机或加了区号的写法，我们没核对过。来电显示能伪造。',
      en: 'A line of {brand} with a menu key or area code, so not on our list. Numbers can be forged.',
    },
    step: CHECK_SO,
  },
  'official-link': {
    why: { zh: '这个网址在{brand}的官方名单上。', en: 'This address is on the official list of {brand}.' },
    step: {
      zh: '自己输入它，别点别人发来的链接。',
      en: 'Type it yourself instead of pressing a link that somebody sent.',
    },
  },
  'official-other': {
    why: {
      zh: '它在{brand}的官方名单上，但发件人可以伪造。',
      en: 'It is on the official list of {brand}, but a sender can be forged.',
    },
    step: { zh: '有人用它来要码、要钱，{way}。', en: 'If it asks for codes or money, {way}.' },
  },
  'incoming-official': {
    why: {
      zh: '号码是{brand}的，但来电和短信号码都能伪造，证明不了。',
      en: 'The number is that of {brand}, but numbers can be forged, so it proves nothing.',
    },
    step: CHECK_SO,
  },
  'sender-unlisted': {
    why: {
      zh: '这个发件人不在{brand}的名单上，名字和号码都能伪造。',
      en: 'That sender is not on the list of {brand}, and senders can be forged.',
    },
    step: CHECK_SO,
  },
  'one-time-code': {
    why: {
      zh: '像是验证码短信：码只给您自己填，谁来要都别给。',
      en: 'It looks like a one-time code. It is for you alone: give it to nobody.',
    },
    step: { zh: '不是您自己操作的，就去改密码。', en: 'If you did not ask for it, change your password.' },
  },
  'unlisted-link': {
    why: {
      zh: '里面的网址不在任何官方名单上，没核实不等于安全。',
      en: 'The link in it is on no official list. Not verified does not mean safe.',
    },
    step: { zh: '先别点，{way}。', en: 'Do not open it; {way}.' },
  },
  'unlisted-number': {
    why: {
      zh: '里面的电话不在任何官方名单上，没核实不等于安全。',
      en: 'The number in it is on no official list. Not verified does not mean safe.',
    },
    step: { zh: '先别打，{way}。', en: 'Do not ring it; {way}.' },
  },
  'unlisted-account': {
    why: { zh: '里面让加的账号不在任何官方名单上。', en: 'The account in it is on no official list.' },
    step: {
      zh: '先别加、别回；说是熟人的，打他原来的电话问。',
      en: 'Do not add or answer it. If it says it is a friend, ring the number you know.',
    },
  },
  'unlisted-alone': {
    why: {
      zh: '它不在任何官方名单上，没核实不等于安全。',
      en: 'It is on no official list. Not verified does not mean safe.',
    },
    step: {
      zh: '对方要钱、要码、要装软件，就别再理。',
      en: 'If they ask for money, a code or an app, end it there.',
    },
  },
  unreadable: {
    why: {
      zh: '这个号码或网址读不出来，所以没有核对。',
      en: 'This number or link cannot be read, so it was not checked.',
    },
    step: {
      zh: '请照原样再发一次，在那之前别用它。',
      en: 'Please send it again as it was written, and do not use it before.',
    },
  },
  'seeks-support': {
    why: { zh: '搜来的“客服电话”很多是编的。', en: 'Many support numbers in search results are invented.' },
    step: { zh: '要找客服，{way}。', en: 'To find support, {way}.' },
  },
  'sender-wanted': {
    why: {
      zh: '光看文字认不出，{brand}的名字谁都能写。',
      en: 'The words alone do not tell: anybody can write the name {brand}.',
    },
    step: {
      zh: '把发件号码也发来，我们再核对。',
      en: 'Send us the number that it came from, and we check that too.',
    },
  },
  'nothing-known-of-brand': {
    why: { zh: '没认出骗局的套路，但不等于安全。', en: 'We know no scam like it. That does not mean safe.' },
    step: CHECK_SO,
  },
  'nothing-asked': {
    why: {
      zh: '没认出骗局的套路，也没有能核对的号码网址，但不等于安全。',
      en: 'We know no scam like it, and there is no number or link to check. That does not mean safe.',
    },
    step: {
      zh: '要您转账、给码、装软件的，先停下。',
      en: 'If it wants money, a code or an app, stop there.',
    },
  },
} as const satisfies Record<string, Said>;

/** Of somebody who asks us how to reach support. */
export const QUESTION_WORDS: readonly string[] = [
  '多少',
  '怎么',
  '怎麼',
  '哪里',
  '哪裡',
  '?',
  '？',
  'how ',
  'what ',
  'where ',
];

export type QuietKey = keyof typeof QUIET;
