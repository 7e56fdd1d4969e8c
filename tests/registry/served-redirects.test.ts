/** Where a host may lead: nowhere but on itself, and three times at most. */
import type { RequestListener } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { HAS_OPENSSL, HOME, importFrom, NOT_RUN, PATH, serves, siteForBothBrands } from './https-server.ts';
import { added, declared, example } from './world.ts';

describe.skipIf(!HAS_OPENSSL)(`over HTTPS${NOT_RUN}`, () => {
  const site = siteForBothBrands();
  beforeEach(() => {
    site.answer = serves(declared());
    site.asked.length = 0;
  });
  const { take, refused } = importFrom(site);

  test('takes one behind three redirects on the same host, under the address that was named', async () => {
    const hops = [PATH, '/a', '/b?c=1', '/d'];
    site.answer = (request, response) => {
      const next = hops[hops.indexOf(request.url!) + 1];
      if (next) response.writeHead(302, { location: next }).end();
      else serves(example('lanternfish-wallet'))(request, response);
    };
    const { status, stdout } = await take();
    expect(status).toBe(0);
    expect(added(stdout)).toContain(`url: ${HOME}`);
    expect(site.asked).toEqual(hops.map(path => `lanternfish.example${path}`));
  });

  describe('refuses a redirect', () => {
    const to =
      (location: string, status = 302): RequestListener =>
      (_, response) =>
        response.writeHead(status, location === '' ? {} : { location }).end();
    const ELSEWHERE: Readonly<Record<string, string>> = {
      [`https://acornbank.example${PATH}`]: 'https://acornbank.example',
      [`https://www.lanternfish.example${PATH}`]: 'https://www.lanternfish.example',
      [`//lanternfish.example:8443${PATH}`]: 'https://lanternfish.example:8443',
      [`http://lanternfish.example${PATH}`]: 'http://lanternfish.example',
    };
    for (const [location, origin] of Object.entries(ELSEWHERE)) {
      test(`to ${location}`, () => {
        site.answer = to(location, 308);
        return refused(
          `lanternfish.example redirects to ${origin}; only the host itself can speak for the brand.`,
          take(),
        );
      });
    }
    test('that is the fourth', () => {
      site.answer = to(PATH);
      return refused('lanternfish.example redirects more than 3 times.', take(), 4);
    });
    test('to nowhere', () => {
      site.answer = to('');
      return refused('lanternfish.example redirects to nowhere.', take());
    });
  });
});
