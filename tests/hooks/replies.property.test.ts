/** Whatever is sent, in whatever wrapping: a reply of at most three messages, with nothing of it and no stranger's number or link. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_SEGMENTS } from '../../src/adapters/hooks/compose.ts';
import type { Conversation } from '../../src/adapters/hooks/message.ts';
import { answer } from '../../src/adapters/hooks/reply.ts';
import { check } from '../../src/core/check.ts';
import { CANARY, piecesIn } from '../adapters/http/requests.ts';
import { catalog } from '../support/catalogs.ts';
import { SAMPLES } from './messages.ts';

const SENT = Object.values(SAMPLES)
  .flat()
  .map(({ text }) => text);
const piece = fc.oneof(
  fc.constantFrom(...SENT),
  fc.constantFrom(
    ...['Fwd: ', '转发：', 'From: ', '发件人：', '\n', '【', '】', '{way}', '{brand}', '1', 'STOP', '<', '&'],
    ...[
      CANARY,
      `https://${CANARY}.example/${CANARY}`,
      `@${CANARY}`,
      '+1 202 555 0143',
      '13900000000',
      '{channel}',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => pieces.join(' '));
const conversation = fc.option(
  fc.record<Conversation>({
    rule: fc.constantFrom(null, 'asks-for-one-time-code', 'no-such-rule'),
    brand: fc.constantFrom(null, 'acorn-bank', 'no-such-brand', CANARY),
    locale: fc.constantFrom('zh', 'en'),
    awaitsSender: fc.boolean(),
  }),
  { nil: undefined },
);
const sender = fc.option(piece, { nil: undefined });

test('every reply', { timeout: 60_000 }, () =>
  fc.assert(
    fc.asyncProperty(text, conversation, sender, fc.nat(2), async (sent, earlier, from, attachments) => {
      const message = { id: '1', provider: 'test', forwarder: '+447700900123', text: sent, attachments };
      const { reply } = await answer({ ...message, sender: from?.slice(0, 256) }, earlier, { catalog });
      expect(reply.segments).toBeLessThanOrEqual(MOST_SEGMENTS);
      expect(reply.text).not.toMatch(/\{\w+\}|undefined/);
      expect(piecesIn(reply.text)).toEqual([]);
      const strangers = check({ value: reply.text, kind: 'text', region: 'CN' }, catalog).channels;
      expect(strangers.filter(({ status }) => status !== 'official')).toEqual([]);
    }),
    { numRuns: 400 },
  ),
);

test('a message of more than 65,536 characters says that only the first part was read', async () => {
  const message = {
    id: '1',
    provider: 'test',
    forwarder: '+8613900000000',
    text: '请'.repeat(70_000),
    attachments: 0,
  };
  expect((await answer(message, undefined, { catalog })).reply.text).toContain('太长');
});
