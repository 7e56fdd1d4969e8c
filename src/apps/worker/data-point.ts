/** What Analytics Engine is told of a request: the same as the log, and no more. */
import type { AnalyticsEngineDataPoint } from '@cloudflare/workers-types';
import type { LogLine } from '../../adapters/http/log.ts';

/** Indexed by route, since sampling goes by the index. */
export const dataPointOf = ({
  route,
  method,
  status,
  ms,
  verdict,
  action,
  reasons,
  items,
}: LogLine): AnalyticsEngineDataPoint => ({
  indexes: [route.slice(0, 96)],
  blobs: [method, String(status), verdict ?? '', action ?? '', (reasons ?? []).join(' ')],
  doubles: [ms, items ?? 1],
});
