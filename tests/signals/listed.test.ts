/** What is on a list of reported places and numbers, as the rules see it. */
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { identify } from '../../src/core/identify.ts';
import { normalize } from '../../src/core/normalize.ts';
import { vouch } from '../../src/core/vouch.ts';
import { linkIsListed } from '../../src/signals/link-is-listed.ts';
import { numberIsListed } from '../../src/signals/number-is-listed.ts';
import { quotes } from '../core/facts.ts';
import { catalog, lists } from '../support/catalogs.ts';

function factsOf(contact: Contact) {
  const reading = normalize(contact, catalog);
  const claims = identify(reading, catalog.brands);
  const channels = vouch(reading.channels, claims, catalog.brands, lists);
  return { reading, claims, channels, brands: catalog.brands };
}
const link = (contact: Contact) => linkIsListed.bind({})(factsOf(contact));
const number = (contact: Contact, as: 'itself' | 'neighbours') =>
  numberIsListed.bind({ as })(factsOf(contact));

describe('a listed link', () => {
  test('is quoted with whoever lists it', () => {
    const value = 'Open https://drifting-buoy.example/a or call 020 7946 0711';
    const evidence = link({ value, kind: 'text', region: 'GB' });
    expect(quotes({ value }, evidence?.spans)).toEqual(['https://drifting-buoy.example/a']);
    expect(evidence?.channels?.map(({ kind }) => kind)).toEqual(['url']);
    expect(evidence?.sources?.map(({ title }) => title)).toEqual(['An invented list']);
    expect(evidence).not.toHaveProperty('brand');
  });
  test('where it was seen', () =>
    expect(link({ value: 'hello', kind: 'text', url: 'https://drifting-buoy.example/a' })?.spans).toEqual(
      [],
    ));
  test('not in a warning of it', () =>
    expect(link({ value: 'Never open https://drifting-buoy.example/a', kind: 'text' })).toBeUndefined());
  test('nor any other', () => expect(link({ value: 'Open moss.example/a', kind: 'text' })).toBeUndefined());
});

describe('a listed number', () => {
  const ring = (digits: string, rest: Partial<Contact> = {}): Contact => ({
    value: `Please ring ${digits}`,
    kind: 'text',
    region: 'GB',
    ...rest,
  });
  test('was reported itself', () => {
    const evidence = number(ring('020 7946 0711'), 'itself');
    expect(quotes(ring('020 7946 0711'), evidence?.spans)).toEqual(['020 7946 0711']);
    expect(evidence?.sources?.map(({ title }) => title)).toEqual(['An invented list']);
    expect(number(ring('020 7946 0711'), 'neighbours')).toBeUndefined();
  });
  test('or stands among many that were', () => {
    expect(number(ring('020 7946 0719'), 'neighbours')?.channels).toHaveLength(1);
    expect(number(ring('020 7946 0719'), 'itself')).toBeUndefined();
  });
  test('as the sender', () =>
    expect(
      number({ value: 'Never ring', kind: 'text', sender: '+44 20 7946 0711' }, 'itself')?.spans,
    ).toEqual([]));
  test('not in a warning of it', () =>
    expect(number({ ...ring(''), value: 'Never ring 020 7946 0711' }, 'itself')).toBeUndefined());
  test('and a listed link is none', () =>
    expect(number({ value: 'https://drifting-buoy.example/a', kind: 'text' }, 'itself')).toBeUndefined());
});
