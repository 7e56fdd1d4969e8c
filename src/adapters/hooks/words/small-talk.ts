/** Whole messages that ask for nothing to be checked. Only alone: "reply STOP" at the end of a scam is part of the scam. */
import type { ReplyKind } from '../message.ts';

export type Talk = Exclude<ReplyKind, 'verdict' | 'aftermath' | 'enough' | 'silence' | 'nothing-to-read'>;

const phrases = (...lines: readonly string[]): readonly string[] => lines.flatMap(line => line.split(', '));

/** As `talkOf` folds them: lower case, no signs. STOP and its kin are CTIA's; TD and T those of mainland carriers. */
export const SMALL_TALK: Readonly<Record<Talk, readonly string[]>> = {
  stopped: phrases(
    'stop, stopall, stop all, unsubscribe, cancel, end, quit, optout, opt out, revoke',
    '退订, 退訂, td, t, 取消, 取消订阅, 取消訂閱, 停止, 不要再发了, 别发了',
  ),
  help: phrases(
    'help, info, start, unstop, /start, /help, menu, how does this work, how do i use this',
    'is this real, is this a scam, is it a scam, scam, what do i do, what should i do',
    '帮助, 幫助, 怎么用, 怎麼用, 开始, 開始, 使用说明, 说明, 人工, 转人工, 菜单, 查询',
    '是真的吗, 这是真的吗, 这是骗子吗, 这是诈骗吗, 是不是骗子, 這是真的嗎, 這是詐騙嗎, 怎么办, 怎麼辦',
  ),
  greeting: phrases(
    'hi, hello, hey, hi there, good morning, good afternoon, good evening, test, testing',
    '你好, 您好, 你好啊, 在吗, 在嗎, 在么, 嗨, 哈喽, 喂, 早上好, 早安, 晚上好, 测试, 測試',
  ),
  thanks: phrases(
    'thanks, thank you, thank you so much, many thanks, thx, ty, cheers, ok, okay, ok thanks, bye, got it, great, good',
    '谢谢, 謝謝, 谢谢你, 谢谢您, 多谢, 多謝, 感谢, 非常感谢, 好, 好的, 好的谢谢, 好的谢谢你, 知道了, 收到, 明白了',
    '嗯, 嗯嗯, 再见, 拜拜',
  ),
  'who-we-are': phrases(
    'who are you, who is this, what is this, are you real, are you a bot, are you human, are you a scam',
    '你是谁, 你们是谁, 您是谁, 你是誰, 你是机器人吗, 你是真人吗, 你是骗子吗, 你们是骗子吗, 这是什么',
  ),
};

/** "I already did it", which asks for what to do now. */
export const ALREADY_DONE: readonly string[] = phrases(
  '1, one, already, already did, i already did, i already did it, i did, i did it, done, yes i did, i clicked, i paid',
  '一, 做了, 已做, 已经做了, 我已经做了, 我给了, 已经给了, 我已经给了, 我转了, 已经转了, 我已经转了, 我点了, 已经点了',
  '我填了, 已经填了, 我装了, 已经装了, 我告诉他了, 已經給了, 已經轉了, 已經點了',
  // Who has lost something writes that, and not "1".
  'i was scammed, i got scammed, i have been scammed, i ve been scammed, help i was scammed, i think i was scammed, i ve been hacked',
  'i gave my seed phrase, i gave them my seed phrase, i gave my phrase, i gave them the code, i gave my code, i sent money',
  'i sent them money, i paid them, they took my money, they took my coins, help they took my coins, my money is gone, my coins are gone',
  'my wallet is empty, what now, what do i do now, is it too late',
  '我被骗了, 被骗了, 被骗了怎么办, 我被骗了怎么办, 我好像被骗了, 救命, 钱没了, 币没了, 我的钱没了, 我的币没了, 钱被转走了, 我的钱被转走了',
  '我的钱被转走了怎么办, 币被转走了, 我的币被转走了, 我给了助记词, 我把助记词给了, 我把助记词给了客服, 我把助记词给了客服了, 我填了助记词',
  '我给了验证码, 我把验证码给了, 我把验证码给了客服, 我转账了, 我已经转账了, 我把钱转了',
  '我被騙了, 被騙了, 被騙了怎麼辦, 我被騙了怎麼辦, 錢沒了, 幣沒了, 錢被轉走了, 我的錢被轉走了, 我給了助記詞, 我把助記詞給了',
  '我把助記詞給了客服, 我把助記詞給了客服了, 我給了驗證碼, 我轉帳了, 我已經轉帳了',
);
