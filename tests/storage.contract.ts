/** What a storage keeps, whatever writes it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../src/adapters/storage/storage.ts';
import { feedsContract } from './adapters/storage/feeds.contract.ts';
import { hotlineContract } from './adapters/storage/hotline.contract.ts';
import { recordsContract } from './adapters/storage/records.contract.ts';

const FIRST = { version: 'aaaaaaaaaaaa', brands: 20, rules: 9 };
const SECOND = { version: 'bbbbbbbbbbbb', brands: 21, rules: 10 };
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 8, 30, 0, 5));
const iso = (day: number): string => `2026-11-${day}T08:30:00.005Z`;

/** `open` gives a storage that is up to date and empty. */
export function storageContract(name: string, open: () => Promise<Storage>): void {
  describe(`storage in ${name}`, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });

    feedsContract(open);
    recordsContract(open);
    hotlineContract(open);

    test('knows no catalog at first', async () => expect(await storage.catalogHistory()).toEqual([]));
    test('keeps a catalog with its counts and the moment, as ISO 8601 in UTC', async () => {
      await storage.recordCatalog(FIRST, at(21));
      expect(await storage.catalogHistory()).toEqual([{ ...FIRST, firstServed: iso(21) }]);
    });
    test('counts the first time only, however often and with whatever counts it is said', async () => {
      await storage.recordCatalog(FIRST, at(21));
      await storage.recordCatalog(FIRST, at(22));
      await storage.recordCatalog({ ...FIRST, brands: 99 }, at(20));
      expect(await storage.catalogHistory()).toEqual([{ ...FIRST, firstServed: iso(21) }]);
    });
    test('tells the latest first, in whatever order it was told', async () => {
      await storage.recordCatalog(SECOND, at(22));
      await storage.recordCatalog(FIRST, at(21));
      await storage.recordCatalog({ ...FIRST, version: 'cccccccccccc' }, at(23));
      const versions = (await storage.catalogHistory()).map(({ version }) => version);
      expect(versions).toEqual(['cccccccccccc', SECOND.version, FIRST.version]);
    });
    test('orders catalogs of one moment by version', async () => {
      await storage.recordCatalog(SECOND, at(21));
      await storage.recordCatalog(FIRST, at(21));
      const versions = (await storage.catalogHistory()).map(({ version }) => version);
      expect(versions).toEqual([FIRST.version, SECOND.version]);
    });
    test('takes many at once', async () => {
      await Promise.all(Array.from({ length: 20 }, () => storage.recordCatalog(FIRST, at(21))));
      expect(await storage.catalogHistory()).toHaveLength(1);
    });
    test('takes a version for text, never for SQL', async () => {
      const version = "x'); DROP TABLE catalog_history; --";
      await storage.recordCatalog({ ...FIRST, version }, at(21));
      expect((await storage.catalogHistory())[0]?.version).toBe(version);
    });
    test('refuses a moment that is none', async () => {
      await expect(storage.recordCatalog(FIRST, new Date(Number.NaN))).rejects.toThrow(RangeError);
      expect(await storage.catalogHistory()).toEqual([]);
    });
  });
}
