/** Whatever stands around a secret, and wherever it is put: nothing that leaves holds three of its words or eight of its signs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import { silent } from '../../../src/adapters/http/log.ts';
import { judgeLines } from '../../../src/adapters/jsonl/judge-lines.ts';
import { answer } from '../../../src/adapters/page/answer.ts';
import { render } from '../../../src/adapters/terminal/render.ts';
import { data } from '../../../src/catalog/generated.ts';
import { check } from '../../../src/core/check.ts';
import { CONTACT_KINDS, type Contact, DIRECTIONS } from '../../../src/core/contact.ts';
import { normalize } from '../../../src/core/normalize.ts';
import { catalog, files } from '../../support/catalogs.ts';
import { KEYS, LISTS, phraseOf } from '../../support/secrets.ts';

const settings = { seed: 20_261_122, numRuns: 400 };

interface Hidden {
  readonly text: string;
  /** Pieces that must not come out. */
  readonly pieces: readonly string[];
}

const separators = fc.constantFrom(' ', '  ', '\n', '\t', ', ', '，', '、', ' / ', '-', '+', '%20');

const phrases = fc
  .tuple(
    fc.constantFrom(...Object.values(LISTS)),
    fc
      .constantFrom(16, 20, 24, 28, 32)
      .chain(length => fc.uint8Array({ minLength: length, maxLength: length })),
    separators,
    fc.boolean(),
  )
  .map(([list, entropy, separator, upper]): Hidden => {
    const written = phraseOf(entropy, list).map(word =>
      upper ? word.normalize('NFC').toUpperCase() : word.normalize('NFC'),
    );
    const runs = written.slice(2).map((_, i) => written.slice(i, i + 3));
    return {
      text: written.join(separator),
      pieces: runs.flatMap(run => [run.join(separator), run.join(' '), run.join('')]),
    };
  });

const keys = fc
  .constantFrom(KEYS.wif, KEYS.wifCompressed, KEYS.xprv, `私钥 ${KEYS.hex}`, `private key 0x${KEYS.hex}`)
  .map((text): Hidden => {
    const key = text.split(/0x| /).at(-1)!;
    return { text, pieces: Array.from({ length: key.length - 7 }, (_, i) => key.slice(i, i + 8)) };
  });

/** Words that the rules look for, and anything at all; without Han, because lone characters around it make another phrase. */
const words = files.concepts.flatMap(({ words }) => (words.en ?? []).slice(0, 3));
const around = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  .map(parts => parts.join(' ').replaceAll(/\p{Script=Han}/gu, ''));

const sentences = fc
  .tuple(around, fc.oneof(phrases, keys), around)
  .map(([before, secret, after]): Hidden => ({ ...secret, text: `${before}\n${secret.text}\n${after}` }));

const FIELDS = ['value', 'claims', 'sender', 'url'] as const;
const contacts = fc
  .tuple(
    sentences,
    fc.constantFrom(...FIELDS),
    fc.constantFrom(...CONTACT_KINDS),
    fc.option(fc.constantFrom(...DIRECTIONS), { nil: undefined }),
    fc.constantFrom('zh', 'en'),
  )
  .map(([secret, field, kind, direction, locale]) => {
    const contact = {
      value: 'Acorn Bank support: please help',
      kind,
      locale,
      ...(direction ? { direction } : {}),
    };
    return { secret, contact: { ...contact, [field]: secret.text } as Contact };
  });

const leaks = (output: string, { pieces }: Hidden): string[] => {
  const lower = output.toLowerCase();
  return pieces.filter(piece => lower.includes(piece.toLowerCase()));
};

const always = (
  name: string,
  outputOf: (contact: Contact) => string | Promise<string>,
  numRuns = settings.numRuns,
) =>
  test(name, { timeout: 60_000 }, () =>
    fc.assert(
      fc.asyncProperty(contacts, async ({ secret, contact }) => {
        expect(leaks(await outputOf(contact), secret)).toEqual([]);
      }),
      { ...settings, numRuns },
    ),
  );

const app = createApp({ catalog, data, storage: undefined, now: () => new Date(0) }, silent);
const send = async (path: string, init: RequestInit) => (await app.request(path, init)).text();

describe('no secret is in', () => {
  always('the reading, which is all that rules see', contact => {
    const { discourse: _, folded, ...reading } = normalize(contact, catalog);
    return `${folded.text}\n${JSON.stringify(reading)}`;
  });
  always('the verdict', contact => JSON.stringify(check(contact, catalog)));
  always('the page', async contact => String(await answer(check(contact, catalog), 'en')));
  always('the terminal', contact => render(check(contact, catalog)));
  always(
    'a line of JSON',
    async contact => {
      const input = [new TextEncoder().encode(JSON.stringify(contact))];
      const lines: string[] = [];
      for await (const { json } of judgeLines(
        (async function* () {
          yield* input;
        })(),
        catalog,
      ))
        lines.push(json);
      return lines.join('\n');
    },
    100,
  );
  always(
    'an answer over HTTP',
    contact =>
      send('/v1/check', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(contact),
      }),
    100,
  );
  always(
    'why each rule fired, over HTTP',
    contact =>
      send('/v1/explain', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(contact),
      }),
    60,
  );
  always(
    'a batch over HTTP',
    contact =>
      send('/v1/check/batch', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ items: [{ id: '1', ...contact }] }),
      }),
    60,
  );
  always(
    'a page over HTTP',
    ({ value, claims = '', direction = '' }) =>
      send('/', { method: 'POST', body: new URLSearchParams({ value, claims, direction }) }),
    100,
  );
  always(
    'a refusal over HTTP',
    contact =>
      send('/v1/check', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...contact, region: contact.value, surface: contact.claims ?? 1 }),
      }),
    100,
  );
});
