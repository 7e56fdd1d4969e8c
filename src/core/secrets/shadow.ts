/**
 * The text without its secrets, as long as it was: offsets stay true, and nothing behind this point can quote one.
 *
 * What was written in one piece becomes as many `x`, so that a link around it still leads where it led. What has spaces in
 * it becomes eight blocks and then spaces, so that the lengths of its words are not shown.
 */
import { type Survey, surveyOf } from '../survey/survey.ts';
import { findSecrets } from './find-secrets.ts';
import type { Secret } from './secret.ts';

const BLOCK = '█';
const MOST_BLOCKS = 8;
/** Of a card the last four digits stay: its owner knows it by them. */
const SHOWN_OF_CARD = 4;

export interface Shadow {
  readonly text: string;
  /** Of the shadow: what else may stand in it. */
  readonly survey: Survey;
  readonly secrets: readonly Secret[];
}

export function shadowOf(text: string): Shadow {
  const survey = surveyOf(text);
  const secrets = findSecrets(text, survey);
  if (secrets.length === 0) return { text, survey, secrets };
  let shown = '';
  let at = 0;
  for (const { kind, span } of secrets) {
    const end = kind === 'card' ? span.end - SHOWN_OF_CARD : span.end;
    shown += text.slice(at, span.start) + coverOf(text.slice(span.start, end));
    at = end;
  }
  shown += text.slice(at);
  return { text: shown, survey: surveyOf(shown), secrets };
}

const coverOf = (secret: string): string =>
  /\s/.test(secret)
    ? BLOCK.repeat(Math.min(MOST_BLOCKS, secret.length)).padEnd(secret.length)
    : 'x'.repeat(secret.length);
