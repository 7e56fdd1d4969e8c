/** The sentences that no rule file holds, in both languages. Each is written in its language, not translated. */
import type { Localized } from './localized.ts';

/** `{brand}` and the like are filled in; what has nothing to fill in stands for somebody nobody named. */
export const SENTENCES = {
  'headline-official': { zh: '这是{brand}公布的官方渠道', en: 'This is an official channel of {brand}' },
  'headline-from-official': {
    zh: '内容来自{brand}的官方渠道',
    en: 'This comes from an official channel of {brand}',
  },
  'headline-incoming': {
    zh: '号码对得上，但来电显示可以伪造',
    en: 'The number is right, but a caller id can be forged',
  },
  'headline-unknown': { zh: '看不出是不是官方', en: 'We cannot tell whether this is official' },
  'because-official': {
    zh: '{channel} 在{brand}的官方渠道名单上（来源：{source}，{date} 核对）。',
    en: '{channel} is on the list of official channels of {brand} (source: {source}, read on {date}).',
  },
  'because-dial': {
    zh: '您自己拨打它是可以的。但来电显示能伪造：如果是“它”打给您要验证码、要转账，请挂断，再自己拨回去。',
    en: 'You can dial it yourself. But a caller id can be forged: if "it" calls you and wants a code or a transfer, hang up and dial it yourself.',
  },
  'because-incoming': {
    zh: '来电显示和发件人都能伪造，所以是“它”找您，并不能证明对方就是{brand}。',
    en: 'Caller ids and sender names can be forged, so the fact that "it" contacted you does not prove that this is {brand}.',
  },
  'because-number-in-it': {
    zh: '{channel} 确实是{brand}公布的号码，您自己拨它是可以的。但来电和短信显示的号码都能伪造，文字里写着它，也不说明就是{brand}找您。',
    en: '{channel} is a number that {brand} publishes, and you can dial it yourself. But the number that a call or a text shows can be forged, and that it stands here does not show that {brand} contacted you.',
  },
  'because-user-content': {
    zh: '{channel} 在{brand}自己的网站上，但那里谁都能发布内容，不能说明是{brand}说的。',
    en: '{channel} lies on a site of {brand} where anybody can publish, so it does not show that {brand} wrote it.',
  },
  'because-own-domain': {
    zh: '{channel} 用的是{brand}的域名，但不在它公布的邮箱里。发件人可以伪造，所以不能当作证据。',
    en: '{channel} lies at the domain of {brand}, but is not an address that it publishes. A sender can be forged, so it proves nothing.',
  },
  'because-menu-key': {
    zh: '{channel} 是{brand}的热线，但这个按键不在名单上。',
    en: '{channel} is a line of {brand}, but this menu key is not on our list.',
  },
  'because-area-code': {
    zh: '{channel} 是在{brand}的热线前加了区号，这样也能拨通，但来电显示可以伪造。',
    en: '{channel} is the hotline of {brand} with an area code before it. It can be dialled so, but a caller id can be forged.',
  },
  'because-reported': {
    zh: '有资料说 {channel} 是{brand}的（{source}，{date} 看到），但没有得到确认，不能当作官方渠道。',
    en: '{channel} is reported to be a channel of {brand} ({source}, read on {date}), but nobody confirmed it, so it does not count as official.',
  },
  'because-never-asks': {
    zh: '{brand}自己说明，从不向用户要{thing}（来源：{source}，{date} 核对）。',
    en: '{brand} itself says that it never asks for {thing} (source: {source}, read on {date}).',
  },
  'because-unlisted': {
    zh: '{channel} 不在我们任何一份官方名单上。没有核实过，不等于安全。',
    en: '{channel} is on none of our official lists. Not verified does not mean safe.',
  },
  'because-nothing-asked': {
    zh: '文字里没有要您交钱、交验证码或交助记词，也没有能核对的冒充痕迹，所以我们无法判断。',
    en: 'The text asks for no money, code or recovery phrase, and shows no sign of imitation that we could check, so we cannot tell.',
  },
  'next-official': {
    zh: '自己输入或拨打它，不要点别人发来的链接。',
    en: 'Type or dial it yourself instead of following a link that somebody sent.',
  },
  'next-incoming': {
    zh: '先挂断，或先不回复。要确认是不是他们，请自己走：{ways}。',
    en: 'Hang up, or do not answer yet. Contact {ways} yourself and ask whether it was them.',
  },
  'next-unknown': {
    zh: '如果对方接着要您加好友、装软件、共享屏幕、转账，或要验证码和助记词，先停下，再来查一次。',
    en: 'If they go on to ask you to install something, share your screen, send money, a code or a recovery phrase, stop and check again here.',
  },
  'next-find-support': {
    zh: '要找客服，打开您平时用的那个 App，从“帮助”或“我的”里进去。搜索结果里的客服电话很多是编的；自己保管助记词的钱包，多数根本没有电话客服，也没人能替您解冻或退款。',
    en: 'To find support, open the app that you already use and look under Help. Many hotlines in search results are invented; most wallets that you hold the phrase of have no phone line at all, and nobody can unfreeze or refund for you.',
  },
  'next-unknown-with-ways': {
    zh: '要找{brand}，请自己走官方渠道：{ways}。',
    en: 'To reach {brand}, use its own channels: {ways}.',
  },
  somebody: { zh: '对方自称的机构', en: 'whoever they claim to be' },
  'in-its-app': { zh: '这家公司自己的 App 或官网', en: "the company's own app or site" },
  'unreadable-url': { zh: '一个读不出的网址', en: 'a web address that cannot be read' },
} as const satisfies Record<string, Localized>;

export const UNCHECKED = {
  unreadable: {
    zh: '有一处内容读不出是什么号码、网址或账号，所以没有核对。',
    en: 'One part could not be read as a number, link or account, so it was not checked.',
  },
  'too-long': {
    zh: '内容太长，只看了前 65,536 个字符。',
    en: 'The text is too long; only the first 65,536 characters were looked at.',
  },
  'too-many': {
    zh: '里面的号码太多，只看了前 500 个。',
    en: 'There are too many numbers in it; only the first 500 were looked at.',
  },
  'list-unavailable': {
    zh: '有一份被举报网址的名单现在查不了，所以没有核对它。',
    en: 'A list of reported addresses cannot be reached right now, so it was not checked.',
  },
  'unknown-brand': {
    zh: '我们还没有这家机构的官方名单，无法替您核对。',
    en: 'We have no list of official channels for this name yet, so it could not be checked.',
  },
  'sender-not-proven': {
    zh: '发件人没有经过验证，可以伪造，所以没有当作证据。',
    en: 'The sender was not proven and can be forged, so it did not count as evidence.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
