/**
 * Why a host that does wear a brand's name may still be honest: then it is said, and raises no alarm of its own.
 *
 * An excuse never clears a host. It makes the reason a weak one, which counts beside others and is shown to the person.
 */
import type { Brand } from '../brand.ts';
import { EXCUSES, type Excuse } from '../channels/channel.ts';
import type { HonestNames } from './honest-names.ts';
import type { HostLook } from './host-look.ts';
import type { NameSeen } from './name-seen.ts';

interface Case {
  readonly seen: NameSeen;
  readonly look: HostLook;
  readonly brand: Brand;
  readonly honest: HonestNames;
  readonly near: boolean;
}

/** They own one domain or two, and what is lost to a false one never comes back. */
const FEW_DOMAINS = new Set(['self-custody-wallet', 'exchange']);

const EXCUSED_BY: Readonly<Record<Excuse, (one: Case) => boolean>> = {
  /** `acornbank.co.jp`: one for each company in the register of Japan (JPRS). */
  'vetted-suffix': ({ seen, look, honest }) =>
    seen.inMain && !look.shared && !seen.beside.asks && honest.vettedSuffixes.has(look.suffix),
  /** `quiknode.io` flagged as a look-alike of its own maker (phantom/blocklist #1797). A payment firm or bank holds its name with dozens of words. */
  'may-be-its-own': ({ seen, look, brand, honest, near }) =>
    !near &&
    !FEW_DOMAINS.has(brand.sector) &&
    seen.inMain &&
    !look.shared &&
    !seen.beside.asks &&
    honest.ordinarySuffixes.has(look.suffix),
  /** `kraken.name` is somebody's name, and a phantom may have a ranch. */
  'common-word': ({ seen, look, honest, near }) =>
    !near &&
    seen.name.common &&
    !seen.beside.asks &&
    !seen.beside.onlyLures &&
    !(look.shared?.kind === 'site' && seen.beside.someLures) &&
    (look.shared !== undefined || honest.ordinarySuffixes.has(look.suffix) || !seen.inMain),
  /** A library for a brand's interface bears its name: `lanternfish-sdk.github.io`, `github.com/someone/lanternfish-tools`. */
  'open-source-project': ({ look, seen, near }) => !near && look.shared?.kind === 'code' && !seen.beside.asks,
  /** `www.acornbank.example.edgekey.net`: a network writes the name of its customer in front of its own. */
  'delivery-network': ({ look }) => look.shared?.kind === 'delivery',
  /** `somebrand-my.sharepoint.com` is what the brand's own staff use. */
  'company-workspace': ({ look, seen }) => look.shared?.kind === 'workspace' && !seen.beside.asks,
};

export const excuseFor = (one: Case): Excuse | undefined => EXCUSES.find(excuse => EXCUSED_BY[excuse](one));
