/** `/v1/appeals`: a listing is wrong, says its owner, proves it, and reads what comes of it and when. */

import { type Context, Hono } from 'hono';
import { shadowOf } from '../../../core/secrets/shadow.ts';
import { BETWEEN_SECONDS, Looks } from '../../moderation/looks.ts';
import { instruction, isProven, newToken, proofsFor } from '../../moderation/proof.ts';
import { subjectReader } from '../../moderation/subject.ts';
import type { Appeal } from '../../storage/appeals.ts';
import { scoped } from '../callers/callers.ts';
import { gate } from '../gate.ts';
import { orUnavailable } from '../look-up/cacheable.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { appealSchema } from './schemas.ts';
import { enoughForToday, newTicket, reporter, submitted } from './submitted.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };
const DAY_MS = 86_400_000;
/** A proven owner waits for a day, anybody else for three; then lists spread within the half hour that caches keep them. */
const EXPECTED_DAYS = { proven: 1, unproven: 3 } as const;

export function appealRoutes(services: Services): Hono<Env> {
  const { catalog, storage, now, prover } = services;
  const read = subjectReader(catalog);
  const looks = new Looks(now);
  const routes = new Hono<Env>();
  routes.post('/v1/appeals', gate(scoped('report')), context =>
    orUnavailable(context, async () => {
      if (!storage) return problem(context, 'unavailable', { headers: { 'Retry-After': '3600' } });
      const sent = await submitted(context, appealSchema, read);
      if ('refusal' in sent) return sent.refusal;
      const { statement, proof } = sent.body;
      if (!proofsFor(sent.subject).includes(proof)) return problem(context, 'no-such-proof');
      const who = await reporter(context, services);
      const statedBy = { statement: shadowOf(statement).text, reporter: who.reporter };
      const appeal = newAppeal({ ...sent.subject, ...statedBy, proof }, now());
      if (!(await storage.appeals.add(appeal, who.quota))) return enoughForToday(context, now());
      return shown(context, appeal, 201);
    }),
  );
  routes.get('/v1/appeals/:id', context =>
    orUnavailable(context, async () => {
      const appeal = await storage?.appeals.find(context.req.param('id'));
      return appeal ? shown(context, appeal) : problem(context, 'not-found');
    }),
  );
  routes.post('/v1/appeals/:id/proof', context =>
    orUnavailable(context, async () => {
      const id = context.req.param('id');
      const appeal = await storage?.appeals.find(id);
      if (!storage || !appeal) return problem(context, 'not-found');
      if (appeal.status !== 'received' || !prover) return shown(context, appeal);
      const proven = await looks.take(id, () => isProven(appeal, prover));
      if (proven === undefined)
        return problem(context, 'too-many-requests', { headers: { 'Retry-After': `${BETWEEN_SECONDS}` } });
      if (proven) await storage.appeals.prove(id, now());
      return shown(context, (await storage.appeals.find(id)) ?? appeal);
    }),
  );
  return routes;
}

type Stated = Pick<Appeal, 'kind' | 'place' | 'statement' | 'reporter' | 'proof'>;

function newAppeal(stated: Stated, received: Date): Appeal {
  const days = stated.proof === 'none' ? EXPECTED_DAYS.unproven : EXPECTED_DAYS.proven;
  return {
    ...stated,
    id: newTicket('a'),
    token: newToken(),
    received: received.toISOString(),
    expected: new Date(received.getTime() + days * DAY_MS).toISOString(),
    proven: null,
    status: 'received',
    reason: null,
    decided: null,
    decision: null,
  };
}

/** What the owner may read; the id is the secret that opens it. */
function shown(context: Context<Env>, appeal: Appeal, status: 200 | 201 = 200): Response {
  const { id, received, expected, proven, reason, decided, proof, token } = appeal;
  const open = appeal.status === 'received' || appeal.status === 'proven';
  const body = {
    id,
    status: appeal.status,
    received,
    ...(open ? { expected } : { decided, reason }),
    proof: { kind: proof, token, proven, how: instruction(appeal), check: `/v1/appeals/${id}/proof` },
    /** How long a decision takes to reach everybody, in seconds. */
    propagationSeconds: 1_860,
  };
  return context.json(body, status, {
    ...NO_STORE,
    ...(status === 201 ? { Location: `/v1/appeals/${id}` } : {}),
  });
}
