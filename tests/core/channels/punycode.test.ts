import { describe, expect, test } from 'vitest';
import { decodeLabel } from '../../../src/core/channels/punycode.ts';

/** RFC 3492 section 7.1, in lower case, as a URL parser hands labels over. */
const SAMPLES: readonly (readonly [string, string, string])[] = [
  ['Arabic', 'egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['Chinese (simplified)', 'ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['Chinese (traditional)', 'ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
  ['Czech', 'proprostnemluvesky-uyb24dma41a', 'pročprostěnemluvíčesky'],
  ['Hebrew', '4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['Hindi', 'i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd', 'यहलोगहिन्दीक्योंनहींबोलसकतेहैं'],
  ['Japanese', 'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
  [
    'Korean',
    '989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c',
    '세계의모든사람들이한국어를이해한다면얼마나좋을까',
  ],
  ['Russian', 'b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['Spanish', 'porqunopuedensimplementehablarenespaol-fmd56a', 'porquénopuedensimplementehablarenespañol'],
  ['Vietnamese', 'tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g', 'tạisaohọkhôngthểchỉnóitiếngviệt'],
  ['(L) 3B', '3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['(M) super monkeys', '-with-super-monkeys-pc58ag80a8qai00g7n9n', '安室奈美恵-with-super-monkeys'],
  ['(N) another way', 'hello-another-way--fc4qua05auwb3674vfr0b', 'hello-another-way-それぞれの場所'],
  ['(O) under one roof', '2-u9tlzr9756bt3uc0v', 'ひとつ屋根の下2'],
  ['(P) maji de', 'majikoi5-783gue6qz075azm5e', 'majiでkoiする5秒前'],
  ['(Q) puffy', 'de-jg4avhby1noc0d', 'パフィーdeルンバ'],
  ['(R) dake', 'd9juau41awczczp', 'そのスピードで'],
];

describe('the samples of RFC 3492', () => {
  for (const [name, encoded, text] of SAMPLES) {
    test(name, () => expect(decodeLabel(`xn--${encoded}`)).toBe(text));
  }
});

describe('hosts that imitate', () => {
  for (const shown of ['аcornbank', 'lаnternfish', '灯鱼钱包', 'tоken', '😀', 'a😀z']) {
    test(`${shown} comes back from its A-label`, () => {
      const host = URL.parse(`https://${shown}.test/`)!.hostname;
      expect(host).toMatch(/^xn--/);
      expect(decodeLabel(host.split('.')[0]!)).toBe(shown);
    });
  }
});

describe('what is no A-label, or a broken one, stays itself', () => {
  for (const label of [
    '',
    'acornbank',
    'xn-',
    'xn--99999999',
    'xn--tken-0y',
    'xn--é',
    'xn--a b',
    `xn--${'z'.repeat(80)}`,
  ])
    test(JSON.stringify(label.slice(0, 20)), () => expect(decodeLabel(label)).toBe(label));
});
