/** Whether two names are one slip apart (Damerau 1964): a letter more, less, other, or two swapped. */

/** The word with one letter left out, for each letter. Looking these up finds near names in time that no list length changes. */
export function deletions(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Exactly one edit apart; the same word is none. */
export function isOneEdit(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || long === short) return false;
  let i = 0;
  while (i < short.length && long.charAt(i) === short.charAt(i)) i++;
  if (long.length > short.length) return long.slice(i + 1) === short.slice(i);
  const swapped = long.charAt(i) === short.charAt(i + 1) && long.charAt(i + 1) === short.charAt(i);
  return long.slice(i + 1) === short.slice(i + 1) || (swapped && long.slice(i + 2) === short.slice(i + 2));
}
