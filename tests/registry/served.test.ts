/** Importing from a real HTTPS server that bears an invented host's certificate: what is taken, and what is refused. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HAS_OPENSSL, HOME, importFrom, NOT_RUN, PATH, serves, siteForBothBrands } from './https-server.ts';
import { added, declared, example, TODAY, withText } from './world.ts';

describe.skipIf(!HAS_OPENSSL)(`over HTTPS${NOT_RUN}`, () => {
  const site = siteForBothBrands();
  beforeEach(() => {
    site.answer = serves(declared());
    site.asked.length = 0;
  });

  const { take, refused } = importFrom(site);

  test('takes a declaration from the host that the file holds, and names it as the source', async () => {
    site.answer = serves(example('lanternfish-wallet'));
    const { status, stdout, stderr } = await take();
    expect([status, stderr]).toEqual([0, '']);
    expect(site.asked).toEqual([`lanternfish.example${PATH}`]);
    expect(added(stdout).slice(0, 6)).toEqual([
      'own-declaration:',
      'title: Official channels as lanternfish.example declares them',
      `url: ${HOME}`,
      'said-by: brand',
      'published: 2026-11-01',
      `checked: ${TODAY}`,
    ]);
  });
  test('takes each of the types that JSON goes by', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/ld+json']) {
      site.answer = serves(declared(), { 'content-type': type });
      expect(await take()).toMatchObject({ status: 0 });
    }
  });

  const OWN = 'only those can speak for lanternfish-wallet';
  const ADDRESSES: Readonly<Record<string, readonly [string, string]>> = {
    'plain http': [
      `http://lanternfish.example${PATH}`,
      `http://lanternfish.example${PATH} is not https; without it anybody on the way could have written it.`,
    ],
    'another scheme': [
      `file://lanternfish.example${PATH}`,
      `file://lanternfish.example${PATH} is not https; without it anybody on the way could have written it.`,
    ],
    'something that only looks like an address': ['https://', 'https:// is no address.'],
    'another path': [
      'https://lanternfish.example/official-channels.json',
      `/official-channels.json is the wrong path; a declaration stands at ${HOME}.`,
    ],
    'a query behind the path': [`${HOME}?x`, `${PATH}?x is the wrong path; a declaration stands at ${HOME}.`],
    'another port': [
      `https://lanternfish.example:8443${PATH}`,
      `https://lanternfish.example:8443${PATH} carries a user name or a port; give the bare host.`,
    ],
    'a user name that looks like the host': [
      `https://lanternfish.example@acornbank.example${PATH}`,
      `https://lanternfish.example@acornbank.example${PATH} carries a user name or a port; give the bare host.`,
    ],
    'the host of another brand': [
      `https://acornbank.example${PATH}`,
      `acornbank.example is none of the domains and hosts in allowlists/lanternfish-wallet.yaml; ${OWN}.`,
    ],
    'a host that begins with the right one': [
      `https://lanternfish.example.account-check.example${PATH}`,
      `lanternfish.example.account-check.example is none of the domains and hosts in allowlists/lanternfish-wallet.yaml; ${OWN}.`,
    ],
    'a host that ends with the right one': [
      `https://notlanternfish.example${PATH}`,
      `notlanternfish.example is none of the domains and hosts in allowlists/lanternfish-wallet.yaml; ${OWN}.`,
    ],
    'a host in another script': [
      `https://l\u0430nternfish.example${PATH}`,
      `xn--lnternfish-zqi.example is none of the domains and hosts in allowlists/lanternfish-wallet.yaml; ${OWN}.`,
    ],
    'a shared host of which the file holds a path': [
      `https://github.com${PATH}`,
      `github.com is none of the domains and hosts in allowlists/lanternfish-wallet.yaml; ${OWN}.`,
    ],
  };
  describe('asks nobody, and refuses', () => {
    for (const [what, [url, message]] of Object.entries(ADDRESSES))
      test(what, () => refused(message, take(url), 0));
    test('an unknown brand', () =>
      refused(
        'No brand is called "lanternfish"; there are: acorn-bank, lanternfish-wallet.',
        take(HOME, { brand: 'lanternfish' }),
        0,
      ));
    test('a host where anybody can publish', () =>
      refused(
        `forum.lanternfish.example is none of the domains and hosts in allowlists/lanternfish-wallet.yaml; ${OWN}.`,
        take(`https://forum.lanternfish.example${PATH}`, {
          files: withText('lanternfish-wallet', text => `${text}user-content: [forum.lanternfish.example]\n`),
        }),
        0,
      ));
  });

  describe('trusts no certificate', () => {
    test('of an authority that nobody trusts', () =>
      refused(
        'The certificate of lanternfish.example does not verify (DEPTH_ZERO_SELF_SIGNED_CERT).',
        take(HOME, { ca: site.strangerCa }),
        0,
      ));
    test('that bears another name', () =>
      refused(
        'The certificate of help.lanternfish.example does not verify (ERR_TLS_CERT_ALTNAME_INVALID).',
        take(`https://help.lanternfish.example${PATH}`),
        0,
      ));
    test('where the environment tells Node to verify none', async () => {
      // Node warns of it once, and here it is meant.
      const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
      process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
      try {
        expect(await take(HOME, { ca: site.strangerCa })).toMatchObject({
          status: 1,
          stderr: expect.stringContaining('does not verify'),
        });
      } finally {
        delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
        warned.mockRestore();
      }
    });
  });
});
