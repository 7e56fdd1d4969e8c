import { describe, expect, test } from 'vitest';
import {
  digitsOfUri,
  extensionOf,
  isBound,
  numberOf,
  uriOf,
  withoutExtension,
} from '../../../src/core/phones/uri.ts';

describe('a number as a URI', () => {
  for (const [uri, number, digits, bound, extension] of [
    ['tel:+442079460321', '+442079460321', '442079460321', false, undefined],
    ['tel:+442079460321;ext=12', '+442079460321', '442079460321', false, '12'],
    ['tel:95511;phone-context=+86', '95511', '95511', true, undefined],
    ['tel:95511;phone-context=+86;ext=3', '95511', '95511', true, '3'],
  ] as const)
    test(uri, () => {
      expect(numberOf(uri)).toBe(number);
      expect(digitsOfUri(uri)).toBe(digits);
      expect(isBound(uri)).toBe(bound);
      expect(extensionOf(uri)).toBe(extension);
      expect(withoutExtension(uri)).toBe(uri.replace(/;ext=.*/, ''));
      const context = bound ? { context: '+86' } : {};
      expect(uriOf({ number, extension: extension ?? '', ...context })).toBe(uri);
    });
});
