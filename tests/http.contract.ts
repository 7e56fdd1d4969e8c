/** The HTTP API as a specification. It knows nothing of the runtime: Node and workerd answer the same requests alike. */
import { describe, expect, test } from 'vitest';
import { batchContract } from './adapters/http/batch.contract.ts';
import { brandPageContract } from './adapters/http/brand-page.contract.ts';
import { browserContract } from './adapters/http/browser.contract.ts';
import { checkContract } from './adapters/http/check.contract.ts';
import { explainContract } from './adapters/http/explain.contract.ts';
import { hooksContract } from './adapters/http/hooks.contract.ts';
import { hostileContract } from './adapters/http/hostile.contract.ts';
import { keysContract } from './adapters/http/keys.contract.ts';
import { openapiContract } from './adapters/http/openapi.contract.ts';
import { packsContract } from './adapters/http/packs.contract.ts';
import { pageContract } from './adapters/http/page.contract.ts';
import { prefixContract } from './adapters/http/prefix.contract.ts';
import { refusalsContract } from './adapters/http/refusals.contract.ts';
import { registryContract } from './adapters/http/registry.contract.ts';
import { reportsContract } from './adapters/http/reports.contract.ts';
import { CANARY, piecesIn, post, type Served } from './adapters/http/requests.ts';
import { secretsContract } from './adapters/http/secrets.contract.ts';

export function httpContract(runtime: string, { send, logLines, keys }: Served): void {
  describe(`HTTP on ${runtime}:`, { timeout: 20_000 }, () => {
    checkContract(send);
    batchContract(send);
    explainContract(send);
    refusalsContract(send);
    hostileContract(send);
    registryContract(send);
    prefixContract(send);
    packsContract(send);
    openapiContract(send);
    keysContract(send, keys);
    reportsContract(send, keys);
    browserContract(send);
    pageContract(send);
    brandPageContract(send);
    secretsContract(send);
    hooksContract(send);

    test('no line of the log holds any piece of what was sent in all of this', async () => {
      await send(post({ value: `${CANARY} https://${CANARY}.example`, claims: CANARY }));
      expect(logLines().length).toBeGreaterThan(0);
      expect(logLines().flatMap(piecesIn)).toEqual([]);
    });
  });
}
