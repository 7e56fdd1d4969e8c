/** Messages judged whole, beside spamscanner where it is installed. In a process of its own: its libraries slow whatever shares one. */
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import type { Race } from './measure.ts';
import { spamScanner } from './peers.ts';
import { MESSAGES } from './texts.ts';

/** It was made for English, and would ask the network about links. */
const WITHOUT_LINKS = MESSAGES.filter(text => text.charCodeAt(0) < 0x80 && !text.includes('://'));

export async function spamscanner(): Promise<readonly Race[]> {
  const scan = await spamScanner();
  if (!scan) return [];
  const catalog = compile(data);
  const judge = (value: string) => check({ value, kind: 'text' }, catalog);
  const work = 'an English message of 160 characters without a link';
  return [{ work, inputs: WITHOUT_LINKS, runners: { bonafide: judge, 'spamscanner scan': scan } }];
}
