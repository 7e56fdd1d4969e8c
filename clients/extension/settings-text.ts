/** The words of the extension's options. Each language is written for its readers, not translated. */

export interface SettingsText {
  readonly title: string;
  readonly watch: string;
  readonly watchNote: string;
  readonly watchOn: string;
  readonly watchStart: string;
  readonly watchStop: string;
  readonly language: string;
  readonly browserLanguage: string;
  readonly server: string;
  readonly serverNote: string;
  readonly serverWrong: string;
  readonly key: string;
  readonly keyNote: string;
  readonly keyWrong: string;
  readonly neverAsk: string;
  readonly neverAskNote: string;
  readonly allowed: string;
  readonly allowedNote: string;
  readonly save: string;
  readonly saved: string;
  readonly reset: string;
  readonly resetNote: string;
  readonly data: string;
  readonly brands: string;
  readonly lists: string;
}

export const SETTINGS_WORDS: Readonly<Record<'zh' | 'en', SettingsText>> = {
  zh: {
    title: 'Bonafide 设置',
    watch: '留意我打开的网页',
    watchNote:
      '打开仿冒网站之前先拦下来；助记词或私钥要交给网页之前先拦下来；网页上有可疑“客服热线”时给您看官方渠道。浏览器会问您是否允许读取网站内容。判断全部在本机进行，看过什么网页、输入过什么，都不会发出去。',
    watchOn: '正在留意您打开的网页。',
    watchStart: '开启',
    watchStop: '关闭',
    language: '语言',
    browserLanguage: '跟随浏览器',
    server: '服务器',
    serverNote: '名单从这里更新。留空就不连接任何服务器，只用自带的名单。',
    serverWrong: '请填写以 https:// 开头的网址，或者留空。',
    key: '服务器的公钥',
    keyNote: '名单必须有它的签名才会采用。请从运营服务器的人那里取得。',
    keyWrong: '这不是 Ed25519 公钥（44 个字符的 base64）。',
    neverAsk: '从不向服务器询问',
    neverAskNote:
      '名单太长、没有存到本机时，会用网址散列值的前 32 位去问，服务器看不出是哪个网址。勾选后不再问，结果里会写明没有查。',
    allowed: '我信任的网站',
    allowedNote: '每行一个主机名，例如 wallet.example。在这些网站上不再拦截，也不再提醒。',
    save: '保存',
    saved: '已保存。',
    reset: '恢复原样',
    resetNote: '删除全部设置和已下载的名单。',
    data: '现有的名单',
    brands: '家机构',
    lists: '份举报名单',
  },
  en: {
    title: 'Bonafide options',
    watch: 'Look after the pages I visit',
    watchNote:
      'Stops you before an imitated site opens and before a recovery phrase or private key goes to a web page, and shows the official channels where a page advertises a doubtful hotline. Your browser will ask whether to allow reading sites. All of it is judged on this device: what you visit and type is not sent anywhere.',
    watchOn: 'The pages you visit are looked after.',
    watchStart: 'Switch on',
    watchStop: 'Switch off',
    language: 'Language',
    browserLanguage: 'As in the browser',
    server: 'Server',
    serverNote: 'Where new lists come from. Empty: no server at all, only what came with the extension.',
    serverWrong: 'Enter an address that begins with https://, or leave it empty.',
    key: 'Public key of the server',
    keyNote: 'Lists are taken only with its signature. Ask whoever runs the server for it.',
    keyWrong: 'This is not an Ed25519 public key (44 characters of base64).',
    neverAsk: 'Never ask the server',
    neverAskNote:
      'Where a list is too long to keep here, the server is asked by the first 32 bits of a hash, which do not tell it the address. With this it is not asked, and answers say what was not looked at.',
    allowed: 'Sites I trust',
    allowedNote: 'One host name a line, such as wallet.example. Nothing is stopped or noted there.',
    save: 'Save',
    saved: 'Saved.',
    reset: 'Reset',
    resetNote: 'Removes all options and the lists that were taken home.',
    data: 'Lists at hand',
    brands: 'brands',
    lists: 'lists of reports',
  },
};
