/** A number as an RFC 3966 URI, our canonical form (docs/decisions/0007): written here, and taken apart here. */

const SCHEME = 'tel:';
const CONTEXT = ';phone-context=';
const EXTENSION = ';ext=';

interface Parts {
  /** `+442079460321`, or the digits of a number that its country alone has. */
  readonly number: string;
  /** `+86`, where the number stands without its country. */
  readonly context?: string;
  /** Digits, or `''`. */
  readonly extension: string;
}

export const uriOf = ({ number, context, extension }: Parts): string =>
  SCHEME +
  number +
  (context === undefined ? '' : CONTEXT + context) +
  (extension === '' ? '' : EXTENSION + extension);

/** What is dialled first: `+442079460321`, `95511`. */
export const numberOf = (uri: string): string => uri.slice(SCHEME.length).split(';', 1)[0]!;

/** The same without its plus. */
export function digitsOfUri(uri: string): string {
  const number = numberOf(uri);
  return number.startsWith('+') ? number.slice(1) : number;
}

/** A number that exists in one country only: a short one, or one without its area code. */
export const isBound = (uri: string): boolean => uri.includes(CONTEXT);

/** What is dialled once somebody answers. */
export const extensionOf = (uri: string): string | undefined => uri.split(EXTENSION)[1];

export const withoutExtension = (uri: string): string => uri.split(EXTENSION, 1)[0]!;
