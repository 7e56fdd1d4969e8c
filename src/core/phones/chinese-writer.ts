/** Whether a Chinese text is written in Taiwan or in Hong Kong, by what people write there and nowhere else. */
import { isDigit } from '../text/letters.ts';
import { leaningOf } from '../text/script.ts';

export type ChineseRegion = 'TW' | 'HK';

/** Where Chinese is written and the mainland's numbers are foreign ones. */
export const isChineseRegion = (region: string): boolean => ['TW', 'HK', 'MO'].includes(region);

/** Money, places, offices and hotlines, and everyday words that the others say differently. */
const SIGNS: Readonly<Record<ChineseRegion, readonly string[]>> = {
  TW: (
    'nt$|ntd|twd|新台幣|新臺幣|台灣|臺灣|台北|臺北|新北市|基隆|桃園|新竹|台中|臺中|彰化|台南|臺南|高雄|花蓮|台東|臺東|' +
    '165反詐|165 反詐|165專線|165報案|撥165|撥打165|打165|+886|健保|勞保|國稅局|監理站|監理所|戶政|金管會|刑事局|地檢署|' +
    '簡訊|身分證|超商|統一發票|電子發票|悠遊卡|網路銀行|宅配|貨到付款|加賴'
  ).split('|'),
  HK: (
    'hk$|hkd|港幣|港元|香港|九龍|新界|深水埗|旺角|尖沙咀|荃灣|沙田|防騙易|18222|+852|入境處|入境事務處|警務處|金管局|' +
    '廉政公署|強積金|轉數快|八達通|回鄉證|短訊|順豐站|增值機|嘅|咗|喺|冇|啲|嚟|哋|佢'
  ).split('|'),
};

/**
 * Traditional characters alone tell neither apart, so that they decide nothing; where they only say nothing against it
 * ("台北站"), a sign must stand there all the same. Simplified ones are read as before: who writes them dials in the mainland.
 */
export function chineseRegionOf(text: string): ChineseRegion | undefined {
  const leaning = leaningOf(text);
  if (leaning === undefined || leaning < 0) return undefined;
  const lower = text.toLowerCase();
  const signs = (region: ChineseRegion): number => SIGNS[region].filter(sign => lower.includes(sign)).length;
  const taiwan = signs('TW') + (leaning > 0 && hasTaiwanNumber(text) ? 1 : 0);
  const hongKong = signs('HK');
  if (taiwan === hongKong) return undefined;
  return taiwan > hongKong ? 'TW' : 'HK';
}

const LENGTH = 10;
/** 0978-440-417, (02) 2344-0417: ten digits led by one 0. The mainland has eleven, Hong Kong eight. */
function hasTaiwanNumber(text: string): boolean {
  let digits = '';
  for (let i = 0; i <= text.length; i++) {
    if (isDigit(text.charCodeAt(i))) digits += text.charAt(i);
    else if (digits === '' || i === text.length || !'-() '.includes(text.charAt(i))) {
      if (digits.length === LENGTH && digits.startsWith('0') && !digits.startsWith('00')) return true;
      digits = '';
    }
  }
  return false;
}
