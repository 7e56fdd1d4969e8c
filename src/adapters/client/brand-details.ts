/** What `GET /v1/brands/{id}` answers, and how the service, or an engine that is offline, makes it of the catalog. */
import type { Brand, Brands, ListedChannel, NegativeFacts, Source } from '../../core/brand.ts';
import { channelsOf } from '../../core/explain/telling.ts';
import { inLanguage, type Localized } from '../../core/language/localized.ts';

export type ChannelListed = Pick<ListedChannel, 'brand' | 'kind' | 'canonical' | 'purpose' | 'source'> & {
  readonly receivesOnly?: true;
};

export interface BrandDetails {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly sector: string;
  readonly group?: string;
  readonly regions: readonly string[];
  /** These vouch. A group's channels stand beside the brand's own. */
  readonly official: readonly ChannelListed[];
  readonly inAppHelp?: Localized & { readonly source: Source };
  readonly never: NegativeFacts;
  /** Stated by one source and confirmed by none. */
  readonly reported: { readonly channels: readonly ChannelListed[]; readonly never: NegativeFacts };
}

const channelOf = ({
  brand,
  kind,
  canonical,
  purpose,
  receivesOnly,
  source,
}: ListedChannel): ChannelListed => ({
  brand,
  kind,
  canonical,
  ...(purpose ? { purpose } : {}),
  ...(receivesOnly ? { receivesOnly } : {}),
  source,
});

/** A reader of traditional Chinese needs no table of ours. */
const inEach = <T extends Localized>(text: T): T => ({ ...text, 'zh-Hant': inLanguage(text, 'zh-Hant') });

/** A group's channels stand beside the brand's own: 平安's hotline answers for 壹钱包. */
export function detailsOf(brand: Brand, brands: Brands): BrandDetails {
  const { id, name, aliases, sector, group, regions, inAppHelp } = brand;
  const channels = channelsOf(brand, brands);
  return {
    id,
    name: inEach(name),
    aliases,
    sector,
    ...(group ? { group } : {}),
    regions,
    official: channels.map(channelOf),
    ...(inAppHelp ? { inAppHelp: inEach(inAppHelp) } : {}),
    never: brand.never,
    reported: { channels: brand.reported.map(channelOf), never: brand.reportedNever },
  };
}
