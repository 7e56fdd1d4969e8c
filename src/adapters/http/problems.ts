/** The one table of HTTP errors (RFC 9457). None of them repeats what was sent. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem as FieldProblem } from '../../core/admit.ts';

interface Kind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  /** What to do about it. */
  readonly detail: string;
}

export const PROBLEMS = {
  malformed: { status: 400, title: 'The body is not valid JSON', detail: 'Send one JSON object, in UTF-8.' },
  'bad-key': {
    status: 401,
    title: 'That is no valid key',
    detail: 'Send a key as "Authorization: Bearer …" or "X-API-Key", or none where none is needed.',
  },
  'not-allowed': {
    status: 403,
    title: 'This key may not do that',
    detail: 'Ask the operator for a key with the scope that this takes.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    detail: 'See /docs for what there is.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take that method',
    detail: 'Use a method that the Allow header names.',
  },
  'too-large': {
    status: 413,
    title: 'That is too large',
    detail: 'Send at most 65,536 characters as "value", in a body of at most 1 MiB.',
  },
  'not-json': {
    status: 415,
    title: 'The body must be JSON',
    detail: 'Send it with Content-Type: application/json.',
  },
  unprocessable: {
    status: 422,
    title: 'The contact cannot be read',
    detail: 'Mend the fields that "errors" names.',
  },
  'bad-signature': {
    status: 403,
    title: 'That is not signed by whom it should be',
    detail:
      'Check the secret, the public address that is set, the clock, and that nothing changes the body on its way.',
  },
  'hook-off': {
    status: 404,
    title: 'This hook is not switched on',
    detail: 'The operator sets its secret; docs/operating.md lists them.',
  },
  'hook-misconfigured': {
    status: 503,
    title: 'This hook lacks a setting',
    detail: '/readyz names what is missing. Until then nothing is answered.',
  },
  'not-a-message': {
    status: 422,
    title: 'That is no message of this provider',
    detail: 'Send what its documentation shows: at least an id, a sender and a text.',
  },
  'not-listable': {
    status: 422,
    title: 'No list may hold that',
    detail:
      'It is an official channel, a whole suffix, or a host that many people share: name the page or the tenant.',
  },
  'no-such-proof': {
    status: 422,
    title: 'That cannot be proven so',
    detail: 'For a number send "mail" or "none" as "proof".',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait as long as Retry-After says, or ask the operator for a key.',
  },
  quota: {
    status: 429,
    title: 'That is enough for today',
    detail: 'You have sent as many as one may send in a day. Retry-After says when the next one begins.',
  },
  'not-a-batch': {
    status: 422,
    title: 'That is no batch',
    detail: 'Send {"items": […]} with 1 to 500 contacts, each with an "id" of your own if you like.',
  },
  'too-slow': {
    status: 503,
    title: 'There was no time left',
    detail: 'Send it again, with fewer items or a longer "Prefer: wait".',
  },
  'not-a-prefix': {
    status: 422,
    title: 'That is no prefix',
    detail: 'Send 8 lower-case hex digits of the SHA-256 for hosts and accounts, 4 for numbers.',
  },
  'too-many-entries': {
    status: 422,
    title: 'That list is too long to be sent as text',
    detail: 'Take its compact set, which the Link header names, and ask /v1/prefix for what it holds.',
  },
  unsigned: {
    status: 503,
    title: 'Nothing is given out unsigned',
    detail: 'This server has no signing key. Whoever runs it sets one: docs/operating.md says how.',
  },
  unavailable: {
    status: 503,
    title: 'That cannot be answered now',
    detail: 'What it is kept in does not answer. Try again after the time that Retry-After gives.',
  },
  internal: { status: 500, title: 'Something failed here', detail: 'It is our fault. Try again later.' },
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof PROBLEMS;

interface Extras {
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Where to go instead. */
  readonly link?: string;
}

/** `type` is a path on this server that explains the problem; `code` is the same as one word. */
export function problem(
  context: Context,
  code: ProblemCode,
  { errors, headers, link }: Extras = {},
): Response {
  const { status, title, detail } = PROBLEMS[code];
  const body = { type: `/problems/${code}`, title, status, detail, code, ...(errors ? { errors } : {}) };
  return context.body(JSON.stringify(body), status, {
    ...headers,
    ...(link ? { Link: `<${link}>; rel="alternate"` } : {}),
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}
