/** Labels at the beginning of a line: "Fwd:", "发件人：", "From:". Compared in lower case, by looking only at the first letters. */
import { MARKERS } from '../words/headers.ts';

const LONGEST_LABEL = 40;
/** Quotes, dashes and stars that stand before a header. */
const DECORATION = ' \t>-–—=*_|"“”\'';
const isColon = (letter: string | undefined): boolean => letter === ':' || letter === '：';

function undecorated(line: string): string {
  let at = 0;
  while (at < line.length && DECORATION.includes(line[at]!)) at++;
  return line.slice(at);
}

/** What stands behind a mark of forwarding. */
export function marked(line: string): string | undefined {
  const bare = undecorated(line);
  const front = bare.slice(0, LONGEST_LABEL).toLowerCase();
  const marker = MARKERS.find(one => front.startsWith(one));
  if (marker === undefined) return undefined;
  const behind = bare.slice(marker.length).trimStart();
  if (/[\])）】]$/.test(marker)) return isColon(behind[0]) ? behind.slice(1).trim() : behind.trim();
  if (isColon(behind[0])) return behind.slice(1).trim();
  return undecorated(behind) === '' ? '' : undefined;
}

/** What stands behind one of the labels and its colon. */
export function labelled(line: string, labels: readonly string[]): string | undefined {
  const bare = undecorated(line);
  const front = bare.slice(0, LONGEST_LABEL).toLowerCase();
  for (const label of labels) {
    if (!front.startsWith(label)) continue;
    const behind = bare.slice(label.length).trimStart();
    if (isColon(behind[0])) return behind.slice(1).trim();
    // "From +44 …: …" has no colon behind the label, but a number.
    if (/^[+＋\d]/.test(behind)) return behind.trim();
  }
  return undefined;
}
