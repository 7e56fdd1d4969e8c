import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/apps/registry/fetch-page.ts';
import { files, run, withText } from './world.ts';

describe('audit', () => {
  test('tells of each brand what is known and what is missing, and sums up', async () => {
    const { status, stdout } = await run(['audit', 'acorn-bank']);
    expect(status).toBe(0);
    expect(stdout).toContain('acorn-bank: 3 official, 0 reported, 2 never');
    expect(stdout).toContain('missing: handle; app');
    expect(stdout).toContain('1 brands: 3 official');
  });
  test('prints JSON for a script', async () => {
    const { stdout } = await run(['audit', '--json']);
    expect(JSON.parse(stdout).map(({ brand }: { brand: string }) => brand)).toEqual([
      'acorn-bank',
      'lanternfish-wallet',
    ]);
  });
  test('refuses an id that no file has', async () => {
    expect(await run(['audit', 'acorn'])).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('stale', () => {
  test('lists nothing while everything was read lately', async () => {
    expect((await run(['stale'])).stdout).toBe('');
  });
  test('lists every source once half a year has passed', async () => {
    const { stdout } = await run(['stale'], { today: '2027-06-01' });
    expect(stdout).toContain('acorn-bank  contact-page  read on 2026-11-21, 192 days ago');
  });
  test('takes a number of days, and nothing else for one', async () => {
    expect((await run(['stale', '--days', '0'])).stdout).not.toBe('');
    expect((await run(['stale', '--days', 'soon'])).status).toBe(64);
  });
});

describe('verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-pages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const save = (page: string) => {
    mkdirSync(join(folder, 'acorn-bank'), { recursive: true });
    writeFileSync(join(folder, 'acorn-bank/contact-page.html'), page);
  };

  test('finds every channel on a page that still shows them', async () => {
    save('<p>020 7946 0321, care@acornbank.example, www.acornbank.example</p>');
    const { status, stdout, stderr } = await run(['verify', '--pages', folder, '--brand', 'acorn-bank']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('3 still there, 0 not found, 2 for a person to read, 0 without a page.');
  });
  test('names what is no longer there, and changes no file', async () => {
    save('<p>care@acornbank.example, www.acornbank.example</p>');
    const { status, stdout } = await run(['verify', '--pages', folder, '--brand', 'acorn-bank']);
    expect(status).toBe(1);
    expect(stdout).toBe('acorn-bank  official.phones.tel:+442079460321  is not on contact-page\n');
  });
  test('counts what has no saved page, and calls it neither there nor gone', async () => {
    const { status, stderr } = await run(['verify', '--pages', folder, '--brand', 'lanternfish-wallet']);
    expect(status).toBe(0);
    expect(stderr).toContain('0 still there, 0 not found');
  });
  test('wants to know where the pages are', async () => {
    expect((await run(['verify'])).status).toBe(64);
    expect((await run(['verify', '--live', '--pages', folder])).status).toBe(64);
  });
});

describe('verify --live', () => {
  let server: Server;
  let origin = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/contact')
        response.end('Ring 020 7946 0321 or write to care@acornbank.example, acornbank.example');
      else if (request.url === '/large') response.end(Buffer.alloc(6_000_000, 'a'));
      else if (request.url !== '/slow') response.writeHead(404).end();
    });
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('reads the page itself', async () => {
    const there = withText('acorn-bank', text =>
      text.replace('https://acornbank.example/contact', `${origin}/contact`),
    );
    const { status, stderr } = await run(['verify', '--live', '--brand', 'acorn-bank'], {
      files: () => there,
    });
    expect({ status, found: stderr.includes('3 still there') }).toEqual({ status: 0, found: true });
  });
  const FAULTS = [
    ['/gone', 'answers 404'],
    ['/large', 'is larger than 5 MiB'],
    ['/slow', 'is too slow'],
  ] as const;
  for (const [path, fault] of FAULTS) {
    test(`says that a page ${fault}`, async () =>
      expect(await fetchPage(origin + path, 500)).toEqual({ fault }));
  }
  test('asks nobody for a source that is no web address', async () => {
    expect(await fetchPage('urn:isbn:0')).toEqual({ fault: 'is no web address' });
  });
});

test('the invented brands are all that these tests know', () => {
  expect(files.filter(({ path }) => path.includes('allowlists/'))).toHaveLength(2);
});
