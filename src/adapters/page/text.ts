/** The words of the page. Each language is written for its readers, not translated. */
import { inAllLanguages } from '../../core/language/localized.ts';
import { ANSWER_TEXT, type AnswerText } from './answer-text.ts';
import { ASK_TEXT, type AskText } from './ask-text.ts';

interface PageText extends AskText, AnswerText {
  readonly lead: string;
  readonly who: string;
  readonly whoHint: string;
  readonly privacy: string;
  readonly noSuchBrand: string;
  readonly another: string;
}

const WORDS: Readonly<Record<'zh' | 'en', PageText>> = {
  zh: {
    ...ASK_TEXT.zh,
    ...ANSWER_TEXT.zh,
    lead: '钱包或支付账户出了问题，搜到一个“客服电话”，或有人自称客服找您？先贴到这里查一查。',
    who: '对方自称是谁（可不填）',
    whoHint: '例如：支付宝、imToken',
    privacy:
      '您贴的内容只用来判断这一次，不保存，也不写进日志。助记词、私钥和密码请不要贴进任何网页，包括这里。',
    noSuchBrand: '我们还没有这家机构的名单。可以把对方给的号码或网址贴到下面查一查。',
    another: '再查一个',
  },
  en: {
    ...ASK_TEXT.en,
    ...ANSWER_TEXT.en,
    lead: 'Locked out of a wallet or payment account, and somebody says they are support? Paste it here first.',
    who: 'Who they say they are (optional)',
    whoHint: 'For example Coinbase, MetaMask',
    privacy:
      'What you paste is judged once, and neither kept nor logged. Never paste a recovery phrase, private key or password into any page, this one included.',
    noSuchBrand: 'We have no list for that name yet. Paste the number or link that they gave you below.',
    another: 'Check something else',
  },
};

export const PAGE_TEXT = inAllLanguages(WORDS, {
  /** Not before somebody asks for it: the tables behind it are made then. */
  get hint() {
    return ASK_TEXT['zh-Hant'].hint;
  },
  whoHint: '例如：MetaMask、幣安',
});
