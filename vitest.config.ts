import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { newSigningKey } from './src/adapters/packs/signer.ts';
import { HOOK_BINDINGS } from './tests/support/hook-secrets.ts';

/** One run: everything on Node, the contracts once more in workerd, and a person's paths in Chromium. */
export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          // On a machine that others use too, five seconds pass while nothing is wrong.
          testTimeout: 30_000,
          globalSetup: 'tests/support/load-catalogs.ts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.workerd.test.ts', 'tests/browser/**'],
        },
      },
      {
        // Chromium uses every core by itself, and a person's path takes seconds.
        test: {
          name: 'browser',
          globalSetup: 'tests/support/load-catalogs.ts',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              // What the Worker sends to the outbox arrives nowhere.
              outboundService: () => new Response(),
              bindings: {
                MIGRATIONS: await readD1Migrations('migrations'),
                SIGNING_KEY: await newSigningKey(),
                ...HOOK_BINDINGS,
              },
            },
          }),
        ],
        test: { name: 'workerd', include: ['tests/**/*.workerd.test.ts'] },
      },
    ],
  },
}));
