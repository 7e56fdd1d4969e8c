/** The network that a request comes from: an IPv4 address, or the /64 that one subscriber has of IPv6. */
import type { Context } from 'hono';

/** The address that the connection itself has, where the runtime knows it. */
export type PeerAddress = (context: Context) => string | undefined;

/** Cloudflare sets it itself, and overwrites what a client sends (developers.cloudflare.com/fundamentals/reference/http-headers). */
export const cloudflareAddress: PeerAddress = context => context.req.header('CF-Connecting-IP');

/** Behind so many proxies of one's own, the client is that far from the right: what stands further left, it wrote itself. */
export const behindProxies =
  (proxies: number, peer: PeerAddress): PeerAddress =>
  context => {
    const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',').map(one => one.trim());
    return proxies > 0 ? forwarded.at(-proxies) || peer(context) : peer(context);
  };

/** Some proxies write the port beside the address, which is another one for each connection: `192.0.2.1:5678`, `[2001:db8::1]:5678`. */
function withoutPort(address: string): string {
  if (address.startsWith('[')) return address.slice(1).split(']')[0]!;
  const [host = '', ...ports] = address.split(':');
  return ports.length === 1 && host.includes('.') ? host : address;
}

export function networkOf(written: string): string {
  const address = withoutPort(written);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address.slice(0, 64);
  const [head = '', tail = ''] = address.split('%')[0]!.toLowerCase().split('::');
  const [front, back] = [head.split(':').filter(Boolean), tail.split(':').filter(Boolean)];
  const zeros = address.includes('::') ? Math.max(0, 8 - front.length - back.length) : 0;
  const groups = [...front, ...Array<string>(zeros).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
