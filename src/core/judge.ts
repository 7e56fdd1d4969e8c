/** Sixth verb: facts and findings → a word and a score. It sees no text, only what was found. */
import type { Brands } from './brand.ts';
import type { Channel } from './channels/channel.ts';
import type { Contact, Surface } from './contact.ts';
import { type Claim, speaksFor } from './identify.ts';
import type { Finding } from './inspect.ts';
import type { Facts, Severity } from './rule.ts';
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

/** Log-odds that a contact is a scam before anything is found in it, and what each reason adds. Not yet fitted to data. */
const PRIOR = -2;
const WEIGHT: Readonly<Record<Severity, number>> = { decisive: 5, strong: 2.2, weak: 1 };
/** A channel that is proven to be the brand's own. */
const PROVEN = -3;
/** Circumstances add up to "check first", never to "stop": that takes one decisive ask or disguise. */
const MOST_FROM_CIRCUMSTANCES = 4;

interface Threshold {
  readonly stop: number;
  readonly checkFirst: number;
}

/** At 1 % false alarms a browser's alert is right 1 to 8 times in 100, a hotline's 95 times: so there one weak reason is enough to check first. */
export const THRESHOLDS: Readonly<Record<Surface, Threshold>> = {
  extension: { stop: 0.95, checkFirst: 0.5 },
  app: { stop: 0.9, checkFirst: 0.4 },
  hotline: { stop: 0.9, checkFirst: 0.25 },
};

export function judge(facts: Facts, found: readonly Finding[]): Judgement {
  const { contact } = facts.reading;
  const inOrder = found.toSorted((a, b) => weightOf(b) - weightOf(a));
  // What a person gives away himself comes first, and says nothing about how likely a scam is.
  const [exposures, against] = [inOrder.filter(isExposure), inOrder.filter(one => !isExposure(one))];
  const score = scoreOf(against);
  const findings = [...exposures, ...against];
  const { stop, checkFirst } = THRESHOLDS[contact.surface ?? 'app'];
  const proof = proofOf(facts);
  const shown = { score, findings, ...(proof ? { proof } : {}) };
  if (score >= stop) return { ...shown, verdict: against[0]!.rule.verdict, action: 'stop' };
  if (exposures.some(({ rule }) => rule.status === 'stable'))
    return { ...shown, verdict: 'exposed', action: 'stop' };
  if (score >= checkFirst) return { ...shown, verdict: 'suspicious', action: 'check-first' };
  if (findings.length === 0 && proof && isProven(proof, contact)) {
    return { ...shown, verdict: 'official', action: 'matches-official', score: probability(PRIOR + PROVEN) };
  }
  return { ...shown, verdict: 'unknown', action: 'cannot-tell' };
}

const isExposure = ({ rule }: Finding): boolean => rule.verdict === 'exposed';

/** What is experimental is a promise not yet made: it never counts as decisive. */
function weightOf({ rule, experimental }: Finding): number {
  const severity = experimental && rule.severity === 'decisive' ? 'strong' : rule.severity;
  return WEIGHT[severity];
}

function scoreOf(findings: readonly Finding[]): number {
  const weights = findings.map(weightOf);
  const decisive = weights
    .filter(weight => weight >= WEIGHT.decisive)
    .reduce((sum, weight) => sum + weight, 0);
  const others = weights.filter(weight => weight < WEIGHT.decisive).reduce((sum, weight) => sum + weight, 0);
  return probability(PRIOR + decisive + Math.min(others, MOST_FROM_CIRCUMSTANCES));
}

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
