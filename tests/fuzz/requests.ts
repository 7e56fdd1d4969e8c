/** Random requests made from /openapi.json: valid ones, ones with something changed, and hostile ones. The same seed makes the same. */
import { CANARY } from '../adapters/http/requests.ts';
import { pick, type Random } from './random.ts';

type Schema = Readonly<Record<string, unknown>>;
interface Described {
  readonly requestBody?: {
    readonly content: Record<string, { readonly schema: Schema; readonly example?: unknown }>;
  };
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

const PIECES = [
  '95188',
  '+44 20 7946 0710',
  'https://token.im/',
  'http://xn--',
  'drifting-buoy.example/a/../..',
  '助记词',
  '请把验证码发给客服',
  'send me your seed phrase',
  '\u202e',
  '\u0000',
  '\ud800',
  '%00',
  '%E0%A4%A',
  '🦊',
  '(((((((',
  '"\\',
  '\r\n',
  '::::',
  '@@',
  '[::1]',
  "'; DROP TABLE feeds; --",
  '__proto__',
  '{"$ne":1}',
  '<script>',
  '#{7*7}',
  '1e999',
  '-0',
  'tel:',
  'javascript:1',
  '../../etc',
  'Fwd: From: ',
  '转发：发件人：',
  '已经转了',
  'STOP',
  CANARY,
] as const;

export function text(random: Random): string {
  let made = '';
  for (let i = Math.floor(random() * 6); i >= 0; i--)
    made += pick(random, PIECES) + (random() < 0.4 ? ' ' : '');
  return random() < 0.01 ? made.repeat(2_000).slice(0, 70_000) : made;
}

const ANYTHING = [null, true, 0, -1, 1e308, '', [], {}, [[]], { value: {} }] as const;

/** A value of the schema, more or less. */
function fromSchema(random: Random, schema: Schema, depth = 0): unknown {
  if (Array.isArray(schema.enum)) return pick(random, schema.enum);
  if (Array.isArray(schema.anyOf)) return fromSchema(random, pick(random, schema.anyOf) as Schema, depth);
  switch (schema.type) {
    case 'object': {
      const properties = (schema.properties ?? {}) as Record<string, Schema>;
      const required = (schema.required ?? []) as string[];
      const names = Object.keys(properties).filter(name => required.includes(name) || random() < 0.3);
      return Object.fromEntries(names.map(name => [name, fromSchema(random, properties[name]!, depth + 1)]));
    }
    case 'array':
      return Array.from({ length: Math.floor(random() * 4) + 1 }, () =>
        fromSchema(random, schema.items as Schema, depth + 1),
      );
    case 'integer':
    case 'number':
      return Math.floor(random() * 1_000);
    case 'boolean':
      return random() < 0.5;
    default:
      return `${text(random)} ${CANARY}`;
  }
}

/** One field taken away, doubled, renamed, or made something else. */
function changed(random: Random, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || random() < 0.1) return pick(random, ANYTHING);
  const entries = Object.entries(body);
  const at = Math.floor(random() * Math.max(1, entries.length));
  if (entries[at] && random() < 0.6)
    entries[at] = [entries[at][0], random() < 0.5 ? pick(random, ANYTHING) : text(random)];
  else entries.splice(at, 1, [text(random), CANARY]);
  return Object.fromEntries(entries);
}

const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Content-Type',
    ['application/json', 'application/json; charset=utf-16', 'text/plain', CANARY, 'multipart/form-data'],
  ],
  ['Accept-Language', ['zh', 'zh-TW,zh-Hant-x-y;q=0.9', 'en;q=0.1, *', `${CANARY};q=9`, ',,,;q=']],
  [
    'Authorization',
    ['Bearer', `Bearer ${CANARY}`, `bearer bonafide_${'0'.repeat(12)}_${'f'.repeat(64)}`, 'Basic eDp5'],
  ],
  ['X-API-Key', [CANARY, '']],
  ['If-None-Match', ['*', '"x"', 'W/""', CANARY]],
  ['Prefer', ['wait=0', 'wait=999', `wait=${CANARY}`, 'respond-async, wait=1']],
  ['CF-Connecting-IP', ['192.0.2.1', '::', CANARY, '::ffff:1.2.3.4', 'fe80::1%eth0']],
  ['X-Forwarded-For', [`${CANARY}, 192.0.2.1`, ',,,']],
  ['Origin', ['https://evil.example', 'null', CANARY]],
  ['Content-Length', ['5', '-1', '99999999', 'x']],
  ['Transfer-Encoding', ['chunked']],
];

function headersOf(random: Random): Record<string, string> {
  const headers: Record<string, string> = random() < 0.9 ? { 'Content-Type': 'application/json' } : {};
  for (const [name, values] of HEADERS) if (random() < 0.06) headers[name] = pick(random, values);
  return headers;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD'] as const;

function bodyOf(random: Random, described: Described): string {
  const content = described.requestBody?.content['application/json'];
  const valid =
    content && random() < 0.2 && content.example
      ? content.example
      : fromSchema(random, content?.schema ?? {});
  const chance = random();
  const json = JSON.stringify(chance < 0.5 ? valid : changed(random, valid)) ?? '';
  if (chance < 0.9) return json;
  // Cut, doubled, or nested as deep as it goes.
  return pick(random, [
    json.slice(0, Math.floor(random() * json.length)),
    json + json,
    `${'['.repeat(5_000)}`,
    `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
    text(random),
  ]);
}

export function randomRequest(random: Random, { paths }: Document): Request {
  const [path, operations] = pick(random, Object.entries(paths));
  const [method, described] = pick(random, Object.entries(operations));
  const filled = path.replaceAll(/\{\w+\}/g, () =>
    random() < 0.5
      ? pick(random, ['hosts', 'numbers', 'imtoken', '00000000', 'catalog', 'invented-hosts'])
      : encodeURIComponent(text(random).toWellFormed().slice(0, 300)),
  );
  const query =
    random() < 0.2
      ? `?since=${encodeURIComponent(text(random).toWellFormed().slice(0, 200))}&lang=${CANARY}`
      : '';
  const used = random() < 0.92 ? method.toUpperCase() : pick(random, METHODS);
  const url = `http://bonafide.example${random() < 0.97 ? filled : `/${CANARY}`}${query}`;
  const hasBody = used !== 'GET' && used !== 'HEAD';
  return new Request(url, {
    method: used,
    headers: headersOf(random),
    ...(hasBody ? { body: bodyOf(random, described) } : {}),
  });
}
