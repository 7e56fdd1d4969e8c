/** One brand file → the brand as the core sees it: every fact with its source instead of the source's name. */
import type { Brand, ListedChannel, NegativeFacts, Source } from '../core/brand.ts';
import { type ChannelKind, PURPOSES } from '../core/channels/channel.ts';
import type { Localized } from '../core/language/localized.ts';
import { compileSource } from './compile-source.ts';
import type { BrandData } from './data.ts';

/** Which list of a brand file holds which kind of channel. */
export const KIND_OF: Readonly<Record<keyof BrandData['official'], ChannelKind>> = {
  domains: 'url',
  hosts: 'url',
  paths: 'url',
  emails: 'email',
  phones: 'phone',
  handles: 'handle',
  apps: 'app',
};

export function compileBrand(data: BrandData): Brand {
  return {
    id: data.id,
    name: data.name,
    aliases: data.aliases,
    claimedAs: [...data['claimed-as'], ...data['beside-support']],
    besideSupport: data['beside-support'],
    hostNames: data['host-names'],
    sector: data.sector,
    ...(data.group === undefined ? {} : { group: data.group }),
    regions: data.regions,
    channels: channelsOf(data, data.official).toSorted((a, b) => usefulness(a) - usefulness(b)),
    reported: channelsOf(data, data.reported),
    userContent: data['user-content'],
    ...(data['in-app-help'] ? { inAppHelp: said(data, data['in-app-help']) } : {}),
    never: negativeFacts(data, data.never),
    reportedNever: negativeFacts(data, data['reported-never']),
  };
}

const usefulness = ({ purpose }: ListedChannel): number =>
  purpose ? PURPOSES.indexOf(purpose) : PURPOSES.length;

const sourceNamed = (data: BrandData, name: string): Source => compileSource(data.sources[name]!);

const said = (data: BrandData, { source, ...text }: Localized & { readonly source: string }) => ({
  ...text,
  source: sourceNamed(data, source),
});

function negativeFacts(data: BrandData, never: BrandData['never']): NegativeFacts {
  const cited = (facts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(facts).map(([fact, name]) => [fact, sourceNamed(data, name)]));
  return {
    has: cited(never.has),
    can: cited(never.can),
    asksFor: cited(never['asks-for']),
    contactsBy: cited(never['contacts-by']),
    sends: cited(never.sends),
    hasOther: cited(never['has-other']),
    says: never.says.map(sentence => said(data, sentence)),
  };
}

function channelsOf(data: BrandData, lists: BrandData['official']): ListedChannel[] {
  return Object.entries(lists).flatMap(([list, channels]) =>
    Object.entries(channels).map(([canonical, entry]) => {
      const fact = typeof entry === 'string' ? { source: entry } : entry;
      return {
        brand: data.id,
        kind: KIND_OF[list as keyof BrandData['official']],
        canonical,
        answersBelow: list === 'domains',
        ...(fact.purpose ? { purpose: fact.purpose } : {}),
        receivesOnly: fact['receives-only'] ?? false,
        source: sourceNamed(data, fact.source),
      };
    }),
  );
}
