/** Which brands' names stand in a host, letter by letter. One pass over it, and a second where there are hyphens. */
import type { HostLook } from './host-look.ts';
import type { Label } from './label.ts';
import type { LureWords } from './lures.ts';
import { apart, type NameSeen, NOTHING_BESIDE, nameSeen, PLACEMENTS } from './name-seen.ts';
import type { WornName } from './worn-name.ts';
import type { WornNames } from './worn-names.ts';

/** `jd-com-help` is three words; `token-im` is the domain with its dot changed. */
const SHORTEST_HYPHENED = 5;

/** Official domains first, then names by how much they stand out: the gravest reading of a host comes first. */
export function namesSeen(look: HostLook, names: WornNames, lures: LureWords): NameSeen[] {
  const found: NameSeen[] = [];
  const { shape } = look;
  const hyphened = shape.includes('-');
  const dotted = hyphened ? shape.replaceAll('-', '.') : shape;
  for (const { start, end, of } of names.in(dotted)) {
    for (const name of of) {
      const seen = name.form === 'domain' ? domainSeen(look, start, end, name) : undefined;
      if (seen) found.push(seen);
      else if (name.form !== 'domain') found.push(wordSeen(look, start, end, name, lures));
    }
  }
  if (hyphened) found.push(...acrossHyphens(look, names, lures));
  return found.length > 1 ? found.sort((a, b) => rank(a) - rank(b)) : found;
}

const rank = ({ name, placement, inMain }: NameSeen): number =>
  (name.form === 'domain' ? 0 : 1_000) +
  PLACEMENTS.indexOf(placement) * 100 +
  (inMain ? 0 : 50) -
  Math.min(name.text.length, 49);

const isBorder = (sign: string): boolean => sign === '' || sign === '.' || sign === '-';
const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9' && sign !== '';

/** `acornbank.com-login.app`, `token-im` for `token.im`; with digits around it too, which a skeleton no longer shows: `1token-im.com`. */
function domainSeen(look: HostLook, start: number, end: number, name: WornName): NameSeen | undefined {
  const { shape, host } = look;
  const written = host.replaceAll('-', '.').indexOf(name.of);
  const before = written > 0 && isDigit(host.charAt(written - 1));
  const behind = written >= 0 && isDigit(host.charAt(written + name.of.length));
  const borders = (before || isBorder(shape.charAt(start - 1))) && (behind || isBorder(shape.charAt(end)));
  if (!borders || (shape.slice(start, end).includes('-') && !mayHaveHyphen(look, start, name, before)))
    return undefined;
  return { name, placement: 'token', word: name.text, inMain: false, beside: NOTHING_BESIDE };
}

/** At the front of what was registered: inside a label, `guide-to-token-im` is a sentence. */
const mayHaveHyphen = ({ shape, main }: HostLook, start: number, name: WornName, digits: boolean): boolean =>
  name.text.indexOf('.') >= SHORTEST_HYPHENED &&
  start >= main &&
  (digits || start === 0 || shape.charAt(start - 1) === '.');

/** The word around the name, and the words of its label. */
function wordSeen(look: HostLook, start: number, end: number, name: WornName, lures: LureWords): NameSeen {
  const label = look.labels.findLast(one => one.start <= start)!;
  const { text } = label;
  const at = start - label.start;
  const from = text.lastIndexOf('-', at) + 1;
  const to = text.indexOf('-', at) < 0 ? text.length : text.indexOf('-', at);
  const before = text.slice(from, at);
  const after = text.slice(end - label.start, to);
  const parts = [before, after].filter(part => part !== '').map(part => ({ text: part, inOneWord: true }));
  const sides = text.includes('-') ? [text.slice(0, from), text.slice(to)] : [];
  const others = apart(sides.flatMap(side => side.split('-')).filter(Boolean));
  const inside = before === '' ? 'start' : after === '' ? 'end' : 'middle';
  const placement = parts.length === 0 ? 'token' : inside;
  const found = { name, label, placement, word: text.slice(from, to), rest: [...parts, ...others] } as const;
  return nameSeen(found, look, lures);
}

/** `im-token`, `get-im-token-now`: a hyphen in the name, at the ends of words. `phone-penguin` holds no `phonepe`. */
function acrossHyphens(look: HostLook, names: WornNames, lures: LureWords): NameSeen[] {
  return look.labels
    .filter(({ tokens }) => tokens.length > 1)
    .flatMap(label => [...names.in(label.tokens.join(''))].flatMap(hit => acrossIn(label, hit)))
    .map(found => nameSeen(found, look, lures));
}

function acrossIn(label: Label, hit: { start: number; end: number; of: readonly WornName[] }) {
  const between = tokensBetween(label.tokens, hit.start, hit.end);
  if (!between || between.to - between.from < 2) return [];
  const rest = apart(label.tokens.filter((_, i) => i < between.from || i >= between.to));
  return (
    hit.of
      .filter(({ form }) => form !== 'domain')
      // Nobody honest breaks a word: `le-dger` is no ledger.
      .map(name => ({ ...name, common: false }))
      .map(name => ({ name, label, placement: 'token' as const, word: name.text, rest }))
  );
}

/** Which whole tokens a stretch of the joined label covers. */
function tokensBetween(tokens: readonly string[], start: number, end: number) {
  let at = 0;
  let from = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (at === start) from = i;
    at += tokens[i]!.length;
    if (at === end) return from < 0 ? undefined : { from, to: i + 1 };
  }
  return undefined;
}
