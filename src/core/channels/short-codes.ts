/**
 * Numbers that no international plan holds: dialled as they are, inside one country only.
 *
 * libphonenumber-js calls 95188 impossible, reads 0095588 as Myanmar and a 106 SMS port as a Beijing landline, so these
 * come first. Patterns: a digit stands for itself, `x` for any digit. Sources: Google's ShortNumberMetadata of
 * 2026-07-17, and MIIT by Xinhua on 2020-08-18 for the Chinese 95 and 1069 codes.
 */
interface Plan {
  readonly callingCode: string;
  readonly patterns: readonly string[];
}

const PLANS: Readonly<Record<string, Plan>> = {
  CN: {
    callingCode: '86',
    patterns: ['110', '119', '120', '122', '95xxx', '95xxxx', '96xxx', '100xx', '12xxx', '11888', '10xxxxxx'],
  },
  HK: { callingCode: '852', patterns: ['999', '18222'] },
  TW: { callingCode: '886', patterns: ['110', '165'] },
  SG: { callingCode: '65', patterns: ['999', '1799'] },
  PH: { callingCode: '63', patterns: ['911', '2882'] },
  KE: { callingCode: '254', patterns: ['100', '333', '456'] },
  GB: { callingCode: '44', patterns: ['999', '159', '7726'] },
};

/** 1069… and 1065…: SMS ports, which send texts and take no calls. */
const CN_SMS_PORT = '106';
const SHORTEST_SMS_PORT = 8;

/** The `+` calling code under which these digits are a short code of the region, or `undefined`. */
export function shortCodeContext(digits: string, region: string): string | undefined {
  const plan = PLANS[region];
  if (!plan) return undefined;
  const isPort = region === 'CN' && digits.startsWith(CN_SMS_PORT) && digits.length >= SHORTEST_SMS_PORT;
  return isPort || plan.patterns.some(pattern => fits(digits, pattern)) ? `+${plan.callingCode}` : undefined;
}

/** Every region with a short code of these digits, in the order of the table. */
export const regionsOfShortCode = (digits: string): string[] =>
  Object.keys(PLANS).filter(region => shortCodeContext(digits, region));

/** The region that a `;phone-context=+86` names, if it has short codes. */
export const regionOfContext = (context: string): string | undefined =>
  Object.keys(PLANS).find(region => `+${PLANS[region]!.callingCode}` === context);

function fits(digits: string, pattern: string): boolean {
  if (digits.length !== pattern.length) return false;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern.charAt(i) !== 'x' && pattern.charAt(i) !== digits.charAt(i)) return false;
  }
  return true;
}
