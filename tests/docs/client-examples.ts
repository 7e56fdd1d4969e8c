/** The scripts of docs/client.md, each with what it says that it prints. */
import { readFileSync } from 'node:fs';

export interface Example {
  /** Without its imports. */
  readonly code: string;
  readonly prints: readonly string[];
}

const PAGE = readFileSync(new URL('../../docs/client.md', import.meta.url), 'utf8');

/** Those that start a worker need a browser. */
export function examplesOf(): {
  readonly inNode: readonly Example[];
  readonly inBrowser: readonly Example[];
} {
  const examples = [...PAGE.matchAll(/```js\n([\s\S]*?)```/g)].map(([, block = '']) => ({
    code: block.replaceAll(/^import .*$/gm, ''),
    prints: [...block.matchAll(/^\/\/ prints: (.*)$/gm)].map(([, line]) => line!),
  }));
  const needsBrowser = ({ code }: Example) => code.includes('device(');
  return { inNode: examples.filter(one => !needsBrowser(one)), inBrowser: examples.filter(needsBrowser) };
}
