/** Commands of the documents that no test of the documents types: which test shows that they work, or why none can here. */

export interface ShownElsewhere {
  /** A file, and words in it. Absent where nothing here can run the command. */
  readonly by?: readonly [path: string, words: string];
  readonly why: string;
}

const CI = '.ci/run';

export const SHOWN_ELSEWHERE: Readonly<Record<string, ShownElsewhere>> = {
  'npm ci': { by: [CI, 'npm ci --no-audit'], why: 'it needs the registry; CI installs into a clean clone' },
  'npm ci && npm start': { by: [CI, 'npm -s start'], why: 'CI installs, starts it and asks the server' },
  'npm ci && npm test': { by: [CI, 'npx vitest run'], why: 'it is the whole of the tests; CI runs it' },
  'npm test': { by: [CI, 'npx vitest run'], why: 'this test is one of those that it runs' },
  'npm start': { by: ['tests/apps/server.test.ts', 'startServer('], why: 'it serves until it is stopped' },
  'npm run format': {
    by: [CI, 'npm run -s lint'],
    why: 'it would change files; CI has them checked by the same rules',
  },
  'npm run extension': {
    by: ['tests/browser/extension/installed.ts', 'clients/extension/build/build.ts'],
    why: 'the browser tests build it and install it',
  },
  'npm ci --omit=dev --omit=optional': {
    by: ['tests/supply-chain.test.ts', 'those that the server is installed with'],
    why: 'it needs the registry; which packages it brings is counted',
  },
  'npm run -s registry -- import https://acornbank.example/.well-known/official-channels.json --brand acorn-bank':
    {
      by: ['tests/registry/served.test.ts', 'takes a declaration from the host that the file holds'],
      why: 'the host is invented; a server of the tests takes its place',
    },
  'npx wrangler d1 create bonafide': { why: 'it makes a database in an account of Cloudflare' },
  'npx wrangler d1 migrations apply bonafide --remote': {
    by: ['tests/storage.workerd.test.ts', 'lists the migrations under the names of their files'],
    why: 'it needs an account; the same migrations are applied in workerd',
  },
  'npx wrangler secret put SIGNING_KEY && npx wrangler secret put SALT': {
    by: ['vitest.config.ts', 'SIGNING_KEY: await newSigningKey()'],
    why: 'it needs an account; workerd gets the secret as a binding',
  },
  'npx wrangler deploy': {
    by: ['tests/apps/worker-bundle.test.ts', "'deploy', '--dry-run'"],
    why: 'it needs an account; a dry run makes the same bundle',
  },
};
