/** The vocabulary that rules are written in: name → signal. The only list kept by hand. */
import { addressesAlike } from './addresses-alike.ts';
import { asks } from './asks.ts';
import { brandCannot } from './brand-cannot.ts';
import { brandHasNoSuchChannel } from './brand-has-no-such-channel.ts';
import { brandNeverContactsSo } from './brand-never-contacts-so.ts';
import { brandNeverSends } from './brand-never-sends.ts';
import { callerHasLine } from './caller-has-line.ts';
import { callerIsAbroad } from './caller-is-abroad.ts';
import { callsAnUnlistedNumber } from './calls-an-unlisted-number.ts';
import { comesFromOfficialChannel } from './comes-from-official-channel.ts';
import { disposableLink } from './disposable-link.ts';
import { givesCardNumber } from './gives-card-number.ts';
import { givesPaymentAddress } from './gives-payment-address.ts';
import { holdsSecret } from './holds-secret.ts';
import { isShort } from './is-short.ts';
import { linkImitates } from './link-imitates.ts';
import { linkIsListed } from './link-is-listed.ts';
import { numberImitates } from './number-imitates.ts';
import { numberIsListed } from './number-is-listed.ts';
import { numberThatCannotBe } from './number-that-cannot-be.ts';
import { offersChannel } from './offers-channel.ts';
import { premiumNumber } from './premium-number.ts';
import { says } from './says.ts';
import { saysTogether } from './says-together.ts';
import type { Signal } from './signal.ts';
import { wantsAWordBack } from './wants-a-word-back.ts';
import { writtenByOthers } from './written-by-others.ts';

const all = {
  'addresses-alike': addressesAlike,
  asks,
  'brand-cannot': brandCannot,
  'brand-has-no-such-channel': brandHasNoSuchChannel,
  'brand-never-contacts-so': brandNeverContactsSo,
  'brand-never-sends': brandNeverSends,
  'caller-has-line': callerHasLine,
  'caller-is-abroad': callerIsAbroad,
  'calls-an-unlisted-number': callsAnUnlistedNumber,
  'comes-from-official-channel': comesFromOfficialChannel,
  'gives-payment-address': givesPaymentAddress,
  'holds-secret': holdsSecret,
  'disposable-link': disposableLink,
  'gives-card-number': givesCardNumber,
  'is-short': isShort,
  'link-imitates': linkImitates,
  'number-imitates': numberImitates,
  'link-is-listed': linkIsListed,
  'number-is-listed': numberIsListed,
  'number-that-cannot-be': numberThatCannotBe,
  'offers-channel': offersChannel,
  'premium-number': premiumNumber,
  says,
  'wants-a-word-back': wantsAWordBack,
  'written-by-others': writtenByOthers,
  'says-together': saysTogether,
};

export const SIGNALS: ReadonlyMap<string, Signal> = new Map(
  Object.entries(all).map(([name, signal]) => [name, signal as unknown as Signal]),
);
