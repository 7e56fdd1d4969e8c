/** `POST /v1/check` over loopback, beside a bare Hono route that is sent and answers the same: what judging costs a server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import { type Load, loadTool } from './peers.ts';

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 32;

interface Work {
  readonly name: string;
  readonly value: string;
  /** The share of the bare route's requests that is hoped for. */
  readonly wanted: number;
}
const MESSAGE =
  '您好，您的订单已发货，预计明天送达，请保持电话畅通。如需改约送达时间，请在物流页面选择“预约配送”，或到附近驿站自取，取件码将在包裹到站后发送到您的手机，感谢您的支持与理解，祝您生活愉快。' +
  'If you are not at home tomorrow, choose another day on the tracking page.';
const WORKS: readonly Work[] = [
  { name: 'a host', value: 'drifting-buoy.example', wanted: 0.6 },
  { name: 'a message of 160 characters', value: MESSAGE.slice(0, 160), wanted: 0.4 },
];

export async function service(): Promise<void> {
  const load = await loadTool();
  const catalog = compile(data);
  for (const { name, value, wanted } of WORKS) {
    const body = JSON.stringify({ value });
    const answer = JSON.stringify(check({ value }, catalog));
    const ours = await start('src/apps/server.ts', { BONAFIDE_DB: ':memory:', BONAFIDE_LIMIT: '0' });
    const bare = await start('bench/service/bare.ts', { ANSWER: answer });
    const rounds: [number, number][] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const pair: [number, number] = [
        await rate(load, ours.address, body),
        await rate(load, bare.address, body),
      ];
      // The first one warms both up.
      if (round > 0) rounds.push(pair);
    }
    ours.child.kill();
    bare.child.kill();
    const [us, them] = [median(rounds.map(one => one[0])), median(rounds.map(one => one[1]))];
    const share = median(rounds.map(([one, other]) => one / other));
    console.log(
      `\nservice: POST /v1/check of ${name} (${body.length} characters in, ${answer.length} out), ${CONNECTIONS} connections`,
    );
    console.log(`  bonafide         ${Math.round(us).toLocaleString('en').padStart(8)} requests a second`);
    console.log(`  bare Hono route  ${Math.round(them).toLocaleString('en').padStart(8)} requests a second`);
    console.log(
      `  ${(share * 100).toFixed(0)} % of the bare route, at the median of ${ROUNDS} rounds; wanted: ${wanted * 100} %`,
    );
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function rate(load: Load, address: string, body: string): Promise<number> {
  const { requests, non2xx, errors } = await load({
    url: `${address}/v1/check`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${non2xx} refusals and ${errors} errors`);
  return requests.average;
}

async function start(
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout!);
  const address = await new Promise<string>(resolve =>
    lines.on('line', line => {
      const open = /^Open (http\S+)\/$/.exec(line);
      if (open) resolve(open[1]!);
    }),
  );
  return { child, address };
}
