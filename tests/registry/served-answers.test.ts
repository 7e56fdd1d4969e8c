/** What a host may answer: a declaration within its days, of its domain and its size, and nothing else is taken. */
import type { RequestListener, ServerResponse } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { HAS_OPENSSL, HOME, importFrom, NOT_RUN, PATH, serves, siteForBothBrands } from './https-server.ts';
import { declared, run, TODAY, withText } from './world.ts';

describe.skipIf(!HAS_OPENSSL)(`over HTTPS${NOT_RUN}`, () => {
  const site = siteForBothBrands();
  beforeEach(() => {
    site.answer = serves(declared());
    site.asked.length = 0;
  });
  const { take, refused } = importFrom(site);

  const SLOW = 250;
  const json = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' });
  const ANSWERS: Readonly<Record<string, readonly [RequestListener, string]>> = {
    'a page that is not there': [
      (_, response) => response.writeHead(404).end(),
      'lanternfish.example answers with the HTTP status 404, not 200.',
    ],
    'another success than 200': [
      (_, response) => response.writeHead(206, { 'content-type': 'application/json' }).end('{}'),
      'lanternfish.example answers with the HTTP status 206, not 200.',
    ],
    'a page for people': [
      serves('<!doctype html>', { 'content-type': 'text/html' }),
      'lanternfish.example serves the content type text/html, not application/json.',
    ],
    'a type that begins like JSON': [
      serves(declared(), { 'content-type': 'application/json5' }),
      'lanternfish.example serves the content type application/json5, not application/json.',
    ],
    'no type': [
      serves(declared(), {}),
      'lanternfish.example serves the content type none, not application/json.',
    ],
    'more than 256 KiB': [serves(' '.repeat(262_145)), 'The declaration is larger than 256 KiB.'],
    'more than 256 KiB, announced and never sent': [
      (_, response) => json(response.setHeader('content-length', 262_145)).flushHeaders(),
      'The declaration is larger than 256 KiB.',
    ],
    'no answer in time': [() => {}, `lanternfish.example took longer than ${SLOW / 1_000} seconds.`],
    'an answer that never ends': [
      (_, response) => void json(response).write('{'),
      `lanternfish.example took longer than ${SLOW / 1_000} seconds.`,
    ],
    'a connection that breaks': [
      (_, response) => void response.destroy(),
      'lanternfish.example cannot be reached (ECONNRESET).',
    ],
    'bytes that are no UTF-8': [
      (_, response) => void json(response).end(Buffer.from([0x22, 0xff, 0x22])),
      'The declaration is not JSON: it is not UTF-8.',
    ],
    'something else than JSON': [serves('names: x'), 'The declaration is not valid:\nit is not JSON'],
    'another version': [
      serves(declared({ version: 2 })),
      'The declaration is not valid:\nversion: write one of: 1',
    ],
    'a declaration that held until yesterday': [
      serves(declared({ validUntil: '2026-11-20' })),
      'The declaration has expired: it held until 2026-11-20.',
    ],
    'a declaration of tomorrow': [
      serves(declared({ issued: '2026-11-22' })),
      'The declaration is issued in the future: 2026-11-22; today is 2026-11-21.',
    ],
    'a declaration for another brand': [
      serves(declared({ domain: 'acornbank.example' })),
      'The declaration is for another domain: it declares for acornbank.example, and lanternfish.example served it.',
    ],
    'a declaration for a domain below its host': [
      serves(declared({ domain: 'help.lanternfish.example' })),
      'The declaration is for another domain: it declares for help.lanternfish.example, and lanternfish.example served it.',
    ],
  };
  describe('refuses', () => {
    for (const [what, [answer, message]] of Object.entries(ANSWERS)) {
      test(what, () => {
        site.answer = answer;
        return refused(message, take(HOME, message.includes('took longer') ? { patience: SLOW } : {}));
      });
    }
    test('a declaration for a domain that lies above its host and that the file does not hold', () => {
      const files = withText('lanternfish-wallet', text =>
        text.replace('domains:\n    lanternfish.example:', 'hosts:\n    app.lanternfish.example:'),
      );
      return refused(
        'The declaration is for another domain: it declares for lanternfish.example, which allowlists/lanternfish-wallet.yaml does not hold.',
        take(`https://app.lanternfish.example${PATH}`, { files }),
      );
    });
    test('a host that does not answer', async () => {
      const ran = run(['import', HOME, '--brand', 'lanternfish-wallet'], {
        connection: { address: '127.0.0.1', port: 0 },
      });
      expect(await ran).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/^lanternfish\.example cannot be reached \(\w+\)\.\n$/),
      });
    });
  });

  test('stops reading at 256 KiB of a body that has no end', async () => {
    let closed!: () => void;
    const close = new Promise<void>(resume => (closed = resume));
    site.answer = (_, response) => {
      response.on('close', closed);
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      json(response).on('drain', more);
      more();
    };
    await refused('The declaration is larger than 256 KiB.', take());
    await close;
  });
  test('holds on the first and on the last of its days', async () => {
    for (const day of [{ issued: TODAY }, { validUntil: TODAY }]) {
      site.answer = serves(declared(day));
      expect(await take()).toMatchObject({ status: 0 });
    }
  });
});
