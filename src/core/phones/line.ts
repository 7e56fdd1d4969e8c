/** What is known of a line whatever its number says of itself: its type, and what it can and cannot do. */
import type { Source } from '../source.ts';

export const LINE_TYPES = [
  'emergency',
  'help-line',
  'public-line',
  'service-line',
  'call-centre-line',
  'operator-line',
  'sms-port',
  'sms-short-code',
  'mobile',
  'fixed-line',
  'fixed-line-or-mobile',
  'virtual-operator',
  'toll-free',
  'shared-cost',
  'premium-rate',
  'voip',
  'company-wide',
  'personal',
  'pager',
  'voicemail',
] as const;
export type LineType = (typeof LINE_TYPES)[number];

export interface Line {
  readonly type: LineType;
  /** `never`: a call that shows this number is forged. `rarely`: most of these lines only take calls. */
  readonly callsOut?: 'never' | 'rarely';
  /** `false`: nobody can ring it; it carries texts. */
  readonly takesCalls?: false;
  /** `false`: it exists only at home; +86 or 00 before it marks a forged caller id. */
  readonly fromAbroad?: false;
  /** Absent where libphonenumber's metadata says so. */
  readonly source?: Source;
}

/** What one number shows of its line. */
export interface LineFacts extends Omit<Line, 'type'> {
  /** Absent where no numbering plan gives the number out: it only has the right length. */
  readonly type?: LineType;
  /** ISO 3166-1 alpha-2; absent for numbers of no country, such as +800. */
  readonly region?: string;
}
