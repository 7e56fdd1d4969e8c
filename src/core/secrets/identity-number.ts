/** Chinese identity numbers: region, day of birth, and a check character (GB 11643-1999, ISO 7064 MOD 11-2). */
const SHAPE = /^[1-8]\d{5}(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
export const IDENTITY_LENGTH = 18;

export function isIdentityNumber(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text.charAt(i)), 0);
  return CHECK_CHARACTERS.charAt(sum % 11) === text.charAt(IDENTITY_LENGTH - 1).toUpperCase();
}
