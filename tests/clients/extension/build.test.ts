/** What the stores get: the manifest of each browser, its strings, and the archive. */
import { crc32, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../clients/extension/build/locales.ts';
import { manifest, TARGETS } from '../../../clients/extension/build/manifest.ts';
import { zipOf } from '../../../clients/extension/build/zip.ts';

const asked = (target: (typeof TARGETS)[number]) =>
  manifest({ target, version: '1.2.3', watching: 'asked' }) as Record<string, unknown>;

describe('the manifest', () => {
  for (const target of TARGETS) {
    test(`${target}: what lets it look after pages is asked of the person, never taken`, () => {
      const { permissions, optional_permissions, optional_host_permissions, host_permissions } =
        asked(target);
      expect(permissions).not.toContain('webNavigation');
      expect(host_permissions).toBeUndefined();
      expect(optional_permissions).toEqual(['webNavigation']);
      expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    });
    test(`${target}: its pages run and load only what is in it`, () => {
      const { content_security_policy } = asked(target) as {
        content_security_policy: { extension_pages: string };
      };
      expect(content_security_policy.extension_pages).toMatch(/^default-src 'none'; script-src 'self'; /);
      expect(content_security_policy.extension_pages).not.toContain('unsafe');
    });
    test(`${target}: nothing of it can be reached from a page`, () =>
      expect(asked(target)).not.toHaveProperty('web_accessible_resources'));
  }
  test('the two differ in the background and in who reads which version of the browser', () => {
    const [chromium, firefox] = TARGETS.map(asked);
    const own = ['background', 'minimum_chrome_version', 'browser_specific_settings'];
    const common = (one: object) => Object.entries(one).filter(([name]) => !own.includes(name));
    expect(common(chromium!)).toEqual(common(firefox!));
    expect(chromium!.background).toEqual({ service_worker: 'background.js' });
    expect(firefox!.background).toEqual({ scripts: ['background.js'] });
  });
});

describe('the strings for browsers and stores', () => {
  for (const [locale, { name, description, action }] of Object.entries(LOCALES))
    test(`${locale} fits the limits of both`, () => {
      expect(name.length).toBeLessThanOrEqual(45);
      expect(description.length).toBeLessThanOrEqual(132);
      expect(action).not.toBe('');
    });
});

describe('the archive', () => {
  const files = [
    { name: 'manifest.json', bytes: Buffer.from('{"manifest_version":3}') },
    { name: '_locales/zh_TW/messages.json', bytes: Buffer.from('這真的是客服嗎？'.repeat(1_000)) },
    { name: 'empty', bytes: Buffer.alloc(0) },
  ];
  test('holds what went in, by its directory, with its checksum', () =>
    expect(unzipped(zipOf(files))).toEqual(files));
  test('is the same for the same files', () => expect(zipOf(files)).toEqual(zipOf(files)));
});

/** As an unpacker reads it: from the end, by the directory. */
function unzipped(zip: Buffer): { name: string; bytes: Buffer }[] {
  const ending = zip.length - 22;
  expect(zip.readUInt32LE(ending)).toBe(0x06054b50);
  let at = zip.readUInt32LE(ending + 16);
  return Array.from({ length: zip.readUInt16LE(ending + 10) }, () => {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [packed, length] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const start = zip.readUInt32LE(at + 42) + 30 + length;
    const bytes = inflateRawSync(zip.subarray(start, start + packed));
    expect(zip.readUInt32LE(at + 16)).toBe(crc32(bytes));
    expect(zip.toString('utf8', start - length, start)).toBe(name);
    at += 46 + length;
    return { name, bytes };
  });
}
