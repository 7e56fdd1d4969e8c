/** Finds everything in a text that must never leave it again. Each reader looks at each character a fixed number of times. */
import type { Piece, Survey } from '../survey/survey.ts';
import { isBech32Key } from './bech32-key.ts';
import { cardAt } from './card.ts';
import { extendedKeyIn } from './extended-key.ts';
import { IDENTITY_LENGTH, isIdentityNumber } from './identity-number.ts';
import { findKeyLinks } from './key-links.ts';
import { findKeystores } from './keystore.ts';
import { isOneTimeCode } from './one-time-code.ts';
import { findPemKeys } from './pem-key.ts';
import { keyArrays, privateKeyIn } from './private-key.ts';
import { findRecoveryPhrases } from './recovery-phrase.ts';
import { CERTAINTIES, type Certainty, type Secret, secretAt } from './secret.ts';

/** In the order of the text; what lies inside another is part of it. */
export function findSecrets(text: string, { zones, codes, digits }: Survey): Secret[] {
  const found = [
    ...findRecoveryPhrases(text, zones),
    ...codes.flatMap(code => keyIn(text, code) ?? []),
    ...keyArrays(text),
    ...findKeystores(text),
    ...findKeyLinks(text),
    ...findPemKeys(text),
    ...numbersIn(text, digits),
  ];
  return found.length < 2 ? found : withoutOverlaps(found);
}

function keyIn(text: string, code: Piece): Secret | undefined {
  const { start, end } = code;
  const key = extendedKeyIn(text, code) ?? privateKeyIn(text, code);
  return key ?? (isBech32Key(text.slice(start, end)) ? secretAt('secret-key', start, end) : undefined);
}

function numbersIn(text: string, digits: readonly Piece[]): Secret[] {
  const found: Secret[] = [];
  let free = 0;
  for (const run of digits) {
    if (run.start < free) continue;
    const secret = numberAt(text, run.start, run.end);
    if (!secret) continue;
    found.push(secret);
    free = secret.span.end;
  }
  return found;
}

function numberAt(text: string, start: number, end: number): Secret | undefined {
  const identity = text.slice(start, start + IDENTITY_LENGTH);
  if (end - start >= IDENTITY_LENGTH - 1 && end - start <= IDENTITY_LENGTH && isIdentityNumber(identity))
    return secretAt('identity-number', start, start + IDENTITY_LENGTH);
  const card = cardAt(text, { start, end });
  if (card) return secretAt('card', card.start, card.end);
  return isOneTimeCode(text, { start, end }) ? secretAt('one-time-code', start, end) : undefined;
}

/** What lies in another, or begins in it and goes on behind it, is one secret with it. */
function withoutOverlaps(found: readonly Secret[]): Secret[] {
  const kept: Secret[] = [];
  for (const secret of found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (!last || secret.span.start >= last.span.end) kept.push(secret);
    else kept[kept.length - 1] = joined(last, secret);
  }
  return kept;
}

/** Of two readings of one phrase the surer counts. */
const joined = ({ kind, span, certainty }: Secret, other: Secret): Secret => ({
  kind,
  span: { start: span.start, end: Math.max(span.end, other.span.end) },
  certainty: other.kind === kind ? surer(certainty, other.certainty) : certainty,
});

const surer = (...two: readonly [Certainty, Certainty]): Certainty =>
  CERTAINTIES.find(one => two.includes(one))!;
