/** They want what opens a wallet, an account or a phone. */
import type { SmsWords } from './words.ts';

const LOOKING_ON: SmsWords = {
  why: {
    zh: '装了它或共享屏幕，对方就能看见您的密码和验证码。',
    en: 'With that app or your screen shared they see your passwords and codes.',
  },
  step: {
    zh: '别装；已经装了，先断网再卸载。',
    en: 'Do not install it. If you did, cut the network, then remove it.',
  },
};

const HANDED_PHRASE: SmsWords = {
  why: {
    zh: '别人给的助记词是诱饵：您存进去的钱，对方随时转走。',
    en: 'A wallet phrase that somebody gives you is bait: what you pay in, they take.',
  },
  step: { zh: '别用这些词，也别往里转一分钱。', en: 'Do not use it and send nothing there.' },
};

export const KEYS_AND_CODES: Readonly<Record<string, SmsWords>> = {
  'holds-your-own-key': {
    why: {
      zh: '您发来的像是钱包的助记词或密钥。我们没有保存，但它已经不再保密了。',
      en: 'What you sent looks like the phrase or key of a wallet. We did not keep it, but it is no longer secret.',
    },
    step: {
      zh: '现在就新建一个钱包，把资产转过去。',
      en: 'Make a new wallet now and move everything to it.',
    },
  },
  'holds-an-account-key': {
    why: {
      zh: '您发来的像是一把密钥。我们没有保存，但它已经不再保密了。',
      en: 'What you sent looks like a secret key. We did not keep it, but it is no longer secret.',
    },
    step: { zh: '现在就换一把新的。', en: 'Replace it with a new one now.' },
  },
  'asks-for-recovery-phrase': {
    why: {
      zh: '对方要的是助记词或私钥，给出去钱包就归他了，追不回来。',
      en: 'They want your recovery phrase or key. Whoever has it owns the wallet for good.',
    },
    step: { zh: '什么都别发，也别在网页上填。', en: 'Send nothing and type it nowhere.' },
  },
  'asks-for-one-time-code': {
    why: {
      zh: '验证码只给您自己填，谁来要都是想进您的账户。',
      en: 'A code is for you alone. Whoever asks for it wants into your account.',
    },
    step: {
      zh: '别告诉任何人；已经给了，马上改密码。',
      en: 'Tell nobody. If you did, change your password now.',
    },
  },
  'asks-for-remote-access': LOOKING_ON,
  'asks-to-share-screen': LOOKING_ON,
  'asks-to-run-a-command': {
    why: {
      zh: '让您粘贴的那串东西，会让电脑自己装上病毒。',
      en: 'What you are told to paste would install a virus on your computer.',
    },
    step: { zh: '关掉网页，什么都别粘贴。', en: 'Close the page and paste nothing.' },
  },
  'takes-over-the-phone-number': {
    why: {
      zh: '对方想接管您的手机号，好收您的验证码。',
      en: 'They want to take over your phone number to get your codes.',
    },
    step: { zh: '别拨那串代码，也别给验证码；{way}。', en: 'Dial nothing and give no code; {way}.' },
  },
  'baits-with-a-recovery-phrase': HANDED_PHRASE,
  'gives-a-phrase-to-use': HANDED_PHRASE,
  'baits-with-a-full-wallet': {
    why: {
      zh: '“钱包里有钱、只差手续费”是诱饵，转进去的手续费会被拿走。',
      en: 'A full wallet that lacks only the fee is bait: they take the fee you pay in.',
    },
    step: { zh: '别碰它，一分钱都别转。', en: 'Leave it alone and send nothing.' },
  },
  'wallet-must-be-moved-or-verified': {
    why: {
      zh: '自己保管的钱包没人能停用，也不用“验证”或“迁移”。',
      en: 'Nobody can switch off a wallet that you hold, and it needs no "verification" or "migration".',
    },
    step: { zh: '别点、别填助记词，不用理它。', en: 'Do not open it and type no phrase.' },
  },
  'connects-wallet-for-free-tokens': {
    why: {
      zh: '领“空投”要您连钱包、签名，一签币就可能被转走。',
      en: 'The free tokens want your wallet connected and a signature, and one signature can empty it.',
    },
    step: { zh: '别连接，也别签名。', en: 'Connect nothing and sign nothing.' },
  },
};
