/** The words of the extension. Each language is written for its readers, not translated. */
import { inAllLanguages } from '../../src/core/language/localized.ts';
import type { SecretKind } from '../../src/core/secrets/secret.ts';
import type { Action } from '../../src/core/verdict.ts';
import { SETTINGS_WORDS, type SettingsText } from './settings-text.ts';

interface ExtensionText {
  readonly language: string;
  readonly menu: string;
  readonly thisPage: string;
  readonly noPage: string;
  readonly fullAddress: string;
  readonly whole: string;
  readonly private: string;
  readonly masked: string;
  readonly back: string;
  readonly visit: string;
  readonly visitNote: string;
  readonly opensHere: string;
  readonly options: string;
  readonly shippedOnly: string;
  readonly notYet: string;
  /** Between two sentences. */
  readonly stop: string;
  readonly upToDate: string;
  readonly updateFailed: string;
  readonly badge: Readonly<Partial<Record<Action, string>>>;
  readonly guard: {
    /** `{thing}` */
    readonly title: string;
    readonly things: Readonly<Partial<Record<SecretKind, string>>>;
    readonly danger: string;
    /** `{domain}` */
    readonly here: string;
    /** `{brand}` */
    readonly own: string;
    readonly remove: string;
    readonly keep: string;
    readonly close: string;
  };
  readonly note: { readonly title: string; readonly ways: string; readonly dismiss: string };
  readonly settings: SettingsText;
}

const WORDS: Readonly<Record<'zh' | 'en', ExtensionText>> = {
  zh: {
    language: '简体中文',
    menu: '这真的是客服吗？',
    thisPage: '您正在看的网站',
    noPage: '这一页不是普通网站，没有可查的网址。',
    fullAddress: '完整主机名',
    whole: '查看全部说明',
    private: '在您的浏览器里判断，内容不会发出去。',
    masked: '助记词、密钥之类的内容已经盖住。不要把它交给任何人。',
    back: '离开这个网站',
    visit: '我知道风险，仍要打开',
    visitNote: '只在关闭浏览器之前有效。',
    opensHere: '您要打开的网站',
    options: '设置',
    shippedOnly: '用的是安装时自带的名单，没有连接服务器，所以不知道新近被举报的网址和号码。',
    notYet: '还没有从服务器取到新名单，先用自带的名单。',
    stop: '。',
    upToDate: '名单更新于',
    updateFailed: '最近一次更新没有成功，先用手上的名单。',
    badge: { stop: 'Bonafide：停止，这个网站有问题', 'check-first': 'Bonafide：先核实这个网站' },
    guard: {
      title: '这看起来是{thing}，先别交出去',
      things: {
        'recovery-phrase': '钱包助记词',
        'private-key': '钱包私钥',
        'extended-key': '钱包主密钥',
        keystore: '钱包密钥文件',
      },
      danger: '谁拿到它，谁就能转走钱包里的全部资产，而且追不回来。客服、验证、解冻、升级都不需要它。',
      here: '您现在是在 {domain} 的网页上。我们手上的官方名单里，没有哪个钱包有这个网站。',
      own: '这是{brand}自己的网站。即便如此，恢复钱包也应该在官方 App 或扩展里进行，网页上一般用不到它。',
      remove: '清除，不交出去',
      keep: '我知道风险，保留',
      close: '知道了',
    },
    note: {
      title: '联系之前，先看这里',
      ways: '可以这样找到真正的客服',
      dismiss: '关闭',
    },
    settings: SETTINGS_WORDS.zh,
  },
  en: {
    language: 'English',
    menu: 'Is this really support?',
    thisPage: 'The site you are on',
    noPage: 'This is not an ordinary web page, so there is no address to check.',
    fullAddress: 'Full host name',
    whole: 'The whole answer',
    private: 'Judged in your browser. What you paste is not sent anywhere.',
    masked: 'A recovery phrase, key or the like was covered up. Give it to nobody.',
    back: 'Leave this site',
    visit: 'Open it nonetheless',
    visitNote: 'Until you close the browser.',
    opensHere: 'The site you were about to open',
    options: 'Options',
    shippedOnly:
      'Judged by the lists that came with the extension. No server is connected, so newly reported hosts and numbers are not known.',
    notYet: 'Nothing has come from the server yet; judged by the lists that came with the extension.',
    stop: '. ',
    upToDate: 'Lists of',
    updateFailed: 'The last update failed. The lists at hand are used meanwhile.',
    badge: {
      stop: 'Bonafide: stop, something is wrong with this site',
      'check-first': 'Bonafide: check this site first',
    },
    guard: {
      title: 'This looks like a {thing}. Stop here.',
      things: {
        'recovery-phrase': 'recovery phrase',
        'private-key': 'private key',
        'extended-key': 'master key',
        keystore: 'wallet key file',
      },
      danger:
        'Whoever has it can move everything out of the wallet, for good. No support, check, unfreezing or upgrade needs it.',
      here: 'This page is on {domain}, which is on no wallet’s official list that we know.',
      own: 'This is {brand}’s own site. Even so, a wallet is restored in its app or extension; a web page hardly ever needs this.',
      remove: 'Take it out',
      keep: 'I know the risk, leave it',
      close: 'Understood',
    },
    note: {
      title: 'Before you contact them',
      ways: 'How to reach the real support',
      dismiss: 'Close',
    },
    settings: SETTINGS_WORDS.en,
  },
};

export const EXTENSION_TEXT = inAllLanguages(WORDS, { language: '繁體中文' });
