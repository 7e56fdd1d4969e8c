/** Who sent it, as a header names them: a number, an address, or a name that anybody can write. */
import { NOBODY } from '../words/headers.ts';

export interface Named {
  readonly sender?: string;
  /** What is left of the line: where the message begins on the same one. */
  readonly rest: string;
}

/** A name longer than that is the message. */
const LONGEST_NAME = 40;
/** +86 138 0013 8000 with its spaces; an SMS port has up to 20 digits. */
const LONGEST_NUMBER = 30;
const FEWEST_DIGITS = 3;
/** Fewer could be the hour of "10:30". */
const FEWEST_IN_FRONT = 5;

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
const digitsIn = (text: string): number => [...text].filter(isDigit).length;

/** The number that a text begins with, spaces and hyphens in it. */
function leadingNumber(text: string, inside: string): string {
  let end = 0;
  while (end < text.length && end < LONGEST_NUMBER && (isDigit(text[end]!) || inside.includes(text[end]!)))
    end++;
  const number = text.slice(0, end).trim();
  return digitsIn(number) >= FEWEST_DIGITS ? number : '';
}

/** Behind "From:". A long line without a number is no name: then there is no header here. */
export function senderIn(value: string): Named | undefined {
  const number = leadingNumber(value, '+＋ -()');
  if (number !== '')
    return { sender: number, rest: withoutSeparator(value.slice(value.indexOf(number) + number.length)) };
  if (value === '' || NOBODY.has(value.toLowerCase())) return { rest: '' };
  const bracketed = inBrackets(value);
  if (bracketed) return bracketed;
  return value.length <= LONGEST_NAME ? { sender: value, rest: '' } : undefined;
}

/** "Old friend <+44 20 …>" and "招商(10690…)": the number counts, the name does not. */
function inBrackets(value: string): Named | undefined {
  const open = ['<', '(', '（'].map(one => value.indexOf(one)).filter(at => at >= 0 && at <= LONGEST_NAME);
  for (const at of open) {
    const close = ['>', ')', '）'].map(one => value.indexOf(one, at)).filter(end => end > at);
    if (close.length === 0) continue;
    const end = Math.min(...close);
    const inside = value.slice(at + 1, end).trim();
    if (digitsIn(inside) >= FEWEST_DIGITS || inside.includes('@'))
      return { sender: inside, rest: withoutSeparator(value.slice(end + 1)) };
  }
  return undefined;
}

/** A line that is a number and nothing else: forwarding programs write the sender so. */
export function numberAlone(line: string): Named | undefined {
  const written = withoutColon(line.trim());
  const number = leadingNumber(written, '+＋ ()-');
  const isDay = number.includes('-') && !number.startsWith('+');
  return number !== '' && number === written && !isDay ? { sender: number, rest: '' } : undefined;
}

/** "10690…：【…】": a number and a colon. Hyphens are not taken, since a day has them. */
export function numberInFront(line: string): Named | undefined {
  const written = line.trimStart();
  const number = leadingNumber(written, '+＋ ');
  const behind = written.slice(number.length).trimStart();
  return digitsIn(number) >= FEWEST_IN_FRONT && (behind[0] === ':' || behind[0] === '：')
    ? { sender: number, rest: behind.slice(1).trim() }
    : undefined;
}

const withoutColon = (text: string): string => (/[:：]$/.test(text) ? text.slice(0, -1).trimEnd() : text);

function withoutSeparator(text: string): string {
  const rest = text.trimStart();
  return /^[:：,，;；>）)—-]/.test(rest) ? rest.slice(1).trim() : rest.trim();
}
