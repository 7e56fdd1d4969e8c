/** Text from outside, written so that a reviewer can believe his eyes: what hides or imitates stands as an escape. */
import { parseDocument } from 'yaml';

/** Signs of Chinese prose that look like nothing else. */
const CHINESE_SIGNS = new Set('，。、；：？！（）《》“”…—');

/** Narrower than what the catalog refuses: of other scripts only Han, whose letters pass for no Latin ones. */
const isPlainToSee = (letter: string): boolean =>
  (letter >= ' ' && letter <= '~') ||
  (letter >= '\u4e00' && letter <= '\u9fff' && letter.length === 1) ||
  CHINESE_SIGNS.has(letter);

function escaped(letter: string): string {
  const code = letter.codePointAt(0)!.toString(16).toUpperCase();
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** For a message on a terminal: no control character reaches it, and a huge text is cut. */
export function visible(text: string, longest = 120): string {
  const letters = [...text.slice(0, longest)];
  const shown = letters.map(letter => (isPlainToSee(letter) ? letter : escaped(letter))).join('');
  return text.length > longest ? `${shown}…` : shown;
}

/** It holds something that a reviewer could not see, or would take for something else. */
export const hides = (text: string): boolean => ![...text].every(isPlainToSee);

/** A YAML scalar, as a key or a value: bare where that is safe, else in double quotes. */
export function scalar(text: string): string {
  if (isBare(text)) return text;
  const inside = [...text].map(letter => {
    if (letter === '"' || letter === '\\') return `\\${letter}`;
    return isPlainToSee(letter) ? letter : escaped(letter);
  });
  return `"${inside.join('')}"`;
}

/** A letter or digit first, so no sign of YAML's; the rest is asked of the parser, so that no list of signs falls short. */
function isBare(text: string): boolean {
  if (!/^[A-Za-z0-9\u4e00-\u9fff]/.test(text) || hides(text) || text.includes(': ')) return false;
  const document = parseDocument(`? ${text}\n: ${text}`, { version: '1.2' });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const read: unknown = document.toJS({ mapAsMap: true });
  return read instanceof Map && read.size === 1 && read.get(text) === text;
}
