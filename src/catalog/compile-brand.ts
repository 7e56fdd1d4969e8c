/** One brand file → the brand as the core sees it: every fact with its source instead of the source's name. */
import type { Brand, OfficialChannel, Source } from '../core/brand.ts';
import type { ChannelKind } from '../core/channels/channel.ts';
import type { Localized } from '../core/language/localized.ts';
import type { BrandData } from './data.ts';

/** Which list of a brand file holds which kind of channel. */
const KIND_OF: Readonly<Record<keyof BrandData['official'], ChannelKind>> = {
  domains: 'url',
  hosts: 'url',
  paths: 'url',
  emails: 'email',
  phones: 'phone',
  handles: 'handle',
  apps: 'app',
};

export function compileBrand(data: BrandData): Brand {
  const source = (name: string) => compileSource(data.sources[name]!);
  const cited = (facts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(facts).map(([fact, name]) => [fact, source(name)]));
  const said = (text: Localized & { source: string }) => ({
    en: text.en,
    zh: text.zh,
    source: source(text.source),
  });
  return {
    id: data.id,
    name: data.name,
    aliases: data.aliases,
    sector: data.sector,
    ...(data.group === undefined ? {} : { group: data.group }),
    regions: data.regions,
    channels: channelsOf(data),
    ...(data['in-app-help'] ? { inAppHelp: said(data['in-app-help']) } : {}),
    neverHas: cited(data.never.has),
    neverCan: cited(data.never.can),
    neverAsksFor: cited(data.never['asks-for']),
    neverSays: data.never.says.map(said),
  };
}

function channelsOf(data: BrandData): OfficialChannel[] {
  return Object.entries(data.official).flatMap(([list, channels]) =>
    Object.entries(channels).map(([canonical, entry]) => {
      const {
        source,
        purpose,
        'receives-only': receivesOnly,
      } = typeof entry === 'string' ? { source: entry } : entry;
      return {
        brand: data.id,
        kind: KIND_OF[list as keyof BrandData['official']],
        canonical,
        answersBelow: list === 'domains',
        ...(purpose ? { purpose } : {}),
        receivesOnly: receivesOnly ?? false,
        source: compileSource(data.sources[source]!),
      };
    }),
  );
}

export function compileSource({
  title,
  url,
  'said-by': saidBy,
  published,
  checked,
}: BrandData['sources'][string]): Source {
  return { title, url, saidBy, ...(published === undefined ? {} : { published }), checked };
}
