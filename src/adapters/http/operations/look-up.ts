/** The look-up plane: public, cacheable, and the same for everybody. */
import * as z from 'zod/mini';
import { type Operation, STORED } from './operation.ts';

const prefixAnswer = () =>
  z.looseObject({
    kind: z.string(),
    prefix: z.string(),
    cacheSeconds: z.int(),
    entries: z.array(z.looseObject({ hash: z.string(), status: z.enum(['official', 'listed']) })),
  });

export const LOOK_UP: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/prefix/{kind}/{hex}',
    tag: 'look-up',
    summary: 'Everything known whose SHA-256 begins so: hosts and accounts by 8 hex digits, numbers by 4.',
    answer: prefixAnswer,
    problems: ['not-found', 'not-a-prefix', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/packs',
    tag: 'look-up',
    summary: 'What can be taken home to judge offline, and the key that signs it.',
    answer: () => z.looseObject({ packs: z.array(z.looseObject({ name: z.string(), version: z.string() })) }),
    problems: ['unsigned', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/packs/{name}',
    tag: 'look-up',
    summary: 'The catalog, or one list: whole, or as changes since ?since=.',
    problems: ['not-found', 'too-many-entries', 'unsigned', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/packs/{name}/set',
    tag: 'look-up',
    summary: 'The compact set of a list of hosts.',
    problems: ['not-found', 'unsigned', ...STORED],
  },
  { method: 'get', path: '/v1/brands', tag: 'look-up', summary: 'Every brand that is known.' },
  {
    method: 'get',
    path: '/v1/brands/{id}',
    tag: 'look-up',
    summary: 'One brand: channels and negative facts, each with source and date.',
    problems: ['not-found'],
  },
  {
    method: 'get',
    path: '/healthz',
    tag: 'operation',
    summary: 'It runs; which catalog judges, since when.',
  },
  { method: 'get', path: '/readyz', tag: 'operation', summary: 'Send people here; how old the lists are.' },
  {
    method: 'get',
    path: '/metrics',
    tag: 'operation',
    summary: 'Counters as Prometheus reads them (Node).',
    problems: ['not-found'],
  },
];
