/** One question over HTTP: how long it may take, when it is asked again, and what its failure is called. */
import { ApiProblem, Unreachable } from './errors.ts';

export interface AskingSettings {
  /** Such as `https://bonafide.example`. */
  readonly origin: string;
  readonly key?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** For the whole question, with the waits between two tries. A person who waits ten seconds has put the phone away. */
  readonly deadlineMs?: number;
}

export interface Asking {
  /** Gives up at once, with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
}

export type Ask = <T>(path: string, body?: unknown, asking?: Asking) => Promise<T>;

const DEADLINE_MS = 10_000;
const MOST_TRIES = 3;
/** Seconds, where the service does not say how long to wait. Doubled each time. */
const FIRST_WAIT = 0.5;
/** Too often asked; and cannot answer for a moment. Every question may be asked twice: none changes anything. */
const PASSING = new Set([429, 503]);

export function asker({ origin, key, deadlineMs = DEADLINE_MS, ...settings }: AskingSettings): Ask {
  const fetch = settings.fetch ?? (request => globalThis.fetch(request));

  return async function ask<T>(path: string, body?: unknown, { signal: given }: Asking = {}): Promise<T> {
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = given ? AbortSignal.any([given, deadline]) : deadline;
    const ends = performance.now() + deadlineMs;
    const init = { ...written(body, key), signal };
    try {
      for (let tries = 1; ; tries++) {
        const response = await fetch(new Request(new URL(path, origin), init));
        if (response.ok) return (await response.json()) as T;
        const problem = await problemOf(response);
        const wait = (problem.retryAfter ?? FIRST_WAIT * 2 ** (tries - 1)) * 1_000;
        if (tries === MOST_TRIES || !PASSING.has(problem.status) || performance.now() + wait > ends)
          throw problem;
        await pause(wait, signal);
      }
    } catch (error) {
      throw named(error, given, deadline);
    }
  };
}

const written = (body: unknown, key: string | undefined): RequestInit => ({
  headers: {
    ...(body ? { 'Content-Type': 'application/json' } : {}),
    ...(key ? { Authorization: `Bearer ${key}` } : {}),
  },
  ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
});

/** Whoever gave up hears his own reason; everything else that is not the service's word is "unreachable". */
function named(error: unknown, given: AbortSignal | undefined, deadline: AbortSignal): unknown {
  if (error instanceof ApiProblem) return error;
  if (given?.aborted) return given.reason;
  return new Unreachable(deadline.aborted ? 'No answer in time' : 'No answer from the service', error);
}

/** What stands between may answer with a page of its own. */
async function problemOf(response: Response): Promise<ApiProblem> {
  const { status } = response;
  const { code = 'no-problem', title = `Answered ${status}` } = await response.json().catch(() => ({}));
  return new ApiProblem({ status, code, title }, secondsOf(response.headers.get('Retry-After')));
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = Number(retryAfter);
  const until = Number.isFinite(seconds) ? seconds : (Date.parse(retryAfter) - Date.now()) / 1_000;
  return Number.isFinite(until) ? Math.max(0, Math.ceil(until)) : undefined;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    reject(signal.reason);
  });
  return promise;
}
