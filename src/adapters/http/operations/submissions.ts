/** What people send to be kept, and what moderators do with it. */
import * as z from 'zod/mini';
import { appealSchema, decisionSchema, reportSchema } from '../submissions/schemas.ts';
import { JSON_PROBLEMS, type Operation, STORED } from './operation.ts';

const ticket = () => z.looseObject({ id: z.string(), status: z.string(), received: z.string() });

export const SUBMISSIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/reports',
    tag: 'submissions',
    status: 201,
    summary: 'What somebody saw. A person looks at it; nothing is listed by reports alone.',
    body: () => reportSchema,
    answer: ticket,
    example: {
      value: 'https://reported.example/',
      category: 'fake-support',
      evidence: 'A page that asks for the recovery phrase.',
    },
    problems: [...JSON_PROBLEMS, 'not-listable', 'quota', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/reports/{id}',
    tag: 'submissions',
    summary: 'What became of a report.',
    answer: ticket,
    problems: ['not-found', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/appeals',
    tag: 'submissions',
    status: 201,
    summary: 'A listing is wrong, says its owner.',
    body: () => appealSchema,
    answer: ticket,
    example: { value: 'appealing.example', statement: 'It is our own shop.', proof: 'well-known' },
    problems: [...JSON_PROBLEMS, 'no-such-proof', 'quota', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/appeals/{id}',
    tag: 'submissions',
    summary: 'What became of an appeal, and when to expect more.',
    answer: ticket,
    problems: ['not-found', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/appeals/{id}/proof',
    tag: 'submissions',
    summary: 'Looks for the proof now.',
    answer: ticket,
    problems: ['not-found', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/admin/queue',
    tag: 'moderation',
    summary: 'Reports and appeals that wait for a person.',
    problems: ['bad-key', 'not-allowed', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/admin/feeds',
    tag: 'moderation',
    summary: 'The feeds, how old they are, and what they were refused.',
    problems: ['bad-key', 'not-allowed', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/admin/decisions',
    tag: 'moderation',
    status: 201,
    summary: 'What a person decided, with the reason, for ever.',
    body: () => decisionSchema,
    problems: ['bad-key', 'not-allowed', 'unprocessable', 'not-listable', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/admin/appeals/{id}/proven',
    tag: 'moderation',
    summary: 'The mail of an appeal has come.',
    problems: ['bad-key', 'not-allowed', 'not-found', ...STORED],
  },
];
