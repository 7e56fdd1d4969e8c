import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

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
            miniflare: { bindings: { MIGRATIONS: await readD1Migrations('migrations') } },
          }),
        ],
        test: { name: 'workerd', include: ['tests/**/*.workerd.test.ts'] },
      },
    ],
  },
}));
