/** A word of a recovery phrase as it is compared: in lower case, NFKD and without accents, as BIP-39 says. */

/** One word as it is compared. Nearly all are lower-case ASCII, for which this is one look at each letter. */
export function plain(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) >= 0x80) return decomposed(word);
  }
  return word.toLowerCase();
}

/** Accents go, and signs that show nothing; the voicing marks of kana make other letters, and stay. */
const UNSEEN = /[\u0300-\u036f\u00ad\u200b-\u200f\ufeff]/g;

const decomposed = (word: string): string => word.normalize('NFKD').toLowerCase().replaceAll(UNSEEN, '');
