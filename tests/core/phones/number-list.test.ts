import { describe, expect, test } from 'vitest';
import { listingOfNumber, numberList } from '../../../src/core/phones/number-list.ts';

const source = {
  title: 'Reports',
  url: 'https://reports.example',
  saidBy: 'community-list',
  checked: '2026-11-22',
};
/** +44 20 7946 0xxx is kept for fiction. */
const fiction = (...ends: readonly string[]) => ends.map(end => `+442079460${end}`);
const by = (reported: readonly string[], asked: string) =>
  listingOfNumber(`tel:${asked}`, [numberList('reports', source, reported).list])?.by;

describe('a number is listed', () => {
  test('when it was reported itself', () => expect(by(fiction('321'), '+442079460321')).toBe('number'));
  test('with its menu key', () => expect(by(fiction('321'), '+442079460321;ext=2')).toBe('number'));
  test('when four of its ten were', () =>
    expect(by(fiction('320', '321', '322', '323'), '+442079460329')).toBe('ten'));
  test('when three tens of its hundred are full of them', () => {
    const tens = ['30', '31', '32'].flatMap(ten => ['0', '1', '2', '3'].map(end => ten + end));
    expect(by(fiction(...tens), '+442079460399')).toBe('hundred');
  });
});

describe('it is not', () => {
  test('when three of its ten were', () =>
    expect(by(fiction('320', '321', '322'), '+442079460329')).toBeUndefined());
  test('when the next ten is full', () =>
    expect(by(fiction('320', '321', '322', '323'), '+442079460330')).toBeUndefined());
  test('when two tens of its hundred are', () => {
    const tens = ['30', '31'].flatMap(ten => ['0', '1', '2', '3'].map(end => ten + end));
    expect(by(fiction(...tens), '+442079460399')).toBeUndefined();
  });
  test('when the next hundred is full, however full', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => String(300 + i));
    expect(by(fiction(...hundred), '+442079460400')).toBeUndefined();
  });
  test('a short number never is', () =>
    expect(by(fiction('321'), '95588;phone-context=+86')).toBeUndefined());
});

describe('an entry is one whole number', () => {
  for (const entry of [
    '030',
    '+4930',
    '+44',
    '02079460321',
    '+0442079460321',
    '+44x079460321',
    '+4420794603210000',
    '',
  ]) {
    test(JSON.stringify(entry), () => {
      const { list, refused } = numberList('reports', source, [entry]);
      expect([list.numbers.size, refused]).toEqual([0, 1]);
    });
  }
});
