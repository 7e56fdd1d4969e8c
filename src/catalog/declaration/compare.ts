/** A declaration beside the brand's file: what is new, what contradicts, and what a person may want to know. */
import { automatonOf } from '../../core/text/automaton.ts';
import { foldWord } from '../../core/text/fold.ts';
import type { BrandFile } from '../brand.ts';
import { compileNumbering } from '../compile-numbering.ts';
import type { CatalogFiles } from '../data.ts';
import type { Declaration } from '../declaration.ts';
import type { Comparison, Subject } from './comparison.ts';
import { declaredChannels } from './declared-channels.ts';
import { declaredNegatives } from './declared-negatives.ts';
import { entriesOf } from './entry.ts';
import { visible } from './visible.ts';
import { withdrawn } from './withdrawn.ts';

/** `cited`: the source of the file that this declaration is already, if it was imported before. */
export function compare(
  declaration: Declaration,
  brand: BrandFile,
  files: CatalogFiles,
  cited: string | undefined,
): Comparison {
  const subject = {
    declaration,
    entries: entriesOf(declaration, compileNumbering(files.numbering, automatonOf([]))),
    brand,
    files,
  };
  const channels = declaredChannels(subject);
  const negatives = declaredNegatives(subject, channels.unsettled);
  return {
    facts: [...channels.facts, ...negatives.facts],
    conflicts: [
      ...namesOf(subject),
      ...channels.conflicts,
      ...negatives.conflicts,
      ...withdrawn(subject, cited),
    ],
    notes: channels.notes,
  };
}

/** On a domain that several brands of a group share, the wrong file is easily taken for the right one. */
function namesOf({ declaration, brand }: Subject): string[] {
  const names = [
    ...Object.values(brand.name),
    ...brand.aliases,
    ...brand['claimed-as'],
    ...brand['beside-support'],
  ];
  const known = new Set(names.map(foldWord));
  if (declaration.names.some(name => known.has(foldWord(name)))) return [];
  const spoken = declaration.names.map(name => visible(name)).join(', ');
  return [`names: it speaks for ${spoken}; allowlists/${brand.id}.yaml knows none of these names`];
}
