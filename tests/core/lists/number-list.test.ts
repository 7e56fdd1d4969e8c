import { describe, expect, test } from 'vitest';
import { listedNumber, numberList } from '../../../src/core/lists/number-list.ts';

const source = {
  title: 'Reports',
  url: 'https://reports.example',
  saidBy: 'community-list',
  checked: '2026-11-22',
};
/** +44 20 7946 0xxx is kept for fiction. */
const fiction = (...ends: readonly string[]) => ends.map(end => `+442079460${end}`);
const by = (reported: readonly string[], asked: string) =>
  listedNumber({ kind: 'phone', role: 'subject', canonical: `tel:${asked}`, disguises: [] }, [
    numberList('reports', source, reported).list,
  ]).listing?.place;

describe('a number is listed', () => {
  test('when it was reported itself', () => expect(by(fiction('321'), '+442079460321')).toBe('442079460321'));
  test('with its menu key', () => expect(by(fiction('321'), '+442079460321;ext=2')).toBe('442079460321'));
  test('when four of its ten were', () =>
    expect(by(fiction('320', '321', '322', '323'), '+442079460329')).toBe('44207946032x'));
  test('when three tens of its hundred are full of them', () => {
    const tens = ['30', '31', '32'].flatMap(ten => ['0', '1', '2', '3'].map(end => ten + end));
    expect(by(fiction(...tens), '+442079460399')).toBe('4420794603xx');
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

test('the first list that holds it is named, and says whether it holds the number or its neighbours', () => {
  const seen = { kind: 'phone', role: 'subject', canonical: 'tel:+442079460321', disguises: [] } as const;
  const list = (id: string, ...ends: string[]) => numberList(id, source, fiction(...ends)).list;
  const of = (...lists: ReturnType<typeof list>[]) => listedNumber(seen, lists);
  expect(of(list('other', '400'), list('own', '321'), list('late', '321'))).toEqual({
    listing: { list: 'own', source, place: '442079460321' },
    unchecked: [],
  });
  const ten = ['320', '322', '323', '324'];
  const hundred = ['33', '34', '35'].flatMap(ten => ['0', '1', '2', '3'].map(end => ten + end));
  const byNeighbours = { list: 'block', source, byNeighbours: true };
  expect(of(list('block', ...ten)).listing).toEqual({ ...byNeighbours, place: '44207946032x' });
  expect(of(list('block', ...hundred)).listing).toEqual({ ...byNeighbours, place: '4420794603xx' });
  expect(of(list('other', '400'))).toEqual({ unchecked: [] });
});

test('an entry has 8 to 15 digits', () => {
  const { list, refused } = numberList('reports', source, ['+4420794', '+44207946', '+442079460321000']);
  expect([[...list.numbers], refused]).toEqual([['44207946', '442079460321000'], 1]);
});

describe('an entry is one whole number', () => {
  for (const entry of [
    '030',
    '+4930',
    '+44',
    '02079460321',
    '+0442079460321',
    '+44x079460321',
    '+44 079460321',
    '+44~079460321',
    '+4420794603210000',
    '',
  ]) {
    test(JSON.stringify(entry), () => {
      const { list, refused } = numberList('reports', source, [entry]);
      expect([list.numbers.size, refused]).toEqual([0, 1]);
    });
  }
});
