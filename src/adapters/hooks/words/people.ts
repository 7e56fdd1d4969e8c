/** Somebody plays a part: the police, a friend, an employer, a lover, a helper. */
import type { SmsWords } from './words.ts';

export const PEOPLE: Readonly<Record<string, SmsWords>> = {
  'officer-accuses-on-the-phone': {
    why: {
      zh: '警察不会在电话、短信里办案，更不会要您转账、保密。',
      en: 'Police do not try cases by phone or text, and want no money or secrecy.',
    },
    step: { zh: '挂断，自己去派出所问。', en: 'Hang up and ask at a police station yourself.' },
  },
  'known-person-writes-from-new-number': {
    why: {
      zh: '“换号码了”的熟人、领导，很可能是冒充的。',
      en: 'The friend or boss with a new number may be somebody else.',
    },
    step: { zh: '先打他原来的号码，听到本人声音再说。', en: 'Ring the old number and hear the voice first.' },
  },
  'wants-it-kept-secret': {
    why: {
      zh: '要您瞒着家里人的，就是骗子。',
      en: 'Whoever wants it kept secret from your family is a scammer.',
    },
    step: { zh: '现在就告诉一个信得过的人。', en: 'Tell somebody you trust now.' },
  },
  'work-that-pays-too-well': {
    why: {
      zh: '刷单、点赞的“兼职”先给小钱，后面要您垫大钱。',
      en: 'Such jobs pay a little first and then want your money in.',
    },
    step: { zh: '别加群、别垫钱。', en: 'Join nothing and pay nothing in.' },
  },
  'stock-tips-in-a-group': {
    why: { zh: '拉群荐股、稳赚不赔的，都是骗局。', en: 'Groups with sure gains are a scam.' },
    step: { zh: '别进群，也别转钱。', en: 'Do not join and send no money.' },
  },
  'stranger-offers-love': {
    why: {
      zh: '您并不知道对面是谁，聊熟了就会开口要钱。',
      en: 'You do not know who writes, and in the end they ask for money.',
    },
    step: { zh: '别回，别给钱、别给照片。', en: 'Do not answer and send no money or pictures.' },
  },
  'stranger-offers-help-with-account': {
    why: {
      zh: '主动私聊帮您“解决账户”的，是来骗密码和钱的。',
      en: 'Strangers who offer help with your account are after it.',
    },
    step: { zh: '别私聊；{way}。', en: 'Do not chat with them; {way}.' },
  },
  'something-about-you-behind-link': {
    why: {
      zh: '“照片、账单、罚单在网址里”是骗您点开中毒或登录。',
      en: 'The photo or file of you behind the link is a virus or a false login.',
    },
    step: {
      zh: '别点；要是熟人发的，打电话问他本人。',
      en: 'Do not open it. If a friend sent it, ring and ask.',
    },
  },
  'recorded-call-wants-a-key-pressed': {
    why: {
      zh: '录音电话让按键，按了就接到骗子那里。',
      en: 'The recording leads you to a scammer when you press a key.',
    },
    step: { zh: '别按，直接挂断。', en: 'Press nothing and hang up.' },
  },
  'trip-cancelled-and-number-to-ring': {
    why: {
      zh: '说航班、车次取消还留电话的，多是骗退款和验证码的。',
      en: 'A cancelled trip with a number to ring is mostly after your card and codes.',
    },
    step: {
      zh: '别打那个电话；自己打开航空公司或铁路App查。',
      en: 'Do not ring it. Look in the app of the airline or railway.',
    },
  },
};
