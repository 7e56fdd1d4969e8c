/** What browsers and stores show of the extension, in the folders where they look for it. */

/** Chromium knows no script subtags here: `zh_CN` is simplified Chinese, `zh_TW` traditional. */
export const LOCALES: Readonly<Record<'en' | 'zh_CN' | 'zh_TW', Strings>> = {
  en: {
    name: 'Bonafide: is this really support?',
    description:
      'Checks sites, numbers and messages against official support channels, and guards recovery phrases. All in your browser.',
    action: 'Is this really support?',
  },
  zh_CN: {
    name: 'Bonafide：这真的是客服吗？',
    description: '对照官方名单核对网站、号码和消息，助记词要交出去之前先拦下来。全部在您的浏览器里判断。',
    action: '这真的是客服吗？',
  },
  zh_TW: {
    name: 'Bonafide：這真的是客服嗎？',
    description: '對照官方名單查核網站、號碼與訊息，助記詞要交出去之前先攔下來。全部在您的瀏覽器裡判斷。',
    action: '這真的是客服嗎？',
  },
};

interface Strings {
  readonly name: string;
  /** 132 characters at most, says the Chrome Web Store. */
  readonly description: string;
  readonly action: string;
}

export const messagesOf = (strings: Strings): object =>
  Object.fromEntries(Object.entries(strings).map(([name, message]) => [name, { message }]));
