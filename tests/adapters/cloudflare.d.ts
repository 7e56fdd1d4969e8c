/** The little of workerd's own modules that our tests use. The whole of `@cloudflare/workers-types` fights with `webworker`. */
declare module 'cloudflare:workers' {
  import type { D1Database } from '@cloudflare/workers-types';

  export const env: { readonly DB: D1Database; readonly MIGRATIONS: readonly { readonly name: string }[] };
  export const exports: { readonly default: { fetch(request: Request): Promise<Response> } };
}

declare module 'cloudflare:test' {
  import type { D1Database } from '@cloudflare/workers-types';

  export function applyD1Migrations(database: D1Database, migrations: readonly unknown[]): Promise<void>;
}
