import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { newSigningKey } from './src/adapters/packs/signer.ts';

/** Three runtimes, one run: everything on Node, the contracts once more in workerd, and what people hold in Chromium. */
export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.workerd.test.ts', 'tests/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: two cores hold no more.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations('migrations'),
                SIGNING_KEY: await newSigningKey(),
              },
            },
          }),
        ],
        test: { name: 'workerd', include: ['tests/**/*.workerd.test.ts'] },
      },
    ],
  },
}));
