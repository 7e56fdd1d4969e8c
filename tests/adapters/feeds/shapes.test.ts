/** Every shape of file that can be imported, with what stands in it and what is left out. */
import { describe, expect, test } from 'vitest';
import { FeedError, reported } from '../../../src/adapters/feeds/read.ts';
import { SHAPES } from '../../../src/adapters/feeds/shapes/shapes.ts';

/** In chunks of a few bytes, as a slow network brings it. */
async function* bytesOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
async function read(format: string, text: string, size?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const some of reported(bytesOf(text, size), SHAPES[format]!)) found.push(...some);
  return found;
}

const FILES: readonly (readonly [format: string, text: string, found: readonly string[]])[] = [
  [
    'plain',
    '# title\r\n\r\na.example\r\n  b.example  \n! note\n// note\nc.example # why\n||d.example^\n||*.e.example^\nf.example/page',
    ['a.example', 'b.example', 'c.example', 'd.example', 'f.example/page'],
  ],
  ['plain', '钱包.example\n+442079460710\n', ['钱包.example', '+442079460710']],
  [
    'hosts',
    '127.0.0.1 localhost\n::1 ip6-localhost\n0.0.0.0 a.example b.example # both\n#0.0.0.0 c.example\n192.0.2.1 d.example',
    ['a.example', 'b.example'],
  ],
  [
    'eth-phishing-detect',
    '{"version":2,"tolerance":1,"fuzzylist":["x.example"],"whitelist":["y.example"],"blacklist":["a.example"]}',
    ['a.example'],
  ],
  ['polkadot', '{"allow":["y.example"],"deny":["a.example","b.example"]}', ['a.example', 'b.example']],
  ['phantom', '- url: a.example\n- url: "*.b.example" # all\n- mint: abc\n', ['a.example', 'b.example']],
  [
    'phishtank',
    'phish_id,url,phish_detail_url,submission_time,verified,verification_time,online,target\n1,"https://a.example/x,y",d,t,yes,t,yes,Other\n2,https://b.example/,d,t,no,t,yes,Other\n3,https://c.example/,d,t,yes,t,no,Other',
    ['https://a.example/x,y'],
  ],
  [
    'openphish',
    'url,brand,ip\nhttps://a.example/login,"Any ""Brand""",192.0.2.1\n',
    ['https://a.example/login'],
  ],
  ['csv', 'phone,why\n+442079460710,calls', ['+442079460710']],
  ['bonafide', '{"format":"bonafide-feed/1","entries":["a.example"]}', ['a.example']],
];

describe('a feed', () => {
  for (const [format, text, found] of FILES)
    test(`as ${format} reports ${found.join(' and ')}`, async () => {
      expect((await read(format, text)).filter(one => one !== '').map(one => one.trim())).toEqual(found);
      expect(await read(format, text, 100_000)).toEqual(await read(format, text));
    });
  for (const [format, text] of [
    ['polkadot', '{"deny":'],
    ['polkadot', '{"deny":{}}'],
    ['polkadot', '[]'],
    ['eth-phishing-detect', '{"blacklist":[1]}'],
    ['bonafide', '{"format":"bonafide-feed/2","entries":[]}'],
  ] as const) {
    test(`as ${format} that says ${text} is refused, not read as empty`, async () => {
      await expect(read(format, text)).rejects.toThrow(FeedError);
    });
  }
  test('of one endless line is refused', async () => {
    await expect(read('plain', 'x'.repeat(200_000), 10_000)).rejects.toThrow('line');
  });
});
