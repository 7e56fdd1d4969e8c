/** Secrets and addresses to pay to: what looking for them costs where there are none, and a phrase beside the reference code. */
import { validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { findPayments } from '../src/core/payments/find-payments.ts';
import { shadowOf } from '../src/core/secrets/shadow.ts';
import type { Race } from './measure.ts';

/** Invented, of about 160 characters each. */
const MESSAGES = [
  '【灯鱼钱包】尊敬的用户，您的订单已发货，预计明天送达，请保持电话畅通。如有疑问，请在应用内联系我们，也可以回复本消息，工作日九点到六点有人值班，感谢您的支持与理解。祝您生活愉快，身体健康，万事如意，我们下次再见，欢迎随时回来看看，也欢迎把我们介绍给您的家人和朋友，谢谢。',
  'Hi Ada, the train is late again, so I will be at the station around half past six. Could you pick up some bread and the small lamp on your way home? See you soon.',
  'Your parcel is on its way and will be with you tomorrow between 9 and 12. If nobody is in, our driver leaves it with a neighbour. No need to answer this message.',
];
/** A test vector of BIP-39. */
const PHRASE = 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic';
const WORDS = `${wordlist.join(' ')} `.repeat(6).slice(0, 65_536);

const look = (text: string) => findPayments(shadowOf(text));

export function secrets(): readonly Race[] {
  return [
    {
      work: 'an ordinary message of 160 characters',
      inputs: MESSAGES,
      wanted: 3,
      runners: { bonafide: look },
    },
    {
      work: 'a phrase, found and its checksum tried (the peer is told that it is one)',
      inputs: [PHRASE],
      runners: {
        bonafide: look,
        '@scure/bip39 validateMnemonic': phrase => validateMnemonic(phrase, wordlist),
      },
    },
    {
      work: '65,536 characters of words of the list',
      inputs: [WORDS],
      wanted: 10_000,
      runners: { bonafide: look },
    },
  ];
}
