/** What holds of every verdict, whatever was asked. Each property names itself, and says what is wrong. */
import { verdictSchema } from '../../src/adapters/http/judgement/verdict-schema.ts';
import { check } from '../../src/core/check.ts';
import { type Contact, LONGEST_VALUE } from '../../src/core/contact.ts';
import { shadowOf } from '../../src/core/secrets/shadow.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { catalog } from '../support/catalogs.ts';
import { KEYS, PHRASES } from '../support/secrets.ts';

/** What is wrong with the verdict; `undefined` where nothing is. */
export type Property = (contact: Contact, verdict: Verdict) => string | undefined;

const spansOf = ({ claims, reasons, channels }: Verdict) => [
  ...claims.flatMap(({ spans }) => spans),
  ...reasons.flatMap(({ spans }) => spans),
  ...channels.flatMap(({ span }) => span ?? []),
];

const spansInside: Property = ({ value }, verdict) => {
  const outside = spansOf(verdict).find(({ start, end }) => start < 0 || end < start || end > value.length);
  return outside && `span ${outside.start}–${outside.end} of ${value.length}`;
};

const quotesAreSlices: Property = ({ value }, { reasons, channels }) => {
  const shown = shadowOf(value.slice(0, LONGEST_VALUE)).text;
  const slice = ({ start, end }: { start: number; end: number }) => shown.slice(start, end);
  const reason = reasons.find(
    ({ spans, quotes }) => JSON.stringify(quotes) !== JSON.stringify(spans.map(slice)),
  );
  const channel = channels.find(({ span, quote }) => span && quote !== slice(span));
  return (reason || channel) && `the quote of ${reason?.code ?? channel?.kind} is not the text at its span`;
};

const disguiseNeverVouched: Property = (_, { action, channels }) => {
  const vouched = channels.find(
    ({ status, canonical, disguises }) => status === 'official' && (!canonical || disguises.length > 0),
  );
  if (vouched) return `an official channel disguised by ${vouched.disguises}`;
  const subject = channels.find(({ role, disguises }) => role === 'subject' && disguises.length > 0);
  return action === 'matches-official' && subject
    ? `vouches for what ${subject.disguises} disguise`
    : undefined;
};

/** What it matches is on the list, with its source, and nothing speaks against it. */
const officialHasSource: Property = (_, { verdict, action, channels, reasons }) => {
  if (verdict !== 'official' && action !== 'matches-official') return undefined;
  const sourced = channels.some(({ status, source }) => status === 'official' && source !== undefined);
  return sourced && reasons.length === 0 ? undefined : 'vouches without a source, or against a reason';
};

const sameAgain: Property = (contact, verdict) =>
  JSON.stringify(check(structuredClone(contact), catalog)) === JSON.stringify(verdict)
    ? undefined
    : 'the same contact got another verdict';

const schema = verdictSchema();

const fitsSchema: Property = (_, verdict) => {
  const json: unknown = JSON.parse(JSON.stringify(verdict));
  return schema
    .safeParse(json)
    .error?.issues.map(({ path }) => path.join('.'))
    .join(', ');
};

/** Three words in a row, or eight signs, of the secrets that the grammar knows. */
const PIECES = [
  ...Object.values(PHRASES).flatMap(phrase => {
    const words = phrase.split(' ');
    return words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  }),
  ...Object.values(KEYS).flatMap(key =>
    Array.from({ length: key.length - 7 }, (_, at) => key.slice(at, at + 8)),
  ),
];
/** On lines of their own, so that nothing glued to them makes them something else. */
export const withSecret = (contact: Contact, secret: string): Contact => ({
  ...contact,
  kind: 'text',
  value: `${contact.value.slice(0, 2_000).replaceAll(/[A-Za-z0-9\p{Script=Han}]/gu, '')}\n${secret}\n.`,
});

export const leaked = (verdict: Verdict): string | undefined => {
  const said = JSON.stringify(verdict);
  return PIECES.find(piece => said.includes(piece)) && 'a secret is in the verdict';
};

/** Words that say nothing, before and behind: what was to be stopped is not vouched for because of them. */
export const PADDINGS: readonly (readonly [string, string])[] = [
  ['', '\n\nThe weather is mild today.'],
  ['今天天气不错。\n\n', ''],
  ['Good morning.\n\n', '\n\nHave a nice day.'],
];

export const paddingNeverVouches: Property = (contact, { action }) => {
  if (action !== 'stop' || contact.value.length > LONGEST_VALUE - 200) return undefined;
  const padded = PADDINGS.find(
    ([before, behind]) =>
      check({ ...contact, value: before + contact.value + behind }, catalog).action === 'matches-official',
  );
  return padded && `padding with ${JSON.stringify(padded)} turns stop into matches-official`;
};

export const PROPERTIES: Readonly<Record<string, Property>> = {
  spansInside,
  quotesAreSlices,
  disguiseNeverVouched,
  officialHasSource,
  sameAgain,
  fitsSchema,
  paddingNeverVouches,
};

/** Every property that a contact breaks, by its name. Throwing is one. */
export function faultsOf(contact: Contact): string[] {
  try {
    const verdict = check(contact, catalog);
    return Object.entries(PROPERTIES).flatMap(([name, property]) => {
      const fault = property(contact, verdict);
      return fault ? [`${name}: ${fault}`] : [];
    });
  } catch (error) {
    return [`throws: ${error instanceof Error ? error.stack : String(error)}`];
  }
}
