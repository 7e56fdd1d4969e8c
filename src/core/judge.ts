/** Sixth verb: facts and findings → a word and a score. It sees no text, only what was found. */
import type { Brands } from './brand.ts';
import type { Channel } from './channels/channel.ts';
import type { Contact, Surface } from './contact.ts';
import { type Claim, speaksFor } from './identify.ts';
import type { Finding } from './inspect.ts';
import { type Facts, SEVERITIES, USUAL_PRIOR } from './rule.ts';
import type { Action, VerdictWord } from './verdict.ts';
import { belongsTo } from './vouch.ts';

export interface Judgement {
  readonly verdict: VerdictWord;
  readonly action: Action;
  readonly score: number;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  /** The channel that made it `official`, or that would have, had it not come from the other side. */
  readonly proof?: Channel;
}

/** A channel that is proven to be the brand's own. */
const PROVEN = -3;

/**
 * The score from which a person is told to check first, by where he asks. The score itself is the same everywhere: how likely a
 * scam is among the labelled messages. Who asks a hotline has a suspicion, who reads a page has none; true rates differ by a factor
 * of 1,000. So one weak reason is enough in a hotline, two or a strong one in an app, and an extension wants a strong one.
 */
export const CHECK_FIRST: Readonly<Record<Surface, number>> = { extension: 0.8, app: 0.5, hotline: 0.14 };

/** The score says how likely; what to do follows from the gravest reason too: only a decisive one says "stop". */
export function judge(facts: Facts, found: readonly Finding[], prior = USUAL_PRIOR): Judgement {
  const { contact } = facts.reading;
  const inOrder = found.toSorted((a, b) => rankOf(a) - rankOf(b) || b.rule.weight - a.rule.weight);
  // What a person gives away himself comes first; neither that nor what has happened to him says how likely a scam is.
  const [exposures, plights] = [inOrder.filter(isExposure), inOrder.filter(isPlight)];
  const against = inOrder.filter(one => !isExposure(one) && !isPlight(one));
  const score = probability(against.reduce((odds, { rule }) => odds + rule.weight, prior));
  const findings = [...exposures, ...against, ...plights];
  const proof = proofOf(facts);
  const shown = { score, findings, ...(proof ? { proof } : {}) };
  const gravest = against[0];
  if (gravest && isDecisive(gravest)) return { ...shown, verdict: gravest.rule.verdict, action: 'stop' };
  if (exposures.some(({ rule }) => rule.status === 'stable'))
    return { ...shown, verdict: 'exposed', action: 'stop' };
  if (gravest && score >= CHECK_FIRST[contact.surface ?? 'app'])
    return { ...shown, verdict: 'suspicious', action: 'check-first' };
  if (findings.length === 0 && proof && isProven(proof, contact)) {
    return { ...shown, verdict: 'official', action: 'matches-official', score: probability(prior + PROVEN) };
  }
  return { ...shown, verdict: 'unknown', action: 'cannot-tell' };
}

/** What is experimental is a promise not yet made: it never counts as decisive. */
const isDecisive = ({ rule, experimental }: Finding): boolean =>
  rule.severity === 'decisive' && !experimental;

const rankOf = (finding: Finding): number =>
  SEVERITIES.indexOf(
    isDecisive(finding) || finding.rule.severity !== 'decisive' ? finding.rule.severity : 'strong',
  );

const isExposure = ({ rule }: Finding): boolean => rule.verdict === 'exposed';

/** Somebody tells what has been done to him: he is helped, and nobody is accused by it. */
export const isPlight = ({ rule }: Finding): boolean => rule.verdict === 'unknown';

/** Log-odds → probability, to three digits: more would be a lie. */
const probability = (odds: number): number => Math.round(1_000 / (1 + Math.exp(-odds))) / 1_000;

/** The official channel that the contact itself is, or came from; text cannot vouch for itself. */
function proofOf({ channels, claims, brands }: Facts): Channel | undefined {
  const bearers = channels.filter(({ role }) => role !== 'content');
  if (bearers.length === 0 || bearers.some(({ status }) => status !== 'official')) return undefined;
  return bearers.find(channel => agrees(channel, claims, brands));
}

/** A number that is really Alipay's proves nothing to somebody who was told that it is the bank's. */
function agrees(channel: Channel, claims: readonly Claim[], brands: Brands): boolean {
  const claimed = claims.filter(speaksFor);
  return claimed.length === 0 || claimed.some(({ brand }) => belongsTo(channel, brand, brands));
}

/** Links authenticate themselves. Numbers, addresses and accounts prove something when one goes to them, not when they come. */
function isProven(proof: Channel, contact: Contact): boolean {
  if (proof.role === 'sender') return contact.authenticated === true;
  return proof.kind === 'url' || proof.kind === 'app' || contact.direction !== 'incoming';
}
