/** The words of a brand's page. */
import { inAllLanguages } from '../../core/language/localized.ts';

interface BrandText {
  readonly title: string;
  readonly official: string;
  readonly never: string;
  readonly reported: string;
  readonly reportedNever: string;
  readonly reportedNote: string;
  readonly nothingKnown: string;
  readonly receivesOnly: string;
  /** `{what}` is filled in, here and in the next five. */
  readonly hasNo: string;
  readonly hasNoOther: string;
  readonly cannot: string;
  readonly neverAsksFor: string;
  readonly neverContactsBy: string;
  readonly neverSends: string;
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
    hasNo: '没有{what}这种渠道',
    hasNoOther: '除了上面列的，没有别的{what}',
    cannot: '没有能力{what}',
    neverAsksFor: '从不向用户要{what}',
    neverContactsBy: '从不主动用{what}联系用户',
    neverSends: '自己发的消息里从不带{what}',
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
    hasNo: 'Has no such channel: {what}',
    hasNoOther: 'Has no other than the ones above: {what}',
    cannot: 'Cannot {what}',
    neverAsksFor: 'Never asks for {what}',
    neverContactsBy: 'Never contacts people unasked by {what}',
    neverSends: 'Its own messages never carry this: {what}',
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

export const BRAND_TEXT = inAllLanguages(WORDS);
