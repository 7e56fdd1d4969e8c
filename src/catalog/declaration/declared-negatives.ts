/** What a declaration says that the brand does not have and never does, as far as the file does not say so yet. */
import type { ChannelKind } from '../../core/channels/channel.ts';
import { KIND_OF } from '../compile-brand.ts';
import type { Comparison, NewFact, Subject } from './comparison.ts';
import { isSame, listedIn } from './owners.ts';
import { visible } from './visible.ts';

type Part = Pick<Comparison, 'facts' | 'conflicts'>;

export function declaredNegatives(subject: Subject, unsettled: ReadonlySet<ChannelKind>): Part {
  const { declaration, brand } = subject;
  const parts = [
    ...declaration.doesNotHave.map((kind, i) => lacks(subject, kind, i)),
    ...declaration.neverAsksFor.map((concept, i) => neverAsks(subject, concept, i)),
    ...declaration.neverContactsBy.map(kind => fresh('contacts-by', kind, brand.never['contacts-by'])),
    ...declaration.complete.map((kind, i) => complete(subject, kind, i, unsettled)),
  ];
  const said = new Set(brand.never.says.map(({ en, zh }) => `${en}\n${zh}`));
  const sentences = declaration.statements.filter(({ en, zh }) => !said.has(`${en}\n${zh}`));
  return {
    facts: [
      ...parts.flatMap(({ facts }) => facts),
      ...sentences.map(sentence => ({ under: ['never', 'says'] as const, sentence })),
    ],
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

const NOTHING: Part = { facts: [], conflicts: [] };
const conflict = (message: string): Part => ({ facts: [], conflicts: [message] });

function fresh(list: string, key: string, known: object): Part {
  const fact: NewFact = { under: ['never', list], key };
  return Object.hasOwn(known, key) ? NOTHING : { facts: [fact], conflicts: [] };
}

function lacks({ brand }: Subject, kind: ChannelKind, i: number): Part {
  const listed = [...listedIn(brand, 'official'), ...listedIn(brand, 'reported')].find(
    ({ list }) => KIND_OF[list] === kind,
  );
  return listed
    ? conflict(
        `doesNotHave.${i}: it says that there is no ${kind}, and the file lists ${visible(listed.key)}`,
      )
    : fresh('has', kind, brand.never.has);
}

function neverAsks({ brand, files }: Subject, concept: string, i: number): Part {
  return files.concepts.some(({ id }) => id === concept)
    ? fresh('asks-for', concept, brand.never['asks-for'])
    : conflict(`neverAsksFor.${i}: no concept is called "${visible(concept)}"; it is left out`);
}

/** Nothing may be called complete that lacks what the file lists, or of which something was left out. */
function complete(
  { entries, brand }: Subject,
  kind: ChannelKind,
  i: number,
  unsettled: ReadonlySet<ChannelKind>,
): Part {
  const declared = entries.filter(entry => entry.kind === kind);
  const covered = (listed: (typeof others)[number]) =>
    declared.some(entry => isSame(entry, listed) || isBelowDomain(listed.key, entry));
  const others = [...listedIn(brand, 'official'), ...listedIn(brand, 'reported')].filter(
    ({ list }) => KIND_OF[list] === kind,
  );
  const missing = others.filter(listed => !covered(listed));
  if (missing.length > 0)
    return conflict(
      `complete.${i}: it lists every ${kind}, and the file has ${visible(missing.map(({ key }) => key).join(', '))} besides`,
    );
  return unsettled.has(kind) ? NOTHING : fresh('has-other', kind, brand.never['has-other']);
}

/** A domain answers for the hosts below it, so it lists them too. */
const isBelowDomain = (key: string, { list, key: domain }: Subject['entries'][number]): boolean =>
  list === 'domains' && key.split('/')[0]!.endsWith(`.${domain}`);
