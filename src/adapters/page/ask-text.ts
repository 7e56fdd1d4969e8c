/** The words of the question, on our page and wherever else it is asked. */
import { inAllLanguages } from '../../core/language/localized.ts';

/** Few, because a wallet's app loads them too. */
export interface AskText {
  readonly title: string;
  readonly what: string;
  readonly hint: string;
  readonly direction: string;
  readonly incoming: string;
  readonly outgoing: string;
  readonly unsure: string;
  readonly submit: string;
  readonly nothingToCheck: string;
}

const WORDS: Readonly<Record<'zh' | 'en', AskText>> = {
  zh: {
    title: '这真的是客服吗？',
    what: '贴上号码、网址、账号，或整段短信、网页文字',
    hint: '例如：400 电话、链接、邮箱，或对方发来的整段话',
    direction: '谁先联系谁？',
    incoming: '对方找的我',
    outgoing: '我正要联系对方',
    unsure: '说不清',
    submit: '查一查',
    nothingToCheck: '还没有可查的内容，或者内容太长。请贴上号码、网址或文字（最多 65,536 个字符）。',
  },
  en: {
    title: 'Is this really support?',
    what: 'A number, link, account, or the whole message or page',
    hint: 'For example a phone number, a web address, an e-mail, or all of what they wrote',
    direction: 'Who contacted whom?',
    incoming: 'They contacted me',
    outgoing: 'I am about to contact them',
    unsure: 'Not sure',
    submit: 'Check',
    nothingToCheck:
      'There is nothing to check yet, or it is too long. Paste a number, link or text of at most 65,536 characters.',
  },
};

export const ASK_TEXT = inAllLanguages(WORDS, {
  hint: '例如：電話號碼、連結、電子信箱，或對方傳來的整段話',
});
