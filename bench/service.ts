/** `POST /v1/check` over loopback, beside a bare Hono route that is sent and answers the same: what judging costs a server. */
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import { type Figure, RATE } from './figure.ts';
import type { Growth } from './growth.ts';
import { type Load, loadTool } from './peers.ts';
import { type Served, serveNode, serveWorkerd } from './service/serve.ts';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 32;
const CONCURRENCY = [1, 4, 16, 64, 256];

interface Work {
  readonly name: string;
  readonly value: string;
  /** The share of the bare route's requests that is hoped for on Node. */
  readonly wanted: number;
}
const MESSAGE =
  '您好，您的订单已发货，预计明天送达，请保持电话畅通。如需改约送达时间，请在物流页面选择“预约配送”，或到附近驿站自取，取件码将在包裹到站后发送到您的手机，感谢您的支持与理解，祝您生活愉快。' +
  'If you are not at home tomorrow, choose another day on the tracking page.';
const WORKS: readonly Work[] = [
  { name: 'a host', value: 'drifting-buoy.example', wanted: 0.6 },
  { name: 'a message of 160 characters', value: MESSAGE.slice(0, 160), wanted: 0.4 },
];

export async function service(): Promise<{ figures: Figure[]; growths: Growth[] }> {
  const load = await loadTool();
  const catalog = compile(data);
  const figures: Figure[] = [];
  for (const [runtime, serve] of [
    ['Node', serveNode],
    ['workerd', serveWorkerd],
  ] as const) {
    for (const { name, value, wanted } of WORKS) {
      const [ours, bare] = await serve(JSON.stringify(check({ value }, catalog)));
      const [us, them] = await compared(load, ours, bare, JSON.stringify({ value }));
      await Promise.all([ours.stop(), bare.stop()]);
      figures.push({
        subject: `service on ${runtime}`,
        work: `POST /v1/check of ${name}, ${CONNECTIONS} connections`,
        ours: us,
        unit: RATE,
        beside: 'a bare Hono route',
        theirs: them,
        ...(runtime === 'Node' ? { wanted: { atLeast: wanted } } : {}),
      });
    }
  }
  return { figures, growths: [await byConcurrency(load)] };
}

/** In turn, so that a busy minute slows both. */
async function compared(load: Load, ours: Served, bare: Served, body: string): Promise<[number, number]> {
  const rounds: [number, number][] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair: [number, number] = [
      await rate(load, ours.address, body, CONNECTIONS),
      await rate(load, bare.address, body, CONNECTIONS),
    ];
    // The first one warms both up.
    if (round > 0) rounds.push(pair);
  }
  // The round whose share is the median: both figures of one and the same minute.
  return rounds.toSorted((a, b) => a[0] / a[1] - b[0] / b[1])[Math.floor(ROUNDS / 2)]!;
}

/** Processor time does not grow with connections; what a request takes of one, by how many wait. */
async function byConcurrency(load: Load): Promise<Growth> {
  const [ours, bare] = await serveNode('{}');
  const body = JSON.stringify({ value: WORKS[0]!.value });
  await rate(load, ours.address, body, CONNECTIONS);
  const steps: { name: string; value: number }[] = [];
  for (const connections of CONCURRENCY)
    steps.push({
      name: String(connections),
      value: 1e6 / (await rate(load, ours.address, body, connections)),
    });
  await Promise.all([ours.stop(), bare.stop()]);
  return { work: 'POST /v1/check of a host: time for each', by: 'connections', unit: 'µs', steps };
}

async function rate(load: Load, address: string, body: string, connections: number): Promise<number> {
  const { requests, non2xx, errors } = await load({
    url: `${address}/v1/check`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    connections,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors`);
  return requests.average;
}
