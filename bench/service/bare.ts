/** The peer of `npm run bench -- service`: a Hono route that reads the same JSON and answers with the same verdict, unjudged. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const verdict: Record<string, unknown> = JSON.parse(process.env.ANSWER ?? '{}');
const app = new Hono().post('/v1/check', async context => {
  await context.req.json();
  return context.json(verdict);
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`Open http://127.0.0.1:${port}/`),
);
