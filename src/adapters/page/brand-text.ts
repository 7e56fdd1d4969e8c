/** The words of a brand's page. */
import type { Locale } from '../../core/language/localized.ts';

interface BrandText {
  readonly title: string;
  readonly official: string;
  readonly never: string;
  readonly reported: string;
  readonly reportedNever: string;
  readonly reportedNote: string;
  readonly nothingKnown: string;
  readonly receivesOnly: string;
  readonly hasNo: (kind: string) => string;
  readonly hasNoOther: (kind: string) => string;
  readonly cannot: (power: string) => string;
  readonly neverAsksFor: (thing: string) => string;
  readonly neverContactsBy: (kind: string) => string;
  readonly neverSends: (kind: string) => string;
  readonly powers: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<'zh' | 'en', BrandText>> = {
  zh: {
    title: '怎样找到真客服',
    official: '官方渠道',
    never: '它自己说明，绝不会这样',
    reported: '有资料提到，但没有确认',
    reportedNever: '有资料提到它不会这样，但没有确认',
    reportedNote: '只有一个来源，还没有第二个来源能证实，不能当作官方渠道。',
    nothingKnown: '我们还没有核实到任何官方渠道。请从它自己的 App 里找。',
    receivesOnly: '只接电话，不打出',
    hasNo: kind => `没有${kind}这种渠道`,
    hasNoOther: kind => `除了上面列的，没有别的${kind}`,
    cannot: power => `没有能力${power}`,
    neverAsksFor: thing => `从不向用户要${thing}`,
    neverContactsBy: kind => `从不主动用${kind}联系用户`,
    neverSends: kind => `自己发的消息里从不带${kind}`,
    powers: {
      freeze: '冻结您的资产',
      unfreeze: '替您解冻',
      reverse: '撤销已完成的转账',
      refund: '退款',
      recover: '追回丢失的资产',
      'reset-password': '替您重置密码',
    },
  },
  en: {
    title: 'How to reach the real support',
    official: 'Official channels',
    never: 'What it says that it never does',
    reported: 'Reported, not confirmed',
    reportedNever: 'Reported that it never does, not confirmed',
    reportedNote: 'One source says so and no second one confirms it, so it does not count as official.',
    nothingKnown: 'We have not confirmed any official channel yet. Look inside its own app.',
    receivesOnly: 'takes calls, makes none',
    hasNo: kind => `Has no such channel: ${kind}`,
    hasNoOther: kind => `Has no other than the ones above: ${kind}`,
    cannot: power => `Cannot ${power}`,
    neverAsksFor: thing => `Never asks for ${thing}`,
    neverContactsBy: kind => `Never contacts people unasked by ${kind}`,
    neverSends: kind => `Its own messages never carry this: ${kind}`,
    powers: {
      freeze: 'freeze your assets',
      unfreeze: 'unfreeze anything for you',
      reverse: 'reverse a finished transfer',
      refund: 'refund you',
      recover: 'recover lost assets',
      'reset-password': 'reset your password for you',
    },
  },
};

export const BRAND_TEXT: Readonly<Record<Locale, BrandText>> = { ...WORDS, 'zh-Hant': WORDS.zh };
