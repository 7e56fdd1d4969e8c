/** Third verb: reading → claims. Whom does it say that it speaks for? It says so; whether it may is asked later. */
import type { Brand, Brands } from './brand.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';
import { type Clause, conceptsIn, type Mention } from './text/discourse.ts';
import { foldWord } from './text/fold.ts';

/**
 * `stated`: the person says so. `signed`: 【brand】 or "Brand:" in front. `support`: named beside a word for support.
 * `named`: only mentioned, which is no claim to speak for it.
 */
const CLAIM_WAYS = ['stated', 'signed', 'support', 'named'] as const;
export type ClaimWay = (typeof CLAIM_WAYS)[number];

export interface Claim {
  readonly brand: string;
  /** The strongest way found. */
  readonly way: ClaimWay;
  /** Where the name stands, for the ways that the text itself shows. */
  readonly spans: readonly Span[];
}

const SUPPORT_ROLE: ReadonlySet<string> = new Set(['support-role']);
/**
 * Between a name and its support, in folded characters of the same sentence: "imToken 钱包的官方在线客服", "if a transfer
 * by Acorn Bank fails, contact support". Chinese says it in fewer, and names the shop's own support soon after.
 */
const SUPPORT_REACH = { han: 12, other: 32 } as const;
/** "Ledger support", "币安官方客服". */
const RIGHT_BESIDE = 2;
/** Spaces between a bracket and the name in it. */
const NEAR = 4;
/** A page names a brand dozens of times; the first few places show it. */
const MOST_SPANS = 5;

export function identify(reading: Reading, brands: Brands): Claim[] {
  const found = new Map<string, { way: ClaimWay; spans: Span[] }>();
  const add = (brand: string, way: ClaimWay, span?: Span) => {
    const claim = found.get(brand) ?? { way, spans: [] };
    const stronger = CLAIM_WAYS.indexOf(way) < CLAIM_WAYS.indexOf(claim.way) ? way : claim.way;
    if (span && claim.spans.length < MOST_SPANS) claim.spans.push(span);
    found.set(brand, { way: stronger, spans: claim.spans });
  };
  const stated = reading.contact.claims;
  const brand = stated === undefined ? undefined : brandNamed(stated, brands);
  if (brand) add(brand.id, 'stated');
  for (const clause of reading.discourse.clauses) {
    const all = namesIn(clause);
    if (all.length === 0) continue;
    const names = all.filter(name => !isSettled(found.get(name.brand)));
    const roles = names.length > 0 ? rolesAround(clause) : [];
    for (const name of names) {
      const way = wayOf(reading, clause, name, roles);
      if (way === 'named' && name.besideSupport) continue;
      add(name.brand, way, reading.folded.spanOf(name.start, name.end));
    }
  }
  const claims = [...found].map(([id, { way, spans }]) => ({ brand: id, way, spans }));
  return claims.sort((a, b) => CLAIM_WAYS.indexOf(a.way) - CLAIM_WAYS.indexOf(b.way));
}

/** Nothing further down the page can add to it: a page that repeats a name 10,000 times is read as fast as any other. */
const isSettled = (claim: { way: ClaimWay; spans: Span[] } | undefined): boolean =>
  claim !== undefined && claim.way !== 'named' && claim.spans.length >= MOST_SPANS;

/** True for a claim to speak for the brand, or to lead to its support. */
export const speaksFor = (claim: Claim): boolean => claim.way !== 'named';

/** A brand by its id, its name or any alias, however it is written. */
export function brandNamed(name: string, brands: Brands): Brand | undefined {
  const folded = foldWord(name.trim());
  const id = brands.byId.has(folded) ? folded : brands.byName.get(folded);
  return id === undefined ? undefined : brands.byId.get(id);
}

interface Name {
  readonly brand: string;
  readonly besideSupport: boolean;
  readonly start: number;
  readonly end: number;
}

const NO_NAMES: readonly Name[] = [];

/** Brand names in a clause; "imtoken钱包" is one name, not also "imtoken". Longer names come first where two begin. */
function namesIn(clause: Clause): readonly Name[] {
  const named = clause.mentions.filter(({ term }) => 'brand' in term);
  // Nearly no clause names any.
  if (named.length === 0) return NO_NAMES;
  const names: Name[] = [];
  const ends = new Map<string, number>();
  for (const { start, end, term } of named) {
    if (!('brand' in term) || start < (ends.get(term.brand) ?? 0)) continue;
    ends.set(term.brand, end);
    names.push({ brand: term.brand, besideSupport: term.besideSupport === true, start, end });
  }
  return names;
}

const rolesAround = ({ sentence }: Clause): Mention[] =>
  sentence.clauses.flatMap(clause => conceptsIn(clause, SUPPORT_ROLE));

function wayOf(reading: Reading, clause: Clause, name: Name, roles: readonly Mention[]): ClaimWay {
  const { text } = reading.folded;
  const before = text.slice(Math.max(0, name.start - NEAR), name.start).trimEnd();
  const next = text.charAt(name.end);
  if (before.endsWith('【') || before.endsWith('[') || next === '】') return 'signed';
  if (before === '' && name.start <= NEAR && next === ':') return 'signed';
  const reach = name.besideSupport ? RIGHT_BESIDE : clause.han ? SUPPORT_REACH.han : SUPPORT_REACH.other;
  const near = roles.some(role => role.start - name.end <= reach && name.start - role.end <= reach);
  return near ? 'support' : 'named';
}
