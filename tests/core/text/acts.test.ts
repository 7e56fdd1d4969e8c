import { describe, expect, test } from 'vitest';
import { isMeant } from '../../../src/core/text/acts.ts';
import { discourseOf } from '../../../src/core/text/clauses.ts';
import { conceptsIn } from '../../../src/core/text/discourse.ts';
import { foldWord } from '../../../src/core/text/fold.ts';
import { catalog } from '../../support/catalogs.ts';

const ACT = new Set(['hand-over', 'send', 'move-money']);

/** Whether the last act of the text, handing over, sending or moving money, is meant in earnest. */
function meant(text: string): boolean {
  const discourse = discourseOf(foldWord(text), catalog.lexicon);
  const acts = discourse.clauses.flatMap(clause => conceptsIn(clause, ACT).map(word => ({ clause, word })));
  const last = acts.at(-1);
  if (!last) throw new Error(`no act in: ${text}`);
  return isMeant(discourse, last.clause, last.word.start);
}

function means(expected: boolean, ...texts: string[]): void {
  for (const text of texts) test(text, () => expect(meant(text)).toBe(expected));
}

describe('a request is meant', () => {
  means(true, '请把助记词发给客服', '请您提供验证码', '把资金转入安全账户', '助 記 词 发给客服');
  means(
    true,
    'Please send us your seed phrase',
    'Could you read me the code?',
    'MOVE your savings there today',
  );
});

describe('what is forbidden is not meant', () => {
  means(false, '请勿把助记词发给客服', '切勿将资金转入安全账户', '验证码千万别给任何人，也不要转发');
  means(
    false,
    'Never send us your seed phrase',
    'Do not tell our staff the code',
    'Please don’t share the code',
  );
  means(false, 'We will never call you and ask you to tell us your code');
});

describe('what is denied is not meant', () => {
  means(false, '您无需提供验证码', '我们不需要您提供验证码', '本行不会让您提供验证码');
  means(false, 'You need not give your code', 'There is no need to send the phrase');
});

describe('a denial reaches only what stands right behind it', () => {
  means(true, '不是您本人操作？请把验证码告诉客服', '非本人操作请提供验证码');
  means(true, 'Not you? Tell us the code', 'You cannot log in until you provide the code');
});

describe('a negation ends with its clause', () => {
  means(true, '请不要告诉别人，把验证码发给我', '不要挂断，请提供验证码');
  means(true, 'Do not close this chat, send us the phrase', 'Support never sleeps, send us the phrase');
  means(true, 'Do not tell anyone. Give me the code');
});

describe('or, nor and 也 carry a negation into the next clause', () => {
  means(
    false,
    '请勿转账，也不要把助记词发给客服',
    '不要截图，或把助记词发给客服',
    '不要转账，更不要提供验证码',
  );
  means(false, 'Never reply, or send the phrase to anyone', 'Do not pay, nor give them your code');
});

describe('what must not be missed is bait', () => {
  means(true, '切勿错失机会把助记词发给客服', '千万别错过，把助记词发给客服', '不要忘记把验证码告诉我');
  means(
    true,
    'Do not miss this and send us the phrase',
    "Don't worry and give me the code",
    'Do not hesitate to send us your phrase',
  );
});

describe('a negation behind a condition is a threat', () => {
  means(true, '如果您不要求退订，请提供验证码', '若不把验证码告诉客服，订单取消', '如不提供验证码，账户停用');
  means(
    true,
    'If you do not send us your phrase, we close the wallet',
    'Unless you give us the code the account is closed',
  );
  means(true, 'In case you don’t provide the code, we lock it');
});

describe('a condition or a bait elsewhere in the clause changes nothing', () => {
  means(false, 'Never send us the code if they ask', 'If you do not know them never send them the code');
  means(false, 'Wait and never send the code');
  means(false, 'Never send the code to those who tell you to hesitate no longer');
});

describe('what is told of scammers is not meant', () => {
  means(false, '骗子会让您把助记词发给客服', '不法分子要求您提供验证码', '有人自称客服，让您提供验证码');
  means(
    false,
    'Scammers ask you to send your phrase',
    'Posing as the bank, they told you to move your money',
  );
});

describe('a word for scammers inside what somebody offers names none', () => {
  means(true, '黑客技术追款，请把验证码发给我', 'We recover money from scams, send us the code');
  means(false, '黑客让您把验证码发给他', 'Scams get money back from you, send us the code they say');
});

describe('what is supposed is not meant', () => {
  means(false, '如果有人让您提供验证码，请挂断', '凡是让您提供验证码的，一律挂断');
  means(false, 'If anyone asks you to send the phrase, hang up', 'Whoever wants you to move money, hang up');
});

describe('what somebody calls a scam is not meant', () => {
  means(false, '让您提供验证码的都是诈骗', '请把助记词发给客服。这是骗局', '把助记词发给客服，这是骗局');
  means(false, 'Send us the phrase. This is a scam.', 'Give me your code, said the text, and that is a scam');
});

describe('reassurance is no warning', () => {
  means(true, '这不是骗局，请把助记词发给客服', '请把助记词发给客服。这不是诈骗，请放心');
  means(true, 'This is not a scam, send us the phrase', 'Send us the phrase. This is not a scam.');
});

describe('a negation inside a word that asks whether denies nothing', () => {
  means(true, '你能不能把验证码告诉我', '要不要我教你，把验证码告诉我', '您是不是提供验证码了');
  means(false, '您不能把验证码告诉别人', '不要把验证码告诉我');
});

describe('a charge is no warning', () => {
  means(true, '您涉嫌发送诈骗短信，请您提供验证码', '您涉嫌参与诈骗团伙，请把验证码告诉我');
  means(true, 'You are suspected of fraud, send us your code');
  means(false, '说您涉嫌洗钱、让您提供验证码，都是诈骗电话', '骗子说您涉嫌洗钱，让您提供验证码');
});

describe('a clause that begins with whom to write to is said to the reader', () => {
  means(true, 'Contact her and send the code', 'Message him, then tell the code');
  means(false, 'He was told to contact her and send the code');
});

describe('a story of a third person is not meant', () => {
  means(false, '客服让他把验证码告诉对方', '市民按要求提供了验证码');
  means(false, 'She read out the code to the caller', 'The caller told him to move the savings');
  means(true, 'He is from support, and you give him your code', '客服让他联系您，请您提供验证码');
});

describe('a lesson shows and does not ask', () => {
  means(
    false,
    '小测验：客服让把助记词发来，正确做法是？',
    'Quiz: support says send the phrase. True or false?',
  );
  means(true, 'Quiz over. Now send us your phrase', '防骗课堂结束，请您提供验证码');
});
