/** How to reach a brand by a way that the other side does not control: its own number where the registry vouches for one. */
import type { Brand } from '../../core/brand.ts';
import type { Purpose } from '../../core/channels/channel.ts';
import { nameOf } from '../../core/explain/telling.ts';
import { fill } from '../../core/language/locale.ts';
import type { Locale } from '../../core/language/localized.ts';
import type { OfficialChannelShown } from '../../core/verdict.ts';
import { WAYS } from './words/verdict-words.ts';

/** Numbers that a person can ring for help; not those that only send warnings. */
const ANSWERED: ReadonlySet<Purpose | undefined> = new Set([
  'support',
  'emergency',
  'anti-fraud',
  'group-hotline',
  'hotline',
]);

export interface Way {
  readonly brand: string;
  readonly phone: string;
  readonly way: string;
}

export function wayTo(
  brand: Brand | undefined,
  official: readonly OfficialChannelShown[],
  locale: Locale,
): Way {
  const name = nameOf(brand, locale);
  const line = official.find(({ kind, purpose }) => kind === 'phone' && ANSWERED.has(purpose));
  const phone = line?.display ?? '';
  const key =
    brand === undefined ? 'none' : line ? 'phone' : brand.sector === 'public-body' ? 'office' : 'app';
  return { brand: name, phone, way: fill(WAYS[key], locale, { brand: name, phone }) };
}
