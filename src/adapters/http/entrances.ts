/** Who must pass what: by plane, since a plane is cached, counted and open to callers as a whole. */
import { callers, refuseBadKeys, scoped } from './callers/callers.ts';
import { limited, lookUpsLimited } from './callers/limits.ts';
import type { Guard } from './gate.ts';
import type { Services } from './services.ts';
import { preflight } from './standard-headers.ts';

type Plane = 'judgement' | 'submissions' | 'lookUp' | 'people';

export interface Entrance {
  readonly paths: readonly string[];
  readonly guards: readonly Guard[];
}

export function entrances(services: Services): Readonly<Record<Plane, Entrance>> {
  const { limits } = services;
  const caller = callers(services);
  const counted = limits ? [limited(limits)] : [];
  const lookUpsCounted = limits ? [lookUpsLimited(limits)] : [];
  // Bad keys behind the limits, so that guessing is counted.
  const api = (counted: readonly Guard[]) => [preflight, caller, ...counted, refuseBadKeys];
  return {
    judgement: { paths: ['/v1/check/*', '/v1/explain'], guards: [...api(counted), scoped('check')] },
    submissions: { paths: ['/v1/reports/*', '/v1/appeals/*', '/v1/admin/*'], guards: api(counted) },
    // Cached at the edge; what comes through is counted by itself, and nothing of that stands in what caches keep.
    lookUp: { paths: ['/v1/prefix/*', '/v1/packs/*', '/v1/brands/*'], guards: api(lookUpsCounted) },
    people: { paths: ['/', '/hooks/ios/*'], guards: counted },
  };
}
