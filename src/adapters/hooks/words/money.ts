/** They want money: now, first, somewhere else, or for nothing. */
import type { SmsWords } from './words.ts';

const PRIZE: SmsWords = {
  why: {
    zh: '没有白拿的奖和补贴，后面要的是您的钱或资料。',
    en: 'Nothing is given away here. They want your money or your details.',
  },
  step: { zh: '别点、别打、别填资料。', en: 'Do not open it, ring or fill in anything.' },
};

export const MONEY: Readonly<Record<string, SmsWords>> = {
  'asks-to-move-money-to-safe-account': {
    why: {
      zh: '没有什么“安全账户”，钱转过去就没了。',
      en: 'There is no "safe account". Money moved there is gone.',
    },
    step: { zh: '挂断，一分钱都别转；{way}。', en: 'Hang up and move nothing; {way}.' },
  },
  'asks-to-pay-before-release': {
    why: {
      zh: '先交钱才给解冻、提现、退款，是骗局，交了还会再要。',
      en: 'Paying first to get your own money out is the scam. They only ask for more.',
    },
    step: { zh: '一分钱都别再付。', en: 'Pay nothing more.' },
  },
  'asks-for-gift-cards': {
    why: {
      zh: '要人拿礼品卡、点卡付钱的，都是骗子。',
      en: 'Whoever wants to be paid in gift cards is a scammer.',
    },
    step: { zh: '别买卡，也别把卡密发出去。', en: 'Buy no card and send no code.' },
  },
  'hands-cash-to-a-courier': {
    why: {
      zh: '没有单位会派人上门收现金、黄金或银行卡。',
      en: 'No office sends somebody to collect cash, gold or cards.',
    },
    step: { zh: '什么都别交，马上报警。', en: 'Hand nothing over and call the police.' },
  },
  'parcel-or-toll-behind-link': {
    why: {
      zh: '快递、过路费、罚款的“补缴网址”多是骗卡号的。',
      en: 'Links to pay for a parcel, toll or fine mostly steal card numbers.',
    },
    step: {
      zh: '别点、别填卡号；要查就自己打开官方App。',
      en: 'Do not open it or type your card. Look in the official app yourself.',
    },
  },
  'public-scheme-is-said-to-stop': {
    why: {
      zh: '医保、社保、ETC 不会发短信说停就停，还让您点网址。',
      en: 'No public scheme stops by a text with a link.',
    },
    step: {
      zh: '别点、别填；要查就自己打开官方App。',
      en: 'Do not open it. Look in the official app yourself.',
    },
  },
  'gain-behind-link': PRIZE,
  'gain-and-number-to-ring': PRIZE,
  'prize-to-be-called-for': PRIZE,
  'refund-for-lost-or-faulty': {
    why: {
      zh: '主动找您“多赔钱、退款”的，是骗您的卡号和验证码。',
      en: 'Whoever writes first to pay you back wants your card and codes.',
    },
    step: {
      zh: '别理；要查就自己打开购物App看订单。',
      en: 'Do not answer. Look at the order in the shop app yourself.',
    },
  },
  'fee-unless-cancelled': {
    why: {
      zh: '“不取消就扣费”是吓唬人的，为了骗您打电话、共享屏幕。',
      en: 'The charge is a scare to make you ring and share your screen.',
    },
    step: { zh: '别打、别照做；要查就自己打开那个App。', en: 'Do not ring. Look in the app yourself.' },
  },
  'credit-record-must-be-cleared': {
    why: {
      zh: '征信谁也改不了，要您转账“消除记录”就是诈骗。',
      en: 'Nobody can clear a credit record by phone or for money.',
    },
    step: { zh: '挂断，一分钱都别转。', en: 'Hang up and move no money.' },
  },
  'loan-offer-from-a-stranger': {
    why: {
      zh: '陌生人送上门的贷款，多半先要您交费或给验证码。',
      en: 'Loans that strangers offer mostly want a fee or a code first.',
    },
    step: { zh: '别点、别回，也别交任何费用。', en: 'Do not open or answer it, and pay no fee.' },
  },
  'sends-a-bare-account-number': {
    why: {
      zh: '只发来一个账号让您打钱，冒充熟人的多。',
      en: 'A bare account number to pay is mostly somebody posing as a person you know.',
    },
    step: { zh: '先打电话听到本人声音，再说转账。', en: 'Hear the person by phone before you pay.' },
  },
  'offers-to-recover-lost-money': {
    why: {
      zh: '主动说能追回被骗款的，是第二次骗局。',
      en: 'Whoever offers to get lost money back is the next scam.',
    },
    step: {
      zh: '别交费、别给资料；被骗的事去找警察。',
      en: 'Pay nothing and give no details. Go to the police instead.',
    },
  },
  'scan-to-pay-as-a-test': {
    why: {
      zh: '“先扫码转一点试试”，扫出来的网页会要走钱包权限。',
      en: 'The test payment opens a page that takes rights over your wallet.',
    },
    step: { zh: '别扫，也别签名。', en: 'Do not scan and do not sign.' },
  },
  'trouble-is-settled-to-a-crypto-address': {
    why: {
      zh: '要您往一个币地址打钱来“解决问题”，打了就追不回。',
      en: 'Trouble that is settled by coins to an address is a scam, and coins do not come back.',
    },
    step: { zh: '别往那里转；{way}。', en: 'Send nothing there; {way}.' },
  },
  'addresses-made-alike': {
    why: {
      zh: '有人造了个很像的地址，等您从记录里复制错。',
      en: 'Somebody made an address that looks like yours, so that you copy the wrong one.',
    },
    step: {
      zh: '地址从头到尾核对，别从记录里复制。',
      en: 'Compare the whole address and copy none from the history.',
    },
  },
};
