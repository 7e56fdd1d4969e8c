import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { saysTogether } from '../../src/signals/says-together.ts';
import { factsOf, quotes } from '../core/facts.ts';

const lost = saysTogether.bind({ all: [['parcel-role'], ['delivery-trouble']] });
const withLink = saysTogether.bind({ all: [['parcel-role'], ['delivery-trouble']], giving: ['url'] });
const far = saysTogether.bind({ all: [['parcel-role'], ['delivery-trouble']], reach: 5_000 });

function found(test: typeof lost, value: string, rest: Partial<Contact> = {}): string[] {
  const contact = { value, kind: 'text', ...rest } as const;
  return quotes(contact, test(factsOf(contact))?.spans);
}

describe('words of every group stand near each other', () => {
  test('and are quoted in the order of the text', () =>
    expect(found(lost, 'Your parcel could not be delivered')).toEqual(['parcel', 'could not be delivered']));
  test('one group missing is nothing', () => expect(found(lost, 'Your parcel is here')).toEqual([]));
  test('one word does not speak for two groups', () =>
    expect(found(saysTogether.bind({ all: [['parcel-role'], ['parcel-role']] }), 'a parcel')).toEqual([]));
  test('a word that is denied does not count', () =>
    expect(found(lost, 'Never believe that a parcel could not be delivered')).toEqual([]));
});

describe('on a long page only what stands together counts', () => {
  const between = 'The garden has apples, pears and plums in autumn. '.repeat(20);
  const page = `Your parcel is here. ${between} The letter could not be delivered.`;
  test('far apart is nothing', () => expect(found(lost, page)).toEqual([]));
  test('unless the rule reaches farther', () => expect(found(far, page)).toHaveLength(2));
  test('the nearest words are taken', () =>
    expect(found(lost, `${between} Your parcel could not be delivered. ${between} A parcel.`)).toHaveLength(
      2,
    ));
});

describe('how far apart', () => {
  const parted = (length: number) => `A parcel${'. '.padEnd(length, 'x')} could not be delivered`;
  test('in a message of 640 characters, anywhere', () => {
    expect(found(lost, parted(600))).toHaveLength(2);
    expect(found(lost, parted(700))).toEqual([]);
  });
  test('as far as the rule says, before or behind', () => {
    const within = (reach: number) =>
      saysTogether.bind({ all: [['parcel-role'], ['delivery-trouble']], reach });
    expect(found(within(10), 'A parcel could not be delivered')).toHaveLength(2);
    expect(found(within(6), 'A parcel could not be delivered')).toEqual([]);
    expect(found(within(30), 'It could not be delivered, your parcel')).toHaveLength(2);
    expect(found(within(9), 'It could not be delivered, your parcel')).toEqual([]);
  });
  test('of two words the nearer one is quoted', () => {
    const twice = 'A parcel. It could not be delivered and, once more, could not be delivered';
    const [, word] = lost(factsOf({ value: twice, kind: 'text' }))!.spans;
    expect(word!.start).toBe(twice.indexOf('could'));
    const before = 'It could not be delivered, truly and well, it could not be delivered: my parcel';
    const [other] = lost(factsOf({ value: before, kind: 'text' }))!.spans;
    expect(other!.start).toBeGreaterThanOrEqual(before.lastIndexOf('could'));
  });
  test('the channel too', () => {
    const page = 'The garden has apples, pears and plums in autumn. '.repeat(20);
    const text = 'Your parcel could not be delivered';
    expect(found(withLink, `${text}: moss.example/a. ${page}`)).toHaveLength(2);
    expect(found(withLink, `${text}. ${page} moss.example/a`)).toEqual([]);
    expect(found(withLink, `moss.example/a ${page} ${text}`)).toEqual([]);
  });
});

test('the channel that is given is told, and none where none is wanted', () => {
  const text = 'Your parcel could not be delivered: moss.example/a';
  const told = (signal: typeof lost) => signal(factsOf({ value: text, kind: 'text' }))?.channels;
  expect(told(withLink)?.map(({ canonical }) => canonical)).toEqual(['moss.example/a']);
  expect(told(lost)).toBeUndefined();
});

describe('with a channel', () => {
  const text = 'Your parcel could not be delivered';
  test('one on no list is wanted', () => expect(found(withLink, `${text}: k4471.example`)).toHaveLength(2));
  test('none is not enough', () => expect(found(withLink, text)).toEqual([]));
  test('one that is a brand’s own does not count', () =>
    expect(found(withLink, `${text}: https://acornbank.example/parcel`)).toEqual([]));
  test('one that is warned of does not count', () =>
    expect(found(withLink, `${text}? Never open k4471.example`)).toEqual([]));
  test('words inside the link are nobody’s words', () =>
    expect(found(withLink, 'see could-not-be-delivered-parcel.example')).toEqual([]));
});
