/** The words of the page. Each language is written for its readers, not translated. */
import { inAllLanguages } from '../../core/language/localized.ts';
import type { Action } from '../../core/verdict.ts';

interface PageText {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly hint: string;
  readonly who: string;
  readonly whoHint: string;
  readonly direction: string;
  readonly incoming: string;
  readonly outgoing: string;
  readonly unsure: string;
  readonly submit: string;
  readonly privacy: string;
  readonly nothingToCheck: string;
  readonly noSuchBrand: string;
  readonly another: string;
  readonly yourWords: string;
  readonly officialWould: string;
  readonly next: string;
  readonly alreadyDone: string;
  readonly ways: string;
  readonly waysNote: string;
  readonly more: string;
  readonly readOn: string;
  readonly why: string;
  readonly found: string;
  readonly unchecked: string;
  readonly catalog: string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly statuses: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<'zh' | 'en', PageText>> = {
  zh: {
    title: '这真的是客服吗？',
    lead: '钱包或支付账户出了问题，搜到一个“客服电话”，或有人自称客服找您？先贴到这里查一查。',
    what: '贴上号码、网址、账号，或整段短信、网页文字',
    hint: '例如：400 电话、链接、邮箱，或对方发来的整段话',
    who: '对方自称是谁（可不填）',
    whoHint: '例如：支付宝、imToken',
    direction: '谁先联系谁？',
    incoming: '对方找的我',
    outgoing: '我正要联系对方',
    unsure: '说不清',
    submit: '查一查',
    privacy:
      '您贴的内容只用来判断这一次，不保存，也不写进日志。助记词、私钥和密码请不要贴进任何网页，包括这里。',
    nothingToCheck: '还没有可查的内容，或者内容太长。请贴上号码、网址或文字（最多 65,536 个字符）。',
    noSuchBrand: '我们还没有这家机构的名单。可以把对方给的号码或网址贴到下面查一查。',
    another: '再查一个',
    yourWords: '依据这几个字',
    officialWould: '真客服会怎么做',
    next: '现在就做这一步',
    alreadyDone: '如果已经照做了',
    ways: '怎样找到真客服',
    waysNote: '请自己输入或拨打，不要点别人给的链接。来电显示可以伪造。',
    more: '这家的全部渠道，和它从不会做的事',
    readOn: '核对于',
    why: '为什么这样判断',
    found: '文中的号码和网址',
    unchecked: '没有看的部分',
    catalog: '名单版本',
    actions: {
      stop: '停止',
      'check-first': '先核实',
      'cannot-tell': '看不出',
      'matches-official': '与官方渠道一致',
    },
    statuses: {
      official: '在官方名单上',
      reported: '有资料提到，未确认',
      contradicts: '与官方说明相矛盾',
      listed: '被人举报过',
      'look-alike': '仿冒',
      unknown: '不在名单上',
    },
  },
  en: {
    title: 'Is this really support?',
    lead: 'Locked out of a wallet or payment account, and somebody says they are support? Paste it here first.',
    what: 'A number, link, account, or the whole message or page',
    hint: 'For example a phone number, a web address, an e-mail, or all of what they wrote',
    who: 'Who they say they are (optional)',
    whoHint: 'For example Coinbase, MetaMask',
    direction: 'Who contacted whom?',
    incoming: 'They contacted me',
    outgoing: 'I am about to contact them',
    unsure: 'Not sure',
    submit: 'Check',
    privacy:
      'What you paste is judged once, and neither kept nor logged. Never paste a recovery phrase, private key or password into any page, this one included.',
    nothingToCheck:
      'There is nothing to check yet, or it is too long. Paste a number, link or text of at most 65,536 characters.',
    noSuchBrand: 'We have no list for that name yet. Paste the number or link that they gave you below.',
    another: 'Check something else',
    yourWords: 'Because of these words',
    officialWould: 'What real support would do',
    next: 'Do this now',
    alreadyDone: 'If you already did it',
    ways: 'How to reach the real support',
    waysNote: 'Type or dial it yourself instead of following a link. A caller id can be forged.',
    more: 'All its channels, and what it never does',
    readOn: 'read on',
    why: 'Why we say so',
    found: 'Numbers and links in it',
    unchecked: 'What we did not look at',
    catalog: 'Catalog',
    actions: {
      stop: 'Stop',
      'check-first': 'Check first',
      'cannot-tell': 'Cannot tell',
      'matches-official': 'Matches an official channel',
    },
    statuses: {
      official: 'on the official list',
      reported: 'reported, not confirmed',
      contradicts: 'contradicts what the brand says',
      listed: 'reported as harmful',
      'look-alike': 'imitation',
      unknown: 'on no list',
    },
  },
};

export const PAGE_TEXT = inAllLanguages(WORDS, {
  hint: '例如：電話號碼、連結、電子信箱，或對方傳來的整段話',
  whoHint: '例如：MetaMask、幣安',
});
