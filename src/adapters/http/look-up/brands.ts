/** What the registry knows of a brand, as the API shows it: channels and negative facts, each with source and date. */
import type { Brand, Brands, ListedChannel } from '../../../core/brand.ts';
import { channelsOf } from '../../../core/explain/telling.ts';
import { inLanguage, type Localized } from '../../../core/language/localized.ts';
import type { BrandDetails, ChannelListed } from '../../client/brand-details.ts';

export const summaryOf = ({ id, name, sector, regions, channels }: Brand) => ({
  id,
  name,
  sector,
  regions,
  channels: channels.length,
});

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
