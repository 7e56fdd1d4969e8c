/** Units behind digits: then they are an amount, a time, a count, and nobody's number. */

const UNITS = [
  ...'元 年 月 日 号 时 分 秒 天 个 位 次 名 人 条 万 亿 % 度 折 期 小时 円 원 块 角 股 点 级 楼 层 斤 克 公里 米 倍 千 百 余'.split(
    ' ',
  ),
  ...'usd usdt btc eth kb mb gb am pm hours days px users views people sats gwei p/min ppm'.split(' '),
];
/** By their first sign: one look-up instead of sixty comparisons for every number. */
const UNITS_FROM = Map.groupBy(UNITS, unit => unit.charCodeAt(0));
/** Begins as a unit does and is none: the extension of a phone. */
const NO_UNIT = '分机';

export function hasUnit(text: string, end: number): boolean {
  const after = text.slice(end, end + 8).trimStart();
  const units = UNITS_FROM.get(after.charCodeAt(0));
  return units !== undefined && !after.startsWith(NO_UNIT) && units.some(unit => after.startsWith(unit));
}
