/** Where a declaration says what is known already, or what its own group holds: nothing is added twice, and nothing is wrong. */
import { describe, expect, test } from 'vitest';
import { declared, facts, fileOf, files, importFile, withText } from './world.ts';

const email = (value: string) => ({ channels: { emails: [{ value }] } });

describe('does not call complete', () => {
  test('a list of which something was left out', async () => {
    const handles = [{ value: 'x:LanternfishExample' }, { value: 'facebook:lanternfish' }];
    const { stdout } = await importFile(declared({ channels: { handles }, complete: ['handle'] }));
    expect(stdout).toBe('');
  });
  test('a list that lacks what the file holds as reported', async () => {
    const reported = 'reported:\n  emails:\n    press@lanternfish.example: contact-page\n\nnever:\n';
    const all = withText('lanternfish-wallet', text => text.replace('never:\n', reported));
    const ran = await importFile(
      declared({ ...email('help@lanternfish.example'), complete: ['email'] }),
      'lanternfish-wallet',
      { files: () => all },
    );
    expect(ran).toMatchObject({ status: 1, stdout: '' });
    expect(ran.stderr).toContain(
      'conflict: complete.0: it lists every email, and the file has press@lanternfish.example besides',
    );
  });
  test('but does so where a declared domain answers for the hosts that the file lists', async () => {
    const all = withText('lanternfish-wallet', text =>
      text.replace('  paths:\n', '  hosts:\n    help.lanternfish.example: contact-page\n  paths:\n'),
    );
    const { status, stdout } = await importFile(
      declared({
        channels: {
          domains: [{ value: 'lanternfish.example' }],
          paths: [{ value: 'github.com/lanternfish-example' }],
        },
        complete: ['url'],
      }),
      'lanternfish-wallet',
      { files: () => all },
    );
    expect([status, facts(stdout).filter(line => line !== '')]).toEqual([
      0,
      ['has-other:', 'url: own-declaration'],
    ]);
  });
});

describe('is no conflict', () => {
  const inGroup = (group: string) =>
    withText('acorn-bank', text => text.replace('sector: bank', `sector: bank\ngroup: ${group}`));
  const asAcorn = (more: object) => ({
    ...declared(more),
    names: ['Acorn Bank'],
    domain: 'acornbank.example',
  });

  test("a channel of the brand's group, which answers for it already", async () => {
    const { status, stdout, stderr } = await importFile(
      asAcorn(email('help@lanternfish.example')),
      'acorn-bank',
      { files: () => inGroup('lanternfish-wallet') },
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Nothing to change');
  });
  test("a new address at the group's domain", async () => {
    const { status, stdout } = await importFile(asAcorn(email('bank@lanternfish.example')), 'acorn-bank', {
      files: () => inGroup('lanternfish-wallet'),
    });
    expect([status, facts(stdout)]).toEqual([0, ['bank@lanternfish.example: own-declaration']]);
  });
  test('a channel that was only reported so far; a note asks to take it out there', async () => {
    const reported = 'reported:\n  emails:\n    press@lanternfish.example: contact-page\n\nnever:\n';
    const all = withText('lanternfish-wallet', text => text.replace('never:\n', reported));
    const { status, stdout, stderr } = await importFile(
      declared(email('press@lanternfish.example')),
      'lanternfish-wallet',
      { files: () => all },
    );
    expect([status, facts(stdout)]).toEqual([0, ['press@lanternfish.example: own-declaration']]);
    expect(stderr).toBe(
      'note: channels.emails.0: press@lanternfish.example is under "reported" too; take it out there\n',
    );
  });
  test('a fact that the file holds by another source, in other capitals or another notation', async () => {
    const more = {
      channels: {
        emails: [{ value: 'HELP@Lanternfish.example', purpose: 'reports' }],
        handles: [{ value: 'x:@lanternfishexample' }],
        hosts: [{ value: 'Lanternfish.Example.' }],
        paths: [{ value: 'GitHub.com/Lanternfish-Example/' }],
      },
      doesNotHave: ['phone'],
      neverAsksFor: ['recovery-phrase'],
    };
    const { status, stdout, stderr } = await importFile(declared(more));
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe(`Nothing to change in ${fileOf('lanternfish-wallet', files).path}.\n`);
  });
});
