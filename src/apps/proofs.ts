/** Looks at an appealing owner's DNS and site. Their host is anybody's word, so nothing but public addresses is ever called. */
import { Resolver } from 'node:dns/promises';
import { request } from 'node:https';
import { BlockList, isIPv6 } from 'node:net';
import type { Prover } from '../adapters/moderation/proof.ts';
import { readBounded } from './registry/read-bounded.ts';

const PATIENCE_MS = 5_000;
const DNS_MS = 1_500;

/**
 * Loopback, private, link-local, carrier, multicast (RFC 6890), and what carries an IPv4 address inside (6to4, Teredo, NAT64).
 * One that is written as IPv6 (`::ffff:…`) falls under the first list.
 */
const NOT_PUBLIC = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fec0::', 10],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, 'ipv6');

export const isPublic = (address: string): boolean =>
  !NOT_PUBLIC.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

export const networkProver: Prover = {
  txt: async name => (await resolver().resolveTxt(name)).map(parts => parts.join('')),
  wellKnown: async (host, path) => {
    const addresses = await addressesOf(host);
    const [first] = addresses;
    if (!first || !addresses.every(isPublic)) throw new Error('not a public host');
    return fetchFrom(first, host, path);
  },
};

/** Asks DNS and nothing else: `lookup` also reads the machine's own names, and holds one of four threads while a slow server thinks. */
const resolver = (): Resolver => new Resolver({ timeout: DNS_MS, tries: 2 });

async function addressesOf(host: string): Promise<string[]> {
  const dns = resolver();
  const found = await Promise.allSettled([dns.resolve4(host), dns.resolve6(host)]);
  return found.flatMap(one => (one.status === 'fulfilled' ? one.value : []));
}

/** From the very address that was looked at, under the name that its certificate must bear. No redirect is followed. */
function fetchFrom(address: string, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    request({ host: address, servername: host, path, headers: { Host: host }, signal }, response => {
      if (response.statusCode !== 200) {
        response.destroy();
        reject(new Error('no such file'));
        return;
      }
      readBounded(response, Number(response.headers['content-length'] ?? 0))
        .then(bytes => resolve(bytes.toString('utf8')), reject)
        .finally(() => response.destroy());
    })
      .on('error', reject)
      .end();
  });
}
