import { describe, expect, test } from 'vitest';
import type { ListedChannel } from '../../../src/core/brand.ts';
import { CHANNEL_KINDS, PURPOSES } from '../../../src/core/channels/channel.ts';
import { displayChannel, labelOf } from '../../../src/core/language/display.ts';
import { catalog } from '../../support/catalogs.ts';

describe('a channel is shown as one dials or types it', () => {
  for (const [canonical, kind, zh, en] of [
    ['tel:+442079460321', 'phone', '+442079460321', '+442079460321'],
    ['tel:95188;phone-context=+86', 'phone', '95188', '95188'],
    ['tel:95511;phone-context=+86;ext=3', 'phone', '95511 转 3', '95511 ext. 3'],
    ['acornbank.example', 'url', 'acornbank.example', 'acornbank.example'],
    ['care@acornbank.example', 'email', 'care@acornbank.example', 'care@acornbank.example'],
    ['x:LanternfishExample', 'handle', 'X @LanternfishExample', 'X @LanternfishExample'],
    ['acornbank.example', 'handle', 'acornbank.example', 'acornbank.example'],
    ['sms:#ADCC18222', 'handle', 'SMS #ADCC18222', 'SMS #ADCC18222'],
  ] as const) {
    test(canonical, () => {
      expect(displayChannel(canonical, kind, 'zh')).toBe(zh);
      expect(displayChannel(canonical, kind, 'en')).toBe(en);
    });
  }
  test('never as a link to press', () => {
    for (const brand of catalog.brands.byId.values()) {
      for (const { canonical, kind } of brand.channels)
        expect(displayChannel(canonical, kind, 'en')).not.toMatch(/^(tel|https?|mailto):/);
    }
  });
});

describe('a channel says what it is for', () => {
  const listed = { kind: 'phone', purpose: 'hotline' } as ListedChannel;
  test('by its purpose', () => {
    expect(labelOf(listed, 'en')).toBe('hotline');
    expect(labelOf(listed, 'zh')).toBe('客服热线');
  });
  test('by its kind, where no purpose is known', () => {
    expect(labelOf({ kind: 'phone' } as ListedChannel, 'en')).toBe('phone');
    expect(labelOf({ kind: 'phone' } as ListedChannel, 'zh')).toBe('电话');
  });
  test('every purpose and every kind has a word in Chinese', () => {
    for (const purpose of PURPOSES) expect(labelOf({ ...listed, purpose }, 'zh')).toMatch(/\p{Script=Han}/u);
    for (const kind of CHANNEL_KINDS)
      expect(labelOf({ kind } as ListedChannel, 'zh')).toMatch(/\p{Script=Han}/u);
  });
});
