/** What `GET /v1/brands/{id}` answers. */
import type { ListedChannel, NegativeFacts, Source } from '../../core/brand.ts';
import type { Localized } from '../../core/language/localized.ts';

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
