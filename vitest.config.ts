import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { newSigningKey } from './src/adapters/packs/signer.ts';
import { HOOK_BINDINGS } from './tests/support/hook-secrets.ts';

/** Two runtimes, one run: everything on Node, and the contracts once more in workerd. */
export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: { name: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.workerd.test.ts'] },
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
