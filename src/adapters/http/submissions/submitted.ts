/** What every submission goes through: the body, its schema, what it is about, who sent it, and how many they sent today. */
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { reporterOf, secondsToTomorrow, startOfDay } from '../../moderation/reporter.ts';
import type { Subject, SubjectReading } from '../../moderation/subject.ts';
import type { Quota } from '../../storage/quota.ts';
import { networkOf } from '../callers/network.ts';
import { jsonBody } from '../json-body.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { problemsOf } from './schemas.ts';

export type Submitted<T> =
  | { readonly refusal: Response }
  | { readonly body: T; readonly subject: Subject; readonly reading: SubjectReading };

export async function submitted<T extends { readonly value: string }>(
  context: Context<Env>,
  schema: z.ZodMiniType<T>,
  read: (value: string) => SubjectReading,
): Promise<Submitted<T>> {
  const sent = await jsonBody(context);
  if ('refusal' in sent) return sent;
  const parsed = z.safeParse(schema, sent.body);
  if (!parsed.success)
    return { refusal: problem(context, 'unprocessable', { errors: problemsOf(parsed.error) }) };
  const reading = read(parsed.data.value);
  if ('problem' in reading)
    return { refusal: problem(context, 'unprocessable', { errors: [reading.problem] }) };
  return { body: parsed.data, subject: reading.subject, reading };
}

const QUOTA = { anonymous: 20, withKey: 1_000 } as const;

export interface Reporter {
  readonly reporter: string;
  readonly quota: Quota;
}

/** Who it is, as far as quotas need it, and how many they may send in a day. */
export async function reporter(context: Context<Env>, { now, limits, salt }: Services): Promise<Reporter> {
  const moment = now();
  const caller = context.get('caller');
  const network = networkOf(limits?.address(context) ?? '');
  const most = caller ? QUOTA.withKey : QUOTA.anonymous;
  return {
    reporter: await reporterOf(caller?.id, network, salt ?? '', moment),
    quota: { since: startOfDay(moment), most },
  };
}

export const enoughForToday = (context: Context<Env>, now: Date): Response =>
  problem(context, 'quota', { headers: { 'Retry-After': String(secondsToTomorrow(now)) } });

/** Nobody can guess another one's. */
export const newTicket = (prefix: 'r' | 'a'): string => `${prefix}-${crypto.randomUUID()}`;
