/** Where a brand's name stands in a host, and what stands beside it. */
import { describe, expect, test } from 'vitest';
import { lookAt } from '../../../src/core/imitation/host-look.ts';
import { lureEntriesOf } from '../../../src/core/imitation/lures.ts';
import { namesNear } from '../../../src/core/imitation/names-near.ts';
import { namesSeen } from '../../../src/core/imitation/names-seen.ts';
import { shapeOf } from '../../../src/core/imitation/skeleton.ts';
import type { WornName } from '../../../src/core/imitation/worn-name.ts';
import { WornNames } from '../../../src/core/imitation/worn-names.ts';
import { automatonOf } from '../../../src/core/text/automaton.ts';
import { catalog } from '../../support/catalogs.ts';

const named = (of: string, form: WornName['form'] = 'name'): WornName => ({
  text: shapeOf(of),
  brand: of,
  form,
  common: true,
  of,
});
const lures = automatonOf(lureEntriesOf([shapeOf('verify')], [shapeOf('app')]));
const worn = () =>
  new WornNames([
    named('greatharbour'),
    named('harbour'),
    named('tulip'),
    named('anchor.test', 'domain'),
    named('oak.test', 'domain'),
  ]);
const lookOf = (host: string) => lookAt(host, catalog.brands.shared)!;
const seen = (host: string) => namesSeen(lookOf(host), worn(), lures);
const near = (host: string) => namesNear(lookOf(host), worn(), lures);
const places = (host: string) => seen(host).map(({ name, placement }) => `${name.of} ${placement}`);

describe('a name stands in a label', () => {
  for (const [host, ...found] of [
    ['tulip.example', 'tulip whole'],
    ['my-tulip.example', 'tulip token'],
    ['tulip-now.example', 'tulip token'],
    ['tulipnow.example', 'tulip start'],
    ['mytulip.example', 'tulip end'],
    ['mytulips.example', 'tulip middle'],
    ['get-mytulip-now.example', 'tulip end'],
    ['a-tulipnow-b.example', 'tulip start'],
    ['meadow.example'],
    ['greatharbour.example', 'greatharbour whole', 'harbour end'],
  ] as const)
    test(host, () => expect(places(host)).toEqual(found));
  test('the word around it is told', () => {
    expect(seen('get-myharbours-now.example')[0]?.word).toBe('myharbours');
    expect(seen('harbour.example')[0]?.word).toBe('harbour');
  });
  test('in what was registered, or below it', () => {
    const inMain = (host: string) => seen(host)[0]?.inMain;
    expect([inMain('tulip.example'), inMain('tulip.meadow.example')]).toEqual([true, false]);
    expect(places('tulip.meadow.example')).toEqual(['tulip whole']);
  });
});

describe('a hyphen may stand in a name, at the ends of words', () => {
  for (const [host, ...found] of [
    ['great-harbour.example', 'harbour token', 'greatharbour whole'],
    ['get-tu-lip-now.example', 'tulip token'],
    ['tu-lip.example', 'tulip whole'],
    ['tu-lips.example'],
    ['mytu-lip.example'],
  ] as const)
    test(host, () => expect(places(host).toSorted()).toEqual(found.map(one => one).toSorted()));
  test('nobody honest breaks a word', () => {
    expect(seen('tu-lip.example')[0]?.name.common).toBe(false);
    expect(seen('tulip.example')[0]?.name.common).toBe(true);
  });
  test('what is left beside it is not part of it', () =>
    expect(seen('verify-tu-lip.example')[0]?.beside).toMatchObject({ asks: true, onlyLures: true }));
});

describe('an official domain stands in front of another', () => {
  for (const [host, ...found] of [
    ['anchor.test.meadow.example', 'anchor.test token'],
    ['anchor.test-now.example', 'anchor.test token'],
    ['anchor-test.example', 'anchor.test token'],
    ['my.anchor-test.example', 'anchor.test token'],
    ['1anchor-test.example', 'anchor.test token'],
    ['anchor-test9.example', 'anchor.test token'],
    ['guide-to-anchor-test.example'],
    ['anchor-test.meadow.example'],
    ['myanchor.test.meadow.example'],
    ['anchor.tests.meadow.example'],
    ['oak.test.meadow.example', 'oak.test token'],
    ['oak-test.example'],
  ] as const)
    test(host, () => expect(places(host)).toEqual(found));
  test('and comes before every name, a whole one before a part, in the main label before one below', () => {
    expect(places('mytulip.anchor.test.meadow.example')).toEqual(['anchor.test token', 'tulip end']);
    expect(seen('tulip.tulip-now.example').map(({ placement }) => placement)).toEqual(['whole', 'token']);
    expect(seen('tulip.tulip.example').map(({ inMain }) => inMain)).toEqual([true, false]);
  });
});

describe('what stands beside it', () => {
  const beside = (host: string) => seen(host)[0]!.beside;
  test('asks, or only looks official', () => {
    expect(beside('tulip-verify.example')).toEqual({ asks: true, onlyLures: true, someLures: true });
    expect(beside('tulip-app.example')).toEqual({ asks: false, onlyLures: true, someLures: true });
    expect(beside('tulip-meadow.example')).toEqual({ asks: false, onlyLures: false, someLures: false });
    expect(beside('tulip-app-meadow.example')).toEqual({ asks: false, onlyLures: false, someLures: true });
    expect(beside('tulip.example')).toEqual({ asks: false, onlyLures: false, someLures: false });
  });
  test('a letter or two, or digits, say nothing of their own', () => {
    expect(beside('tulip-xy.example').onlyLures).toBe(true);
    expect(beside('tulip-xyz.example').onlyLures).toBe(false);
    expect(beside('tulip1009.example').onlyLures).toBe(true);
    expect(beside('tulips.example').onlyLures).toBe(false);
  });
  test('lures written together are lures', () => expect(beside('tulipappverify.example').asks).toBe(true));
  test('asks are heard from any label but www', () => {
    expect(beside('tulip.verify.example').asks).toBe(true);
    expect(beside('www.tulip.example').asks).toBe(false);
    expect(beside('tulip.verify-meadow.example').asks).toBe(true);
  });
});

describe('a word one slip from a name', () => {
  const found = (host: string) => near(host).map(({ name, word }) => `${name.of} ${word}`);
  for (const [host, ...names] of [
    ['greatharbor.example', 'greatharbour greatharbor'],
    ['get-greatharbor-now.example', 'greatharbour greatharbor'],
    ['great-harbor.example', 'greatharbour greatharbor', 'harbour harbor'],
    ['my.greatharbor.meadow.example', 'greatharbour greatharbor'],
    ['greatharbour.example'],
    ['tulp.example'],
    ['anchor.tes.meadow.example'],
    ['greatharb.example'],
    ['greatharbourers.example'],
  ] as const)
    test(host, () => expect(found(host)).toEqual(names));
  test('with what stands beside it', () => {
    expect(near('greatharbor-verify.example')[0]).toMatchObject({
      placement: 'token',
      beside: { asks: true },
    });
    expect(near('greatharbor-meadow.example')[0]?.beside.onlyLures).toBe(false);
    expect(near('greatharbor.example')[0]?.placement).toBe('whole');
  });
});
