/** The words of the in-app check that the page does not have. Each language is written for its readers. */
import { inAllLanguages, type Locale } from '../../src/core/language/localized.ts';

export interface WidgetText {
  /** {brand} */
  readonly title: string;
  /** {brand} */
  readonly ways: string;
  readonly onDevice: string;
  /** {host} */
  readonly onServer: string;
  /** {host} */
  readonly fellBack: string;
  /** {host} */
  readonly sendAndCheck: string;
  /** {day} */
  readonly keptLists: string;
  readonly preparing: string;
  readonly checking: string;
  readonly looking: string;
  readonly masked: string;
  readonly secret: string;
  readonly secretFound: string;
  readonly secretMeans: string;
  readonly secretNext: string;
  readonly checkRest: string;
  readonly notRuledOut: string;
  readonly failed: string;
  /** {host} */
  readonly unreachable: string;
  readonly busy: string;
  readonly broken: string;
}

const WORDS: Readonly<Record<'zh' | 'en', WidgetText>> = {
  zh: {
    title: '这真的是{brand}客服吗？',
    ways: '怎样找到真的{brand}客服',
    onDevice: '就在这台设备上判断，您贴的内容不会发出去。',
    onServer:
      '内容会发到 {host} 判断这一次，不保存。助记词和私钥会先在这里遮住，不会发出去；密码和验证码请不要贴。',
    fellBack: '没法在这台设备上判断。要查的话，内容会发到 {host}。',
    sendAndCheck: '发到 {host} 查一查',
    keptLists: '现在没连上服务器，按 {day} 的名单判断。',
    preparing: '正在准备……',
    checking: '正在查……',
    looking: '先看看里面有没有助记词……',
    masked: '里面像是有密钥或卡号，已经遮住。',
    secret: '别给任何人看',
    secretFound:
      '您贴的内容里有助记词或私钥（也可能只是看起来一样的一串字符）。已经在这里遮住，没有发到任何地方。',
    secretMeans: '谁拿到它，谁就能转走钱包里所有的资产。真客服用不着它。',
    secretNext: '如果已经给别人看过，或者填进过别的网页，现在就新建一个钱包，把资产转过去。',
    checkRest: '遮住它，查其余的内容',
    notRuledOut:
      '这段内容里可能有助记词，现在又没法在本机看清楚，所以没有贴进来，也没有发出去。可以只贴号码或网址再查。',
    failed: '没有查成',
    unreachable:
      '连不上 {host}，这次什么都没有判断。这不代表没问题：查清楚之前，先别转账，也别说出验证码和助记词。',
    busy: '现在查的人太多，这次没有判断。过一会儿再试。',
    broken: '出了点问题，这次什么都没有判断。请再试一次。',
  },
  en: {
    title: 'Is this really {brand} support?',
    ways: 'How to reach the real {brand} support',
    onDevice: 'Checked on this device. What you paste does not leave it.',
    onServer:
      'Sent to {host}, judged once and not kept. A recovery phrase or private key is masked here first and never sent. Do not paste passwords or codes.',
    fellBack: 'It cannot be checked on this device. If you go on, it is sent to {host}.',
    sendAndCheck: 'Send to {host} and check',
    keptLists: 'The server does not answer now, so the lists of {day} judge.',
    preparing: 'Getting ready …',
    checking: 'Checking …',
    looking: 'Looking for a recovery phrase in it first …',
    masked: 'There seems to be a key or card number in it. It was masked.',
    secret: 'Show it to nobody',
    secretFound:
      'What you pasted holds a recovery phrase or private key, or something that looks exactly like one. It was masked here, and sent nowhere.',
    secretMeans: 'Whoever has it can take everything in the wallet. Real support has no use for it.',
    secretNext:
      'If anybody has seen it, or you typed it into another site, make a new wallet now and move everything there.',
    checkRest: 'Check the rest without it',
    notRuledOut:
      'This may hold a recovery phrase, and it cannot be examined here right now. So it was neither pasted nor sent. You can check the number or link alone.',
    failed: 'It was not checked',
    unreachable:
      '{host} cannot be reached, so nothing was judged. That does not mean it is fine: until you know, send no money and tell nobody a code or phrase.',
    busy: 'Too many people are checking right now, so nothing was judged. Try again in a moment.',
    broken: 'Something failed, and nothing was judged. Please try again.',
  },
};

export const WIDGET_TEXT = inAllLanguages(WORDS);

/** BCP 47, for the voice that reads it aloud. */
export const TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-Hans', 'zh-Hant': 'zh-Hant', en: 'en' };
