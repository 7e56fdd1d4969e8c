/**
 * Whether a value is digits and nothing else, as somebody types a number to ask about it. Where no plan has such a number, he must
 * hear that it could not be read, and not that there was no number.
 */

/** E.164 has 15 digits, an SMS port 20, and signs stand between them. */
const LONGEST = 40;
/** 110 and 482913 are that in many ways. */
const FEWEST_DIGITS = 7;
const SIGNS = /^[\d\s()+.-]+$/;

export const isBareNumber = (value: string): boolean =>
  value.length <= LONGEST && SIGNS.test(value) && value.replaceAll(/\D/g, '').length >= FEWEST_DIGITS;
