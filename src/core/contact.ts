/** What a person holds up to us: one number, link, address, handle, message or page. Nothing in it is trusted. */

/** UTF-16 code units of `value` that are read; the rest is named as unchecked. 64 Ki characters are 40 printed pages. */
export const LONGEST_VALUE = 65_536;
/** Every other field: a phone number, a brand's name, a page's address (MetaMask's own limit is 2,048). */
export const LONGEST_FIELD = 2_048;

export const CONTACT_KINDS = ['auto', 'phone', 'url', 'email', 'handle', 'text', 'page'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const DIRECTIONS = ['incoming', 'outgoing'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Separate operating points: of ten alarms in a hotline nine are scams, of a hundred in an extension one or two. */
export const SURFACES = ['extension', 'app', 'hotline'] as const;
export type Surface = (typeof SURFACES)[number];

export interface Contact {
  /** 1 to 65,536 UTF-16 code units, as pasted. */
  readonly value: string;
  /** `auto` (the default) decides by the value's own form. */
  readonly kind?: ContactKind;
  /** The id or name of the brand that the other side claims to be. */
  readonly claims?: string;
  /** Who reached out: `incoming`, they did; `outgoing`, the person is about to. Without it, both answers are given. */
  readonly direction?: Direction;
  /** Number, sender id or address that the message says it came from. Forged unless `authenticated`. */
  readonly sender?: string;
  /** The caller proved the sender (DMARC, a signed webhook): only then does a sender count. */
  readonly authenticated?: boolean;
  /** Where a page or post was seen. */
  readonly url?: string;
  /** ISO 3166-1 alpha-2: where a national number would be dialled. */
  readonly region?: string;
  /** BCP 47: `zh-TW`, `zh-HK` and `zh-Hant` are answered in traditional Chinese. What we do not write in falls back visibly (`Verdict.locale`). */
  readonly locale?: string;
  readonly surface?: Surface;
}
