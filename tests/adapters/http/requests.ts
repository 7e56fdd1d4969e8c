/** What the contract sends, and what it looks for in every answer. Nothing here knows which runtime answers. */
import { expect } from 'vitest';
import type { TestKeys } from '../../support/test-keys.ts';

export type Send = (request: Request) => Promise<Response>;

/** A way to send, and every line that the sending made the application log. */
export interface Served {
  readonly send: Send;
  readonly logLines: () => readonly string[];
  /** Made by the set-up, so they are there when a test runs. */
  readonly keys: () => TestKeys;
}

export const request = (path: string, init: RequestInit = {}): Request =>
  new Request(`http://bonafide.example${path}`, init);

const JSON_TYPE = { 'Content-Type': 'application/json' };

export const post = (contact: unknown, headers: HeadersInit = {}): Request =>
  postRaw(JSON.stringify(contact), headers);

/** With the length that every client says who does not stream. */
export const postRaw = (body: BodyInit, headers: HeadersInit = {}): Request =>
  request('/v1/check', { method: 'POST', headers: { ...JSON_TYPE, ...lengthOf(body), ...headers }, body });

const lengthOf = (body: BodyInit): Readonly<Record<string, string>> =>
  typeof body === 'string' ? { 'Content-Length': String(new TextEncoder().encode(body).length) } : {};

export const postTo = (path: string, body: unknown, headers: HeadersInit = {}): Request =>
  request(path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });

export const postForm = (fields: Readonly<Record<string, string>>, path = '/'): Request =>
  request(path, { method: 'POST', body: new URLSearchParams(fields) });

/** A body without a Content-Length, as a client that streams sends it. */
export function streamed(bytes: number): Request {
  let left = bytes;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = Math.min(left, 65_536);
      left -= size;
      if (size > 0) controller.enqueue(new Uint8Array(size).fill(32));
      else controller.close();
    },
  });
  const init = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' };
  return request('/v1/check', init as RequestInit);
}

/** Letters that no sentence of ours holds in this order. */
export const CANARY = 'zqxjkvwpyqh';
const PIECES = Array.from({ length: CANARY.length - 3 }, (_, at) => CANARY.slice(at, at + 4));

/** The pieces of the canary in a text, which ought to be none. */
export const piecesIn = (text: string): string[] =>
  PIECES.filter(piece => text.toLowerCase().includes(piece));

export const wholeOf = async (response: Response): Promise<string> =>
  [...[...response.headers].flat(), await response.text()].join('\n');

const PROBLEM_KEYS = ['type', 'title', 'status', 'detail', 'code'];

/** RFC 9457, with every member that ours promise and none besides. */
export async function expectProblem(response: Response, status: number, code: string): Promise<unknown> {
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const { errors, ...problem } = (await response.json()) as Record<string, unknown>;
  expect(Object.keys(problem)).toEqual(PROBLEM_KEYS);
  expect(problem).toMatchObject({ type: `/problems/${code}`, status, code });
  expect(problem.title).toMatch(/\w/);
  expect(problem.detail).toMatch(/\w/);
  return errors;
}

/** The one script that a page may bear. */
export const OUR_SCRIPT = '<script type="module" src="/assets/page.js"></script>';
