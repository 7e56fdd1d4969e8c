/** What the hotline keeps: a reply for two days, a conversation for a quarter of an hour, and nothing of a text or a number. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnsweredMessage } from '../../../src/adapters/storage/hotline.ts';
import type { Storage } from '../../../src/adapters/storage/storage.ts';

const NOON = new Date('2026-11-22T12:00:00Z');
const minutes = (count: number): Date => new Date(NOON.getTime() + count * 60_000);
const hours = (count: number): Date => minutes(60 * count);
const message = (id: string, more: Partial<AnsweredMessage> = {}): AnsweredMessage => ({
  id,
  forwarder: 'f1',
  kind: 'verdict',
  locale: 'zh',
  reply: '停止。',
  ...more,
});
const ALARM = { rule: 'asks-for-one-time-code', brand: 'acorn-bank', locale: 'zh', awaitsSender: false };

export function hotlineContract(open: () => Promise<Storage>): void {
  describe('the hotline', () => {
    let store: Storage['hotline'];
    beforeEach(async () => {
      store = (await open()).hotline;
    });

    test('knows no message at first', async () => expect(await store.answered('m1', NOON)).toBeUndefined());
    test('keeps a reply under the id of its message', async () => {
      expect(await store.record(message('m1'), undefined, NOON)).toBe(true);
      expect(await store.answered('m1', hours(47))).toEqual(message('m1'));
    });
    test('keeps the first reply, counts it once, and says so', async () => {
      await store.record(message('m1'), ALARM, NOON);
      expect(await store.record(message('m1', { reply: '别的' }), undefined, minutes(1))).toBe(false);
      expect((await store.answered('m1', minutes(1)))?.reply).toBe('停止。');
      expect(await store.countBy('f1', minutes(-60))).toBe(1);
      expect(await store.conversation('f1', minutes(1))).toEqual(ALARM);
    });
    test('of the same message many times at once keeps one', async () => {
      const taken = await Promise.all(
        Array.from({ length: 10 }, (_, at) =>
          store.record(message('m1', { reply: `${at}` }), undefined, NOON),
        ),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await store.countBy('f1', minutes(-1))).toBe(1);
    });
    test('forgets a reply after two days, whether it was swept away or not', async () => {
      await store.record(message('m1'), undefined, NOON);
      expect(await store.answered('m1', hours(49))).toBeUndefined();
      await store.record(message('m2'), undefined, hours(49));
      expect(await store.countBy('f1', minutes(-1))).toBe(1);
    });
    test('sweeps away what is too old, and nothing else', async () => {
      await store.record(message('m1'), ALARM, NOON);
      await store.record(message('m2', { forwarder: 'f2' }), ALARM, hours(24));
      await store.forget(hours(49));
      expect(await store.countBy('f1', minutes(-1))).toBe(0);
      expect(await store.countBy('f2', minutes(-1))).toBe(1);
    });
    test('counts by forwarder and since a moment', async () => {
      await store.record(message('m1'), undefined, NOON);
      await store.record(message('m2'), undefined, minutes(10));
      await store.record(message('m3', { forwarder: 'f2' }), undefined, minutes(10));
      expect(await store.countBy('f1', minutes(-1))).toBe(2);
      expect(await store.countBy('f1', minutes(5))).toBe(1);
      expect(await store.countBy('nobody', minutes(-1))).toBe(0);
    });
    test('remembers what was found last for a quarter of an hour', async () => {
      await store.record(message('m1'), ALARM, NOON);
      expect(await store.conversation('f1', minutes(15))).toEqual(ALARM);
      expect(await store.conversation('f1', minutes(16))).toBeUndefined();
      expect(await store.conversation('f2', NOON)).toBeUndefined();
    });
    test('the last message counts, and one with nothing to go on with ends the conversation', async () => {
      const waiting = { rule: null, brand: null, locale: 'en', awaitsSender: true };
      await store.record(message('m1'), ALARM, NOON);
      await store.record(message('m2'), waiting, minutes(1));
      expect(await store.conversation('f1', minutes(1))).toEqual(waiting);
      await store.record(message('m3'), undefined, minutes(2));
      expect(await store.conversation('f1', minutes(2))).toBeUndefined();
    });
  });
}
