/** The tests that mutants are put to: those of the core and of the signals, without the random ones, which would find most of them by luck. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'tests/support/load-catalogs.ts',
    include: ['tests/core/**/*.test.ts', 'tests/signals/**/*.test.ts'],
    exclude: [
      'tests/core/check.property.test.ts',
      'tests/core/secrets/hidden.property.test.ts',
      // Measures time, and instrumented code is slow.
      'tests/core/secrets/hostile.test.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
  },
});
