/** What we say to small talk, to pictures, and to who sends too much. `{service}`: the name of this one. */
import type { Localized } from '../../../core/language/localized.ts';
import type { Talk } from './small-talk.ts';

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
    zh: '停止，别再回对方。给过助记词：马上新建钱包，把币转走。转过钱、给过验证码：打银行卡背面的电话，再报警。',
    en: 'Stop and do not answer them. Gave a phrase? Move everything to a new wallet now. Paid or gave a code? Ring the number on your card, then the police.',
  },
};
