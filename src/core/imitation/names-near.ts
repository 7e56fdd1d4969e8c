/** Words of a host that are one slip from a brand's name: `imttoken`, alone or in `get-imttoken-now`. */
import type { HostLook } from './host-look.ts';
import type { LureWords } from './lures.ts';
import { apart, type NameSeen, nameSeen } from './name-seen.ts';
import type { WornNames } from './worn-names.ts';

export function namesNear(look: HostLook, names: WornNames, lures: LureWords): NameSeen[] {
  const found: NameSeen[] = [];
  const { shape } = look;
  // Word by word without cutting the host up first: of a hundred hosts, one has such a word.
  for (let start = 0; start < shape.length; ) {
    const end = endOfLabel(shape, start);
    const label = shape.slice(start, end);
    if (label.includes('-')) {
      collect(found, look, start, label.replaceAll('-', ''), names, lures);
      for (const token of label.split('-')) collect(found, look, start, token, names, lures);
    } else collect(found, look, start, label, names, lures);
    start = end + 1;
  }
  return found;
}

function endOfLabel(shape: string, start: number): number {
  const dot = shape.indexOf('.', start);
  return dot < 0 ? shape.length : dot;
}

function collect(
  found: NameSeen[],
  look: HostLook,
  start: number,
  word: string,
  names: WornNames,
  lures: LureWords,
): void {
  const near = names.near(word);
  if (near.length === 0) return;
  const label = look.labels.find(one => one.start === start)!;
  const rest = label.tokens.includes(word) ? apart(label.tokens.filter(token => token !== word)) : [];
  for (const name of near) found.push(nameSeen({ name, label, placement: 'token', word, rest }, look, lures));
}
