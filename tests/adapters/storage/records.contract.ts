/** Decisions, keys, reports and appeals: what is kept, and what cannot be taken back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/crypto/sha256.ts';
import type { Appeal } from '../../../src/adapters/storage/appeals.ts';
import type { Decision } from '../../../src/adapters/storage/decisions.ts';
import type { Report } from '../../../src/adapters/storage/reports.ts';
import type { Storage } from '../../../src/adapters/storage/storage.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const DECIDED = { decidedBy: 'a person', decided: NOW.toISOString(), ticket: null };
const decision = (place: string, word: Decision['decision'], reason = 'seen'): Decision => ({
  kind: 'hosts',
  place,
  decision: word,
  reason,
  ...DECIDED,
});
const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  kind: 'hosts',
  place: 'drifting-buoy.example',
  category: 'fake-support',
  brand: null,
  seenAt: null,
  evidence: 'It asks for the phrase.',
  reporter: 'somebody',
  received: NOW.toISOString(),
  status: 'received',
  decision: null,
  ...more,
});
const appeal = (id: string): Appeal => ({
  id,
  kind: 'hosts',
  place: 'drifting-buoy.example',
  statement: 'It is ours.',
  proof: 'dns-txt',
  token: 'bonafide-proof=1',
  reporter: 'somebody',
  received: NOW.toISOString(),
  expected: NOW.toISOString(),
  proven: null,
  status: 'received',
  reason: null,
  decided: null,
  decision: null,
});

export function recordsContract(open: () => Promise<Storage>): void {
  let storage: Storage;
  beforeEach(async () => {
    storage = await open();
  });

  describe('decisions', () => {
    test('stand until a later one, and all of them are kept', async () => {
      const { decisions } = storage;
      await decisions.record(decision('a.example', 'listed', 'first'));
      await decisions.record(decision('b.example', 'listed'));
      const last = await decisions.record(decision('a.example', 'cleared', 'second'));
      const standing = await decisions.standing();
      expect(standing.map(one => [one.place, one.decision])).toEqual([
        ['b.example', 'listed'],
        ['a.example', 'cleared'],
      ]);
      expect((await decisions.about('hosts', 'a.example')).map(({ reason }) => reason)).toEqual([
        'second',
        'first',
      ]);
      expect(await decisions.latest()).toMatchObject({ seq: last });
      const prefix = (await sha256('b.example')).slice(0, 8);
      expect(await decisions.listedWithPrefix('hosts', Number.parseInt(prefix, 16))).toEqual(['b.example']);
      const cleared = (await sha256('a.example')).slice(0, 8);
      expect(await decisions.listedWithPrefix('hosts', Number.parseInt(cleared, 16))).toEqual([]);
    });
  });

  describe('keys', () => {
    const key = {
      id: 'k1',
      hash: 'ab',
      name: 'one',
      scopes: 'check',
      brand: null,
      created: NOW.toISOString(),
      revoked: null,
    };
    test('are found by their id, and revoked once', async () => {
      await storage.keys.add(key);
      expect(await storage.keys.find('k1')).toEqual(key);
      expect(await storage.keys.find('k2')).toBeUndefined();
      expect([await storage.keys.revoke('k1', NOW), await storage.keys.revoke('k1', NOW)]).toEqual([
        true,
        false,
      ]);
      expect((await storage.keys.all())[0]!.revoked).toBe(NOW.toISOString());
    });
    test('are never overwritten', async () => {
      await storage.keys.add(key);
      await expect(storage.keys.add({ ...key, scopes: 'moderate' })).rejects.toThrow();
    });
  });

  describe('reports', () => {
    test('wait until somebody settles their place, whoever sent them', async () => {
      const { reports } = storage;
      await reports.add(report('r1'));
      await reports.add(report('r2', { reporter: 'another' }));
      await reports.add(report('r3', { place: 'honest.example' }));
      expect((await reports.waiting(10)).map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
      expect(await reports.settle('hosts', 'drifting-buoy.example', 'accepted', null)).toBe(2);
      expect(await reports.find('r2')).toEqual(report('r2', { reporter: 'another', status: 'accepted' }));
      expect((await reports.waiting(10)).map(({ id }) => id)).toEqual(['r3']);
    });
    test('of one reporter are added up to the quota of a day, also when all are sent at once', async () => {
      const quota = { since: new Date('2026-11-22T00:00:00Z'), most: 2 };
      await storage.reports.add(report('r0', { received: '2026-11-20T08:00:00.000Z' }), quota);
      const added = ['r1', 'r2', 'r3', 'r4'].map(id => storage.reports.add(report(id), quota));
      expect((await Promise.all(added)).filter(Boolean)).toHaveLength(2);
      expect(await storage.reports.add(report('r5', { reporter: 'another' }), quota)).toBe(true);
    });
  });

  describe('appeals', () => {
    test('are proven once, decided once, and keep the reason', async () => {
      const { appeals } = storage;
      await appeals.add(appeal('a1'));
      expect([await appeals.prove('a1', NOW), await appeals.prove('a1', NOW)]).toEqual([true, false]);
      expect((await appeals.waiting(10))[0]).toMatchObject({ id: 'a1', status: 'proven' });
      expect(await appeals.settle(appeal('a1'), 'cleared', 'It is theirs.', null, NOW)).toBe(true);
      expect(await appeals.settle(appeal('a1'), 'declined', 'No.', null, NOW)).toBe(false);
      expect(await appeals.find('a1')).toMatchObject({
        status: 'cleared',
        reason: 'It is theirs.',
        decided: NOW.toISOString(),
      });
      expect(await appeals.waiting(10)).toEqual([]);
    });
    test('are answered by no decision about another place', async () => {
      const { appeals } = storage;
      await appeals.add(appeal('a1'));
      for (const other of [{ place: 'honest.example' }, { kind: 'numbers' as const }])
        expect(await appeals.settle({ ...appeal('a1'), ...other }, 'cleared', 'Yes.', null, NOW)).toBe(false);
      expect((await appeals.find('a1'))?.status).toBe('received');
    });
    test('of one reporter are added up to the quota of a day', async () => {
      const quota = { since: new Date(0), most: 1 };
      const added = [
        await storage.appeals.add(appeal('a1'), quota),
        await storage.appeals.add(appeal('a2'), quota),
      ];
      expect(added).toEqual([true, false]);
    });
  });
}
