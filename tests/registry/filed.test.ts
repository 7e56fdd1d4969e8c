/** Importing a file that somebody sent: the hash of its exact bytes stands in the brand's DNS, or it is not taken. */
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { added, declared, example, fileWith, type Ran, run, TODAY, textRecord } from './world.ts';

const TEXT = JSON.stringify(example('lanternfish-wallet'));
const NAME = '_official-channels.lanternfish.example';
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

const take = (records: readonly (readonly string[])[], content: string | Uint8Array = TEXT): Promise<Ran> =>
  run(['import', fileWith(content), '--brand', 'lanternfish-wallet'], { resolveTxt: async () => records });

describe('a file is taken', () => {
  test('by the one name that its domain has for it, which becomes the source', async () => {
    const asked: string[] = [];
    const { status, stdout, stderr } = await run(
      ['import', fileWith(TEXT), '--brand', 'lanternfish-wallet'],
      {
        resolveTxt: async name => {
          asked.push(name);
          return [[textRecord(TEXT)]];
        },
      },
    );
    expect([status, stderr, asked]).toEqual([0, '', [NAME]]);
    expect(added(stdout).slice(0, 6)).toEqual([
      'own-declaration:',
      'title: Official channels, with their hash in the DNS of lanternfish.example',
      `url: dns:${NAME}?type=TXT`,
      'said-by: brand',
      'published: 2026-11-01',
      `checked: ${TODAY}`,
    ]);
    expect(stdout).toContain(`\n${textRecord(TEXT)}\n`);
  });
  test('when the record is cut in pieces, in capitals, or one of several', async () => {
    const record = textRecord(TEXT);
    for (const records of [
      [[record.slice(0, 20), record.slice(20)]],
      [[` ${record.toUpperCase()} `]],
      [['v=spf1 -all'], [textRecord('an older file')], [record]],
    ])
      expect(await take(records)).toMatchObject({ status: 0, stderr: '' });
  });
  test('with a byte order mark, whose bytes count too', async () => {
    const marked = `\ufeff${TEXT}`;
    expect(await take([[textRecord(marked)]], marked)).toMatchObject({ status: 0 });
    expect(await take([[textRecord(TEXT)]], marked)).toMatchObject({ status: 1 });
  });
});

describe('a file is refused', () => {
  const refused = async (message: string, ran: Promise<Ran>) =>
    expect(await ran).toEqual({ status: 1, stdout: '', stderr: `${message}\n` });
  const missing = `${NAME} has no TXT record with a hash; the domain's owner publishes ${textRecord(TEXT)} there.`;

  test('when the domain has no such record', async () => {
    await refused(missing, take([]));
    await refused(missing, take([['v=spf1 -all']]));
  });
  for (const code of ['ENOTFOUND', 'ENODATA'])
    test(`when the resolver says ${code}`, () =>
      refused(
        missing,
        run(['import', fileWith(TEXT), '--brand', 'lanternfish-wallet'], { resolveTxt: failing(code) }),
      ));
  test('when the resolver fails, which proves nothing either way', () =>
    refused(
      `${NAME} cannot be looked up (ESERVFAIL).`,
      run(['import', fileWith(TEXT), '--brand', 'lanternfish-wallet'], { resolveTxt: failing('ESERVFAIL') }),
    ));
  test('when the record names another file', () =>
    refused(
      `${NAME} names another file (${textRecord('x')}); this one is ${textRecord(TEXT)}.`,
      take([[textRecord('x')]]),
    ));
  test('when one byte of it was changed', async () =>
    expect(await take([[textRecord(TEXT)]], `${TEXT} `)).toMatchObject({ status: 1, stdout: '' }));
  test('when a record only holds the hash among other words', async () =>
    expect(await take([[`x ${textRecord(TEXT)}`]])).toMatchObject({ status: 1, stdout: '' }));

  for (const domain of ['help.lanternfish.example', 'acornbank.example', 'constructor.example']) {
    test(`for ${domain}, whose DNS proves nothing about the brand, without asking it`, () => {
      const text = JSON.stringify(declared({ domain }));
      return refused(
        `The declaration is for another domain: ${domain} is none of the domains in allowlists/lanternfish-wallet.yaml.`,
        run(['import', fileWith(text), '--brand', 'lanternfish-wallet'], {
          resolveTxt: () => {
            throw new Error('asked');
          },
        }),
      );
    });
  }
  test('when it is larger than 256 KiB', () =>
    refused('The declaration is larger than 256 KiB.', take([], ' '.repeat(262_145))));
  test('when it is not there, or no file', async () => {
    await refused(
      '/nowhere/a.json cannot be read (ENOENT).',
      run(['import', '/nowhere/a.json', '--brand', 'lanternfish-wallet']),
    );
    await refused(
      `${tmpdir()} cannot be read (EISDIR).`,
      run(['import', tmpdir(), '--brand', 'lanternfish-wallet']),
    );
  });
  test('when it has expired', async () =>
    expect(await take([], JSON.stringify(declared({ validUntil: '2026-11-20' })))).toMatchObject({
      stderr: 'The declaration has expired: it held until 2026-11-20.\n',
    }));
});
