/** What things, channels and their purposes are called, in both languages. */
import type { Localized } from './localized.ts';

/** What may be asked for, by lexicon concept. */
export const THING_NAMES: Readonly<Record<string, Localized>> = {
  'recovery-phrase': { zh: '助记词', en: 'the recovery phrase' },
  'private-key': { zh: '私钥', en: 'a private key' },
  'one-time-code': { zh: '验证码', en: 'a one-time code' },
  password: { zh: '密码', en: 'a password' },
  transfer: { zh: '转账', en: 'a transfer' },
  payment: { zh: '付款', en: 'a payment' },
  'remote-access': { zh: '远程控制权限', en: 'remote access' },
  'app-install': { zh: '安装软件', en: 'an app to be installed' },
  'safe-account': { zh: '转账', en: 'a transfer' },
};

/** What a channel is for. */
export const PURPOSE_NAMES: Readonly<Record<string, Localized>> = {
  website: { zh: '官网', en: 'website' },
  'help-centre': { zh: '帮助中心', en: 'help centre' },
  support: { zh: '客服', en: 'support' },
  'security-reports': { zh: '安全漏洞报告（不受理用户求助）', en: 'security reports (not user support)' },
  'source-code': { zh: '源代码与安装包', en: 'source code and releases' },
  campaign: { zh: '活动页', en: 'campaign page' },
  hotline: { zh: '客服热线', en: 'hotline' },
  'group-hotline': { zh: '集团热线', en: 'hotline of the group' },
  emergency: { zh: '紧急报警', en: 'emergency line' },
  'anti-fraud': { zh: '反诈专线', en: 'anti-fraud line' },
  reports: { zh: '举报', en: 'reports' },
  'warning-messages': { zh: '预警短信', en: 'warning messages' },
  app: { zh: '应用', en: 'app' },
  news: { zh: '官方账号', en: 'official account' },
};

export const KIND_NAMES: Readonly<Record<string, Localized>> = {
  phone: { zh: '电话', en: 'phone' },
  url: { zh: '网址', en: 'web' },
  email: { zh: '邮箱', en: 'e-mail' },
  handle: { zh: '账号', en: 'account' },
  app: { zh: '应用', en: 'app' },
};
