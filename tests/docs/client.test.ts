/** The examples of docs/client.md that a client runs by itself, against a running server; those of a browser run in tests/browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, runServer } from '../support/running-server.ts';
import { examplesOf } from './client-examples.ts';

const { inNode } = examplesOf();

describe('docs/client.md', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runServer();
  }, 30_000);
  afterAll(() => server.stop());

  test('has examples for a client', () => expect(inNode.length).toBe(2));
  for (const { code, prints } of inNode)
    test(prints.join(', '), async () => {
      const client = await import('../../clients/client/index.ts');
      const printed: string[] = [];
      const log = (...words: unknown[]) => printed.push(words.join(' '));
      const run = new Function(
        'module',
        'origin',
        'console',
        `return (async () => { const { ApiProblem, client, Unreachable } = module; ${code} })();`,
      );
      await run(client, server.origin, { log });
      expect(printed).toEqual(prints);
    });
});
