/** Counters for Prometheus, made from the same lines that are logged: route, status, verdict, rules and time. */
import { Counter, Histogram, Registry } from 'prom-client';
import type { Tally } from './log-lines.ts';

export interface Metrics {
  observe(tally: Readonly<Tally>): void;
  text(): Promise<string>;
}

interface Bound {
  readonly requests: Counter.Internal;
  readonly seconds: Histogram.Internal<'route'>;
}

/** A counter with its labels bound is ten times as fast as one that is told them each time. */
function onceFor<T>(make: (...labels: string[]) => T): (...labels: string[]) => T {
  const made = new Map<string, T>();
  return (...labels) => {
    const key = labels.join(' ');
    const known = made.get(key) ?? make(...labels);
    made.set(key, known);
    return known;
  };
}

/** Seconds: a check takes tens of microseconds, a pack a second. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

export function prometheus(): Metrics {
  const registers = [new Registry()];
  const requests = new Counter({
    name: 'bonafide_requests_total',
    help: 'Requests by route, method and status',
    labelNames: ['route', 'method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'bonafide_request_seconds',
    help: 'Time to the answer',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const verdicts = new Counter({
    name: 'bonafide_verdicts_total',
    help: 'Verdicts by word and action',
    labelNames: ['verdict', 'action'],
    registers,
  });
  const rules = new Counter({
    name: 'bonafide_rules_total',
    help: 'Reasons by rule',
    labelNames: ['rule'],
    registers,
  });
  const items = new Counter({ name: 'bonafide_batch_items_total', help: 'Contacts in batches', registers });
  const boundTo = onceFor(
    (route, method, status): Bound => ({
      requests: requests.labels({ route: route!, method: method!, status: status! }),
      seconds: seconds.labels({ route: route! }),
    }),
  );
  const verdictsOf = onceFor((verdict, action) => verdicts.labels({ verdict: verdict!, action: action! }));
  const reasonsOf = onceFor(rule => rules.labels({ rule: rule! }));
  return {
    observe({ line, times }) {
      const { requests, seconds } = boundTo(line.route, line.method, String(line.status));
      requests.inc(times);
      for (let i = 0; i < times; i++) seconds.observe(line.ms / 1_000);
      if (line.items) items.inc(line.items * times);
      if (line.verdict && line.action) verdictsOf(line.verdict, line.action).inc(times);
      for (const rule of line.reasons ?? []) reasonsOf(rule).inc(times);
    },
    text: () => registers[0]!.metrics(),
  };
}
