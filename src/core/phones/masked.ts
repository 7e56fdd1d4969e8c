/** Numbers with digits hidden on purpose, which are nobody's: 138****1234, 020 7946 ****. Stars that only make it bold hide nothing. */
import { isHan, isLatin } from '../text/letters.ts';

export function isMasked(text: string, start: number, end: number): boolean {
  if (text.slice(start, end).includes('**') || text.charAt(end) === 'x') return true;
  const touched = text.charAt(start - 1) === '*' || text.charAt(end) === '*';
  return (touched && !isBold(text, start, end)) || goesOnInStars(text, end);
}

/** `020 7946 **`; in `020 7946 0321 **now**` the stars are those of the next word. */
const goesOnInStars = (text: string, end: number): boolean =>
  text.startsWith(' **', end) && !isLatin(text.charCodeAt(end + 3)) && !isHan(text.charCodeAt(end + 3));

/** A longer stretch is rarely bold, and a text of stars must not be searched for each of its numbers. */
const LONGEST_BOLD = 64;

/** `*020 7946 0321*` as WhatsApp prints it, `**Call 020 7946 0321 now**` in Markdown: as many stars before as behind. */
function isBold(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BOLD), start);
  const stars = starsFrom([...before].reverse().join(''));
  return stars > 0 && stars <= 2 && stars === starsFrom(text.slice(end, end + LONGEST_BOLD));
}

/** How many stand together where the first one does; none where a space parts them from the words. */
function starsFrom(stretch: string): number {
  const first = stretch.indexOf('*');
  if (first < 0 || stretch.charAt(first - 1) === ' ') return 0;
  let last = first;
  while (stretch.charAt(last) === '*') last++;
  return last - first;
}
