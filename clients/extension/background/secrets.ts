/** Whether what is about to be given to a page opens a wallet. It is looked at, answered, and forgotten: never kept, never logged. */
import { fillIn } from '../../../src/core/language/fill-in.ts';
import { inLanguage } from '../../../src/core/language/localized.ts';
import type { Secret, SecretKind } from '../../../src/core/secrets/secret.ts';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import type { SecretAnswered } from '../messages.ts';
import type { Sender } from '../platform.ts';
import { localeIn, readSettings } from '../settings.ts';
import { tagOf } from '../tag.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { isAllowed } from './allowed.ts';
import { ownerOf } from './decisive.ts';
import { catalogNow } from './engine.ts';
import { siteVisited } from './sites.ts';

const GUARDED: ReadonlySet<SecretKind> = new Set([
  'recovery-phrase',
  'private-key',
  'extended-key',
  'keystore',
]);
const WALLET = 'self-custody-wallet';
/** What may stand beside a phrase that was entered by itself. */
const MOST_AROUND = 40;
const LONGEST_LABEL = 200;

export async function secretGiven(
  label: string,
  value: string,
  sender: Sender,
): Promise<SecretAnswered | undefined> {
  const secret = guardedIn(label, value);
  if (!secret) return undefined;
  const frame = await siteVisited(addressOf(sender));
  const page = await siteVisited(sender.tab?.url ?? addressOf(sender));
  // What a developer runs on his own machine is nobody's trap.
  if (!frame || !page || (await isAllowed(page.host))) return undefined;
  const locale = localeIn(await readSettings());
  const { guard } = EXTENSION_TEXT[locale];
  // A wallet's page inside somebody else's is on somebody else's terms.
  const wallet = (await walletOf(frame.verdict)) && (await walletOf(page.verdict));
  return {
    kind: secret.kind,
    manner: wallet ? 'warn' : 'block',
    lang: tagOf(locale),
    title: fillIn(guard.title, { thing: guard.things[secret.kind] ?? '' }),
    sentences: wallet
      ? [fillIn(guard.own, { brand: inLanguage(wallet.name, locale) })]
      : [guard.danger, fillIn(guard.here, { domain: frame.domain })],
    remove: guard.remove,
    keep: wallet ? guard.close : guard.keep,
  };
}

/** The label says what a run of 64 digits is: a private key, or a transaction, which looks the same and is no secret. */
function guardedIn(label: string, value: string): Secret | undefined {
  const cue = label === '' ? '' : `${label.slice(0, LONGEST_LABEL)}: `;
  const { secrets } = shadowOf(cue + value);
  return secrets.find(
    ({ kind, certainty, span }) =>
      GUARDED.has(kind) &&
      span.end > cue.length &&
      (certainty === 'certain' ||
        (certainty === 'if-alone' && value.trim().length - (span.end - span.start) <= MOST_AROUND)),
  );
}

/** `about:blank` and `srcdoc` have no address of their own. */
const addressOf = ({ url = '', origin = '' }: Sender): string => (url.startsWith('http') ? url : origin);

async function walletOf(verdict: Parameters<typeof ownerOf>[0]) {
  const owner = ownerOf(verdict);
  const brand = owner === undefined ? undefined : (await catalogNow()).brands.byId.get(owner);
  return brand?.sector === WALLET ? brand : undefined;
}
