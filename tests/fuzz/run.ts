/** `npm run fuzz`: 50,000 requests, and the core for an hour (`FUZZ_SECONDS`). `npm run fuzz -- core` is the core alone. */
import { spawnSync } from 'node:child_process';

const names = process.argv.slice(2);
const files = names.length === 0 ? ['tests/fuzz/'] : names.map(name => `tests/fuzz/${name}.test.ts`);
const { status } = spawnSync('vitest', ['run', '--project', 'node', ...files], {
  stdio: 'inherit',
  env: { FUZZ_REQUESTS: '50000', FUZZ_SECONDS: '3600', ...process.env },
});
process.exitCode = status ?? 1;
