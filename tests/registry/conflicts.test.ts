/** Where a declaration and the catalog disagree, both are named, the exit status is 1, and nobody's channel is taken. */
import { describe, expect, test } from 'vitest';
import { declared, facts, importFile } from './world.ts';

const email = (value: string) => ({ channels: { emails: [{ value }] } });
const place = (list: string, value: string) => ({ channels: { [list]: [{ value }] } });

const REFUSED: Readonly<Record<string, readonly [object, string]>> = {
  'an address that another brand owns': [
    email('Care@AcornBank.example'),
    'channels.emails.0: care@acornbank.example belongs to acorn-bank already',
  ],
  "a new address at another brand's domain": [
    email('wallet@mail.acornbank.example'),
    'channels.emails.0: wallet@mail.acornbank.example lies at acornbank.example, which belongs to acorn-bank',
  ],
  "a host below another brand's domain": [
    place('hosts', 'pay.acornbank.example'),
    'channels.hosts.0: pay.acornbank.example lies at acornbank.example, which belongs to acorn-bank',
  ],
  'the domain of another brand': [
    place('domains', 'acornbank.example'),
    'channels.domains.0: acornbank.example belongs to acorn-bank already',
  ],
  'a number, where the file says that there is no phone': [
    place('phones', 'tel:+442079460159'),
    'channels.phones.0: tel:+442079460159 is a phone, and the file says that the brand has none',
  ],
  'an account on a platform that nobody here can read': [
    place('handles', 'facebook:lanternfish'),
    'channels.handles.0: facebook:lanternfish cannot be read as one of handles; it is left out',
  ],
  'an account that is listed as a path': [
    place('paths', 'x.com/lanternfish'),
    'channels.paths.0: x.com/lanternfish cannot be read as one of paths; it is left out',
  ],
  'a host that is an address of digits': [
    place('hosts', '192.0.2.1'),
    'channels.hosts.0: 192.0.2.1 cannot be read as one of hosts; it is left out',
  ],
  'no website, where the file lists one': [
    { doesNotHave: ['url'] },
    'doesNotHave.0: it says that there is no url, and the file lists lanternfish.example',
  ],
  'a list called complete that lacks what the file lists': [
    { ...place('handles', 'telegram:lanternfish_example'), complete: ['handle'] },
    'complete.0: it lists every handle, and the file has x:LanternfishExample besides',
  ],
  'a concept that the lexicon does not have': [
    { neverAsksFor: ['shoe-size'] },
    'neverAsksFor.0: no concept is called "shoe-size"; it is left out',
  ],
};
describe('names as a conflict', () => {
  for (const [what, [more, conflict]] of Object.entries(REFUSED)) {
    test(what, async () => {
      const { status, stdout, stderr } = await importFile(declared(more));
      expect(status).toBe(1);
      expect(stderr.split('\n')).toContain(`conflict: ${conflict}`);
      expect(facts(stdout).filter(line => !line.startsWith('telegram:') && line !== '')).toEqual([]);
    });
  }

  test('a name that the file does not know', async () => {
    const { status, stderr } = await importFile(declared({ names: ['Acorn Bank', 'Gold\u202efish'] }));
    expect([status, stderr.split('\n').at(-2)]).toEqual([
      1,
      'conflict: names: it speaks for Acorn Bank, Gold\\u202Efish; allowlists/lanternfish-wallet.yaml knows none of these names',
    ]);
  });
  test('a domain that would answer for what another brand lists', async () => {
    const { status, stdout, stderr } = await importFile(
      { ...declared(place('domains', 'github.com')), names: ['Acorn Bank'], domain: 'acornbank.example' },
      'acorn-bank',
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      'conflict: channels.domains.0: github.com would answer for github.com/lanternfish-example, which belongs to lanternfish-wallet',
    );
  });
  test('a subdomain that is listed as a domain, by the law that it breaks', async () => {
    const { status, stdout, stderr } = await importFile(
      declared(place('domains', 'shop.lanternfish-store.example')),
    );
    expect([status, facts(stdout)]).toEqual([1, ['shop.lanternfish-store.example: own-declaration']]);
    expect(stderr).toBe(
      'conflict: once patched, official.domains.shop.lanternfish-store.example is no registrable domain (that is lanternfish-store.example); list it under hosts or paths\n',
    );
  });
  test('a file that becomes too long to review', async () => {
    const emails = Array.from({ length: 150 }, (_, i) => ({ value: `a${i}@lanternfish.example` }));
    const { status, stderr } = await importFile(declared({ channels: { emails } }));
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^conflict: once patched, \d+ lines; keep it to/),
    ]);
  });
  test('every one of them, beside a patch with the rest', async () => {
    const { status, stdout, stderr } = await importFile(
      declared({
        channels: {
          emails: [{ value: 'care@acornbank.example' }, { value: 'press@lanternfish.example' }],
          phones: [{ value: 'tel:+442079460159' }],
        },
      }),
    );
    expect([status, stderr.split('\n').length]).toEqual([1, 3]);
    expect(facts(stdout)).toEqual(['press@lanternfish.example: own-declaration']);
  });
});
