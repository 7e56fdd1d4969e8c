/** Why there is no verdict: for the page a word, for the person a sentence. It never says that something is fine. */
import { ApiProblem, Unreachable } from '../../src/adapters/client/errors.ts';
import { ASK_TEXT } from '../../src/adapters/page/ask-text.ts';
import { fillIn } from '../../src/core/language/fill-in.ts';
import type { WidgetSettings } from './settings.ts';
import { WIDGET_TEXT } from './text.ts';

const FAILURES = ['empty', 'unreachable', 'busy', 'secret', 'not-ruled-out', 'fell-back', 'broken'] as const;
export type FailureCode = (typeof FAILURES)[number];

/** Thrown by `check`, and told by `bonafide-error`. It holds nothing of what was pasted. */
export class CheckFailed extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, sentence: string) {
    super(sentence);
    this.name = 'CheckFailed';
    this.code = code;
  }
}

export function failed(code: FailureCode, { locale, origin }: WidgetSettings): CheckFailed {
  const text = WIDGET_TEXT[locale];
  const { host } = new URL(origin);
  const sentences: Readonly<Record<FailureCode, string>> = {
    empty: ASK_TEXT[locale].nothingToCheck,
    unreachable: fillIn(text.unreachable, { host }),
    busy: text.busy,
    secret: text.secretFound,
    'not-ruled-out': text.notRuledOut,
    'fell-back': fillIn(text.fellBack, { host }),
    broken: text.broken,
  };
  return new CheckFailed(code, sentences[code]);
}

export function failureOf(error: unknown, settings: WidgetSettings): CheckFailed {
  if (error instanceof CheckFailed) return error;
  return failed(codeOf(error), settings);
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof Unreachable) return 'unreachable';
  if (!(error instanceof ApiProblem)) return 'broken';
  if (error.status === 422 || error.status === 413) return 'empty';
  return error.status === 429 ? 'busy' : 'unreachable';
}
