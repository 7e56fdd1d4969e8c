import { describe, expect, test } from 'vitest';
import { chineseOf } from '../../../src/core/text/script.ts';

describe('how a Chinese text is written', () => {
  for (const [why, text, script] of [
    ['traditional', '您的帳戶已被凍結，請撥打客服專線', 'traditional'],
    ['simplified', '您的账户已被冻结，请拨打客服专线', 'simplified'],
    ['one telling character is enough', '客服電話', 'traditional'],
    ['characters of both tell nothing', '皇后大道中台北里面只有冬天', 'simplified'],
    ['a common word that looks traditional tells nothing', '著名公司：上海乾坤', 'simplified'],
    ['a few swapped in to dodge a filter change nothing', '请加薇信领取補贴，联系客服办理', 'simplified'],
    ['a few swapped in the other way as well', '請联繫客服專員辦理退款', 'traditional'],
    ['no Han at all', 'Call 18222 now', undefined],
    ['kana are no Han', 'こんにちは', undefined],
    ['a long page is what it begins as', '請'.repeat(512) + '请'.repeat(1_000), 'traditional'],
    ['a character beyond the tables', '\uf900', 'simplified'],
  ] as const) {
    test(why, () => expect(chineseOf(text)).toBe(script));
  }
});
