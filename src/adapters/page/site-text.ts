/** The words around the answer: how it is judged, and where else one can go on the site. */
import { inAllLanguages } from '../../core/language/localized.ts';

interface SiteText {
  readonly noSuchTactic: string;
  /** With a script: what is judged here, and what "check" asks for. */
  readonly onDevice: string;
  readonly looksUp: string;
  readonly masked: string;
  readonly deviceFailed: string;
  readonly nav: Readonly<Record<'brands' | 'tactics' | 'hotline' | 'docs', string>>;
}

const WORDS: Readonly<Record<'zh' | 'en', SiteText>> = {
  zh: {
    noSuchTactic: '没有这一页。可以把您收到的内容贴到下面查一查。',
    onDevice:
      '就在您这台手机或电脑上判断，边输边出结果，您贴的内容不会发出去。助记词、私钥和密码请不要贴进任何网页，包括这里。',
    looksUp: '按“查一查”时，只用网址指纹的前几位去问举报名单，问的人看不出是哪个网址。',
    masked: '您贴的内容里有助记词、私钥或卡号，已经在这台设备上遮住，没有发出去，也没有保存。',
    deviceFailed:
      '这台设备上没能判断。再按一次“查一查”，内容会发到我们的服务器上判断，不保存，也不写进日志。',
    nav: { brands: '各家的官方渠道', tactics: '常见骗法', hotline: '转发短信来查', docs: '接口文档' },
  },
  en: {
    noSuchTactic: 'There is no such page. Paste what you received below.',
    onDevice:
      'Judged on this device as you type: what you paste does not leave it. Never paste a recovery phrase, private key or password into any page, this one included.',
    looksUp:
      'Only “Check” asks the lists of reported sites, and by the first digits of a fingerprint, which does not show which site it was.',
    masked:
      'What you pasted held a recovery phrase, private key or card number. It was covered on this device: nothing was sent or kept.',
    deviceFailed:
      'This device could not judge it. Press “Check” once more and it goes to our server, which judges it once and neither keeps nor logs it.',
    nav: {
      brands: 'Official channels',
      tactics: 'How these scams work',
      hotline: 'Forward a text message',
      docs: 'API',
    },
  },
};

export const SITE_TEXT = inAllLanguages(WORDS);
