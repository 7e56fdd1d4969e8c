/** What kinds of phone line are called, and what a person should know of some. */
import type { LineType } from '../phones/line.ts';
import type { Locale, Localized } from './localized.ts';

export const LINE_NAMES: Readonly<Record<LineType, Localized>> = {
  emergency: { zh: '紧急电话', en: 'emergency number' },
  'help-line': { zh: '求助专线', en: 'help line' },
  'public-line': { zh: '公共服务短号', en: 'public service number' },
  'service-line': { zh: '全国服务短号', en: 'national service number' },
  'call-centre-line': { zh: '呼叫中心短号', en: 'call-centre number' },
  'operator-line': { zh: '运营商短号', en: 'telecom operator number' },
  'sms-port': { zh: '短信端口', 'zh-Hant': '簡訊發送號碼', en: 'SMS port' },
  'sms-short-code': { zh: '短信短号', en: 'texting code' },
  mobile: { zh: '手机', en: 'mobile' },
  'fixed-line': { zh: '固定电话', en: 'landline' },
  'fixed-line-or-mobile': { zh: '固定电话或手机', en: 'landline or mobile' },
  'virtual-operator': { zh: '虚拟运营商手机', en: "reseller's mobile" },
  'toll-free': { zh: '免费电话', en: 'toll-free' },
  'shared-cost': { zh: '400 类电话（主被叫分摊）', en: 'shared-cost number' },
  'premium-rate': { zh: '高收费电话', en: 'premium-rate number' },
  voip: { zh: '网络电话', en: 'internet phone' },
  'company-wide': { zh: '企业统一号码', en: 'company-wide number' },
  personal: { zh: '个人转接号码', en: 'personal number' },
  pager: { zh: '寻呼机', en: 'pager' },
  voicemail: { zh: '语音信箱', en: 'voicemail' },
};

/** `{channel}` is filled in. Of most kinds there is nothing to say: they prove nothing either way. */
export const LINE_NOTES: Readonly<Partial<Record<LineType, Localized>>> = {
  'sms-port': {
    zh: '{channel} 是短信端口，只发短信，打不通。端口谁都能租，尾数像哪家的热线也不能说明就是那家。',
    'zh-Hant': '{channel} 是只發簡訊的號碼，打不通。這種號碼誰都能租，尾數像哪家的熱線也不能說明就是那家。',
    en: '{channel} is an SMS port: it sends texts and cannot be rung. Anybody can rent one, and ending like a hotline proves nothing.',
  },
  'sms-short-code': {
    zh: '{channel} 只收发短信，打不通；回短信可能会扣费。',
    en: '{channel} only carries texts and cannot be rung; a reply to it may cost money.',
  },
  'premium-rate': {
    zh: '{channel} 是高收费号码，打过去或回过去会扣不少钱。',
    en: '{channel} is a premium-rate number: ringing it costs a lot.',
  },
  'virtual-operator': {
    zh: '{channel} 是虚拟运营商的号段。骗子用得多，普通人也在用，单凭这一点不能下结论。',
    en: "{channel} belongs to a reseller's range. Swindlers like them and ordinary people use them too, so that alone says little.",
  },
  'call-centre-line': {
    zh: '{channel} 属于呼叫中心号段，正规公司在用，骗子也租得到，单看号段说明不了什么。',
    en: '{channel} is a call-centre number: honest firms use them and swindlers rent them, so the range alone says nothing.',
  },
};

/** Asked for once a country and language: at most 3 × 250 short names are kept. */
const names = new Map<string, string>();

/** ISO 3166-1 alpha-2 → the country's name in that language. */
export function regionName(region: string, locale: Locale): string {
  const key = `${locale} ${region}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  // Anything else makes Intl throw, and a caller's own region can be anything.
  if (!/^[A-Z]{2}$/.test(region)) return region;
  const name = new Intl.DisplayNames([locale], { type: 'region' }).of(region) ?? region;
  names.set(key, name);
  return name;
}
