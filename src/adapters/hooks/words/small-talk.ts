/** Whole messages that ask for nothing to be checked. Only alone: "reply STOP" at the end of a scam is part of the scam. */
import type { Localized } from '../../../core/language/localized.ts';
import type { ReplyKind } from '../message.ts';

type Talk = Exclude<ReplyKind, 'verdict' | 'aftermath' | 'enough' | 'silence' | 'nothing-to-read'>;

/** As folded by `talkOf`: lower case, no signs at the ends. The first are those of CTIA and of mainland carriers. */
export const SMALL_TALK: Readonly<Record<Talk, readonly string[]>> = {
  stopped: [
    ...['stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit', 'optout', 'opt out', 'revoke'],
    ...['退订', '退訂', 'td', 't', '取消', '取消订阅', '取消訂閱', '停止', '不要再发了', '别发了'],
  ],
  help: [
    ...[
      'help',
      'info',
      'start',
      'unstop',
      '/start',
      '/help',
      'how does this work',
      'how do i use this',
      'menu',
    ],
    ...['is this real', 'is this a scam', 'is it a scam', 'scam', 'what do i do', 'what should i do'],
    ...[
      '帮助',
      '幫助',
      '怎么用',
      '怎麼用',
      '开始',
      '開始',
      '使用说明',
      '说明',
      '人工',
      '转人工',
      '菜单',
      '查询',
    ],
    ...[
      '是真的吗',
      '这是真的吗',
      '这是骗子吗',
      '这是诈骗吗',
      '是不是骗子',
      '這是真的嗎',
      '這是詐騙嗎',
      '怎么办',
      '怎麼辦',
    ],
  ],
  greeting: [
    ...[
      'hi',
      'hello',
      'hey',
      'hi there',
      'good morning',
      'good afternoon',
      'good evening',
      'test',
      'testing',
    ],
    ...[
      '你好',
      '您好',
      '在吗',
      '在嗎',
      '在么',
      '嗨',
      '哈喽',
      '喂',
      '早上好',
      '早安',
      '晚上好',
      '测试',
      '測試',
      '你好啊',
    ],
  ],
  thanks: [
    ...[
      'thanks',
      'thank you',
      'thank you so much',
      'many thanks',
      'thx',
      'ty',
      'cheers',
      'ok',
      'okay',
      'ok thanks',
    ],
    ...[
      'bye',
      'got it',
      'great',
      'good',
      '谢谢',
      '謝謝',
      '谢谢你',
      '谢谢您',
      '多谢',
      '多謝',
      '感谢',
      '非常感谢',
      '好的',
    ],
    ...['好', '知道了', '收到', '明白了', '嗯', '嗯嗯', '好的谢谢', '好的谢谢你', '再见', '拜拜'],
  ],
  'who-we-are': [
    ...[
      'who are you',
      'who is this',
      'what is this',
      'are you real',
      'are you a bot',
      'are you human',
      'are you a scam',
    ],
    ...[
      '你是谁',
      '你们是谁',
      '您是谁',
      '你是誰',
      '你是机器人吗',
      '你是真人吗',
      '你是骗子吗',
      '你们是骗子吗',
      '这是什么',
    ],
  ],
};

/** "I already did it", which asks for what to do now. */
export const ALREADY_DONE: readonly string[] = [
  ...[
    '1',
    'one',
    'already',
    'i already did',
    'i already did it',
    'i did',
    'i did it',
    'already did',
    'done',
    'yes i did',
  ],
  ...[
    '一',
    '已经做了',
    '我已经做了',
    '已经给了',
    '我已经给了',
    '我给了',
    '已经转了',
    '我已经转了',
    '我转了',
    '已经点了',
    '我点了',
  ],
  ...[
    '已经填了',
    '我填了',
    '已经装了',
    '我装了',
    '我告诉他了',
    '做了',
    '已做',
    '已經給了',
    '已經轉了',
    '已經點了',
  ],
];

/** What we say to it. `{service}`: the name of this one. */
export const TALK: Readonly<Record<Talk | 'enough' | 'picture' | 'empty' | 'nothing-done', Localized>> = {
  help: {
    zh: '{service}：把可疑短信原样转发到这里，最好带上发件号码，我们告诉您该怎么做。别发密码、验证码、助记词。',
    en: '{service}: forward the suspicious text, best with the number that sent it. We tell you what to do. Never send passwords, codes or phrases.',
  },
  greeting: {
    zh: '您好，这里帮您看短信、号码、网址是不是冒充的。把收到的原样转发过来就行，最好带上发件号码。',
    en: 'Hello. We check whether a text, number or link is really who it claims. Just forward it here, best with the number that sent it.',
  },
  thanks: {
    zh: '不客气。再收到可疑的，先别点、别回、别转账，转给我们看看。',
    en: 'You are welcome. Next time too: do not click, reply or pay first. Forward it here.',
  },
  stopped: {
    zh: '好的。我们从不主动发信息，只回您发来的，所以不会再打扰您。以后有可疑短信，随时转发过来。',
    en: 'OK. We never write first, so you hear nothing more unless you text us. Whenever you get a suspicious message, forward it here.',
  },
  'who-we-are': {
    zh: '这里是{service}，自动替您看可疑短信，没有真人。我们不会打电话，也不会要钱、要码。有可疑的转发过来就行。',
    en: 'This is {service}, an automatic check of suspicious texts. We never ring you and never ask for money or codes. Forward what you got.',
  },
  enough: {
    zh: '这一小时您查得太多了，请过一小时再发。在那之前别点、别回、别转账，拿不准就问问家里人。',
    en: 'That is a lot for one hour. Please send more in an hour. Until then do not click, reply or pay, and ask somebody you trust.',
  },
  picture: {
    zh: '看不出。图片和语音我们读不了，所以没有查。请把里面的文字、号码或网址打出来发给我们。',
    en: 'Cannot tell. We cannot read pictures or recordings, so nothing was checked. Please type the words, number or link that it shows.',
  },
  empty: {
    zh: '看不出。这条里没有能读的文字，所以没有查。请把可疑短信的原文转发过来。',
    en: 'Cannot tell. There are no words in it that we can read, so nothing was checked. Please forward the suspicious message itself.',
  },
  'nothing-done': {
    zh: '先别再做别的，也别回对方。钱或卡的事，打银行卡背面的电话；别的请把那条短信转发过来。',
    en: 'Do nothing more and do not answer them. For money or cards ring the number on your card. For anything else forward the message here.',
  },
};
