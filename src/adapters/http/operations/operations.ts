/** Every operation of the API: /openapi.json and /docs are made from this. */
import { HOOKS } from './hooks.ts';
import { JUDGEMENT } from './judgement.ts';
import { LOOK_UP } from './look-up.ts';
import type { Operation } from './operation.ts';
import { SUBMISSIONS } from './submissions.ts';

export const OPERATIONS: readonly Operation[] = [...JUDGEMENT, ...LOOK_UP, ...SUBMISSIONS, ...HOOKS];
