import { describe, expect, test } from 'vitest';
import { findPhones } from '../../../src/core/phones/find-phones.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { hasHan } from '../../../src/core/text/letters.ts';
import { catalog } from '../../support/catalogs.ts';

const placeFor = (text: string) => ({
  region: undefined,
  assumed: hasHan(text) ? 'CN' : 'GB',
  numbering: catalog.numbering,
});

/** What is found, as written. */
const written = (text: string): string[] =>
  findPhones(fold(text), placeFor(text)).map(({ span }) => text.slice(span!.start, span!.end));
const canonical = (text: string): (string | undefined)[] =>
  findPhones(fold(text), placeFor(text)).map(one => one.canonical);

describe('a number in a text is a phone', () => {
  for (const [text, ...numbers] of [
    ['Call 020 7946 0321 now', '020 7946 0321'],
    ['Ring us on +44 20 7946 0321.', '+44 20 7946 0321'],
    ['our line: 020.7946.0321!', '020.7946.0321'],
    ['☎️020 7946 0321☎️', '020 7946 0321'],
    ['WhatsApp +44 7700 900123 today', '+44 7700 900123'],
    ['020-7946-0321; 020-7946-0322', '020-7946-0321', '020-7946-0322'],
    ['020-7946-0321,020-7946-0322', '020-7946-0321', '020-7946-0322'],
    ['热线400-618-0081，400-618-0082', '400-618-0081', '400-618-0082'],
    ['请找张三 13800138000', '13800138000'],
    ['press 2+44 20 7946 0321', '+44 20 7946 0321'],
    ['请拨打95588转人工', '95588'],
    ['+1-800-555-0199 or +1-800-555-0155', '+1-800-555-0199', '+1-800-555-0155'],
    ['客服热线400-618-0081，欢迎来电', '400-618-0081'],
    ['请联系4OO-618-OO81', '4OO-618-OO81'],
    ['联系电话四零零六一八〇〇八一', '四零零六一八〇〇八一'],
    ['☎ 𝟖𝟕𝟕-𝟒𝟖𝟏-𝟒𝟐𝟔𝟒', '𝟖𝟕𝟕-𝟒𝟖𝟏-𝟒𝟐𝟔𝟒'],
    ['call 020 7946 0321 24hrs', '020 7946 0321'],
    ['call 020 7946 0321 24/7', '020 7946 0321'],
    ['You won a £200 prize. 0800 555 0199', '0800 555 0199'],
    ['号码 0️⃣2️⃣0️⃣ 7946 0321', '0️⃣2️⃣0️⃣ 7946 0321'],
  ] as const) {
    test(text, () => expect(written(text)).toEqual(numbers));
  }
});

describe('a short code needs a word for calling before it', () => {
  for (const [text, code] of [
    ['拨打10086查询', 'tel:10086;phone-context=+86'],
    ['如遇诈骗请打110', 'tel:110;phone-context=+86'],
    ['please dial 95188', 'tel:95188;phone-context=+86'],
    ['请拨打95511转3办理', 'tel:95511;phone-context=+86;ext=3'],
    ['电话:95511-3', 'tel:95511;phone-context=+86;ext=3'],
    ['请拨打95500 转 1 办理', 'tel:95500;phone-context=+86;ext=1'],
    ['请拨打95511，然后请按 2 号键', 'tel:95511;phone-context=+86;ext=2'],
    ['拨打95511 转 2，再按 3', 'tel:95511;phone-context=+86;ext=23'],
    ['回电0095188', 'tel:0095188'],
    ['收到+8695588来电', 'tel:+8695588'],
  ] as const) {
    test(`${text} names ${code}`, () => expect(canonical(text)).toEqual([code]));
  }
  for (const text of ['10086', '一共10086', '第10086个', 'item 95188', '一零零八六', '编号95188']) {
    test(`none in: ${text}`, () => expect(written(text)).toEqual([]));
  }
  test('a sentence may name two', () =>
    expect(written('请打95511转3或95188')).toEqual(['95511转3', '95188']));
});

describe('the menu key or extension behind a number belongs to it', () => {
  for (const [text, number] of [
    ['Call 020 7946 0321 ext. 12 now', 'tel:+442079460321;ext=12'],
    ['Call 020 7946 0321 Ext: 12', 'tel:+442079460321;ext=12'],
    ['Call 020 7946 0321, extension 12.', 'tel:+442079460321;ext=12'],
    ['Call 020 7946 0321 x12', 'tel:+442079460321;ext=12'],
    ['Call 020 7946 0321 (x 12)', 'tel:+442079460321;ext=12'],
    ['Call 020 7946 0321 and press 2', 'tel:+442079460321;ext=2'],
    ['Call 020 7946 0321, then option 2', 'tel:+442079460321;ext=2'],
    ['Call +44 20 7946 0321 ext 123456', 'tel:+442079460321;ext=123456'],
    ['請撥打 020-7946-0321 轉 2', 'tel:+862079460321;ext=2'],
    ['致电 400-618-0081 转 8008', 'tel:+864006180081;ext=8008'],
    ['致电 400-618-0081 分机号：12', 'tel:+864006180081;ext=12'],
    ['就是 95511 转 3 那边', 'tel:95511;phone-context=+86;ext=3'],
  ] as const)
    test(text, () => expect(canonical(text)).toEqual([number]));

  for (const [text, ...numbers] of [
    ['致电400-618-0081转3000元', '400-618-0081'],
    ['请从95588转3,000'],
    ['拨打95588转人工', '95588'],
    ['拨打95588按提示操作', '95588'],
    ['拨打95588，分机不用拨', '95588'],
    ['Call 020 7946 0321 x2gb', '020 7946 0321'],
    ['Call 020 7946 0321 ext. 1234567', '020 7946 0321', '1234567'],
    ['Call 020 7946 0321 or press Ctrl', '020 7946 0321'],
    ['Call 020 7946 0321, 3 pressing reasons', '020 7946 0321'],
    ['打95511转13800138000', '95511', '13800138000'],
  ] as const)
    test(`none in: ${text}`, () => expect(written(text)).toEqual(numbers));
});

/** As a reader of that country would have it. */
const from = (region: string, text: string) =>
  findPhones(fold(text), { region: undefined, assumed: region, numbering: catalog.numbering }).map(
    one => one.canonical,
  );

describe('without a word for it, it must look like a phone’s and be dialled where the person is', () => {
  for (const [region, text, ...numbers] of [
    ['GB', '02079460321', 'tel:+442079460321'],
    ['GB', 'and 2079460321 too'],
    ['CN', '17012345678', 'tel:+8617012345678'],
    ['IS', '421 1234', 'tel:+3544211234'],
    ['IS', '4211234'],
    ['GB', '400-6180081'],
    ['GB', '400-618-0081', 'tel:+864006180081'],
    ['GB', '+34 123 456 789'],
    ['CN', '1069095599'],
    ['CN', '+86110'],
    ['CN', '+8695588', 'tel:+8695588'],
    ['GB', 'item020 7946 0321'],
  ] as const)
    test(`${text} for a reader in ${region}`, () => expect(from(region, text)).toEqual(numbers));
});

describe('with a word for it', () => {
  test('three or four digits are dialled where the writer is', () => {
    expect(from('CN', '请拨打110')).toEqual(['tel:110;phone-context=+86']);
    expect(from('CN', '请拨打139')).toEqual([]);
  });
  test('five digits may be anybody’s', () =>
    expect(from('CN', '请拨打18222')).toEqual(['tel:18222;phone-context=+852']));
  test('the word’s own language says where', () =>
    expect(from('US', 'bilgi için ara 0312 213 2965')).toEqual(['tel:+903122132965']));
});

test('500 numbers are read, and no 501st', () => {
  const lines = Array.from({ length: 501 }, (_, i) => `020 7946 0${String(i).padStart(3, '0')};`);
  expect(canonical(lines.slice(0, 500).join('\n'))).toHaveLength(500);
  expect(canonical(lines.join('\n'))).toHaveLength(500);
});

describe('dates and times are no phone', () => {
  for (const text of [
    '2026-11-22',
    '11/22/2026',
    '22.11.2026',
    '2026.11.22',
    '12.30',
    '10:30-12:45',
    '9:00-18:00',
  ])
    test(text, () => expect(written(text)).toEqual([]));
  for (const text of ['2026年11月22日', '2020-2026年', '营业时间9:00-18:00'])
    test(text, () => expect(written(text)).toEqual([]));
});

describe('money, amounts and ranges are no phone', () => {
  for (const text of [
    '$12,345,678',
    '€1200300400',
    '2,079,460,321 views',
    '3.14159265358979',
    '0.00000001 BTC',
  ])
    test(text, () => expect(written(text)).toEqual([]));
  for (const text of [
    '13800138000元',
    '共1200300400元',
    '一五零零万元',
    '2079460321 USDT',
    '1000-2000 users',
    '100-200',
  ])
    test(text, () => expect(written(text)).toEqual([]));
});

describe('codes, orders and accounts are no phone', () => {
  for (const text of [
    '验证码 123456',
    '订单号 20261122001234',
    '尾号1234',
    '银行卡号 6222021234567890123',
    '密码 135790',
  ])
    test(text, () => expect(written(text)).toEqual([]));
  for (const text of [
    'Your code is 0207946032',
    'order 4407946032112',
    'card 4111 1111 1111 1111',
    'ref 2079460321',
  ])
    test(text, () => expect(written(text)).toEqual([]));
  for (const text of [
    'QQ 123456789',
    '微信 13800138000',
    '0x1234567890abcdef',
    'GB29 NWBK 6016 1331 9268 19',
    'v1.2.3.4',
  ])
    test(text, () => expect(written(text)).toEqual([]));
  test('a number to call behind a code is one', () =>
    expect(written('验证码123456，请致电020 7946 0321')).toEqual(['020 7946 0321']));
});

describe('a number hidden on purpose is nobody’s', () => {
  for (const text of ['138****1234', '138******34', '138 **** 1234', '****2079460321'])
    test(text, () => expect(written(text)).toEqual([]));
  for (const text of [
    'card *1234 or *5678',
    '020 7946 03**',
    '*1234 and 02079460321**',
    '*Call me* 02079460321*',
    '02079460321*',
    '02079460321* *',
    '* 02079460321*',
    '020 7946 0321 **',
    'try * 2079460321 **',
    '***02079460321***',
  ])
    test(text, () => expect(written(text)).toEqual([]));
});

describe('bold hides nothing', () => {
  for (const text of [
    'Call *020 7946 0321* now',
    'Call **020 7946 0321** now',
    '*Call 020 7946 0321*',
    '**020 7946 0321 is our line**',
    '**Call** 020 7946 0321 **now**',
    '**Call** 020 7946 0321 **谢谢**',
  ])
    test(text, () => expect(written(text)).toEqual(['020 7946 0321']));
  test('客服*95588*', () => expect(written('客服*95588*')).toEqual(['95588']));
});

describe('odd texts', () => {
  for (const text of ['', '+', '++86', 'oil 1l0', '1+1=2', '一二三', '.'.repeat(500), '+'.repeat(500)])
    test(JSON.stringify(text.slice(0, 20)), () => expect(written(text)).toEqual([]));
});

describe('a Chinese word beside a number is said in Taiwan and Hong Kong too', () => {
  const from = (assumed: string, text: string) =>
    findPhones(fold(text), { region: undefined, assumed, numbering: catalog.numbering }).map(
      one => one.canonical,
    );

  test('so the country is the one that the text is from', () => {
    expect(from('TW', '請撥打 0978-440-417')).toEqual(['tel:+886978440417']);
    expect(from('HK', '請致電 2345 6789')).toEqual(['tel:+85223456789']);
    expect(from('CN', '请拨打 010-5550-4417')).toEqual(['tel:+861055504417']);
  });
  test('but a number of the mainland stays one, wherever it is written', () =>
    expect(from('TW', '請撥打 13800138000')).toEqual(['tel:+8613800138000']));
});
