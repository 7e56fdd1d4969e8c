/** `/.well-known/security.txt` (RFC 9116): whom to tell of a hole, and until when that holds. Only where the operator has said so. */
import { Hono } from 'hono';
import { problem } from './problems.ts';
import type { Env, Services } from './services.ts';

export function securityRoutes({ security, now }: Services): Hono<Env> {
  return new Hono<Env>().get('/.well-known/security.txt', context => {
    // An expired one must not be used (§2.5.5), so it is none.
    if (!security || security.expires <= now()) return problem(context, 'not-found');
    const { contact, expires } = security;
    const fields = [
      `Contact: ${contact}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: zh, en',
    ];
    return context.body(`${fields.join('\r\n')}\r\n`, 200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    });
  });
}
