/** How long a client waits: `Prefer: wait=5` (RFC 7240), else our own patience. */
import type { Context } from 'hono';

const PATIENCE_MS = 10_000;

/** True once the client has waited as long as it said. On Workers the clock stands still while code runs. */
export function deadlineOf(context: Context): () => boolean {
  const wait = /(?:^|[,;\s])wait=(\d{1,3})(?:$|[,;\s])/.exec(
    context.req.header('Prefer')?.slice(0, 200) ?? '',
  );
  const patience = wait ? Math.min(Number(wait[1]) * 1_000, PATIENCE_MS) : PATIENCE_MS;
  const end = performance.now() + patience;
  return () => performance.now() > end;
}
