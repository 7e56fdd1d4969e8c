/** The bare route as a Worker: it reads the same JSON and answers with the same verdict, unjudged. */
import { Hono } from 'hono';

let verdict: Record<string, unknown> | undefined;

export default new Hono<{ Bindings: { ANSWER: string } }>().post('/v1/check', async context => {
  verdict ??= JSON.parse(context.env.ANSWER) as Record<string, unknown>;
  await context.req.json();
  return context.json(verdict);
});
