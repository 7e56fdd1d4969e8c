/** A first look at a page, in the page itself: a number that one could call, and a word for support. Nearly every page has not both. */

const WORDS = [
  '客服',
  '客戶服務',
  '热线',
  '熱線',
  '专线',
  '專線',
  '人工服务',
  'hotline',
  'helpline',
  'helpdesk',
  'support',
  'customer service',
  'customer care',
  'toll free',
  'toll-free',
];
const FEWEST_DIGITS = 7;
/** Between two groups of digits: `) `, ` - `. */
const WIDEST_GAP = 3;

export function looksLikeHotline(text: string): boolean {
  if (!hasNumber(text)) return false;
  const lower = text.toLowerCase();
  return WORDS.some(word => lower.includes(word));
}

function hasNumber(text: string): boolean {
  let digits = 0;
  let gap = 0;
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i))) {
      digits++;
      gap = 0;
      if (digits >= FEWEST_DIGITS) return true;
    } else if (++gap > WIDEST_GAP) digits = 0;
  }
  return false;
}

/** ASCII or full-width. */
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
