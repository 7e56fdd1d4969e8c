/** Laws of rule files: signals and concepts that exist, and sentences whose gaps are filled. */
import { SIGNALS } from '../../signals/index.ts';
import { type Condition, partsOf } from '../conditions.ts';
import type { CatalogFiles } from '../data.ts';
import type { CatalogProblem } from '../error.ts';
import { type RuleFile, type SentencesFile, sentencesSchema } from '../rule.ts';

/** What a sentence of a rule may have filled in. */
const PLACEHOLDERS = ['brand', 'quote', 'channel', 'imitated', 'ways'];

export const ruleBreaches = (files: CatalogFiles): CatalogProblem[] =>
  files.rules.flatMap(rule => [...conditionsOf(rule, files), ...placeholdersOf(rule)]);

const inRule = (rule: { id: string }, field: string, message: string): CatalogProblem => ({
  file: `heuristics/${rule.id}.yaml`,
  field,
  message,
});

function conditionsOf(rule: RuleFile, { concepts }: CatalogFiles): CatalogProblem[] {
  const known = new Set(concepts.map(({ id }) => id));
  const problems: CatalogProblem[] = [];
  for (const list of ['all', 'any', 'none'] as const) {
    for (const [i, condition] of rule.when[list].entries()) {
      const message = faultOf(condition, known);
      if (message) problems.push(inRule(rule, `when.${list}.${i}`, message));
    }
  }
  return problems;
}

function faultOf(condition: Condition, known: ReadonlySet<string>): string | undefined {
  const { name, params } = partsOf(condition);
  const signal = SIGNALS.get(name);
  if (!signal) return `no signal is called "${name}"; there are: ${[...SIGNALS.keys()].join(', ')}`;
  const parsed = signal.params().safeParse(params);
  if (!parsed.success)
    return `${name} does not take this: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')}`;
  for (const parameter of (signal.concepts ?? []) as readonly string[]) {
    const unknown = ([params[parameter] ?? []].flat(2) as string[]).find(concept => !known.has(concept));
    if (unknown !== undefined)
      return `no concept is called "${unknown}"; add heuristics/lexicon/${unknown}.yaml or mend its spelling`;
  }
  return undefined;
}

const FIELDS = sentencesSchema.keyof().options;

function placeholdersOf(rule: RuleFile): CatalogProblem[] {
  const ofKinds = Object.entries(rule['said-of']).flatMap(([kind, some]) =>
    gapsIn(rule, some, `said-of.${kind}.`),
  );
  return [...gapsIn(rule, rule, ''), ...ofKinds];
}

function gapsIn(rule: RuleFile, sentences: SentencesFile, where: string): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  for (const field of FIELDS) {
    for (const [language, sentence] of Object.entries(sentences[field] ?? {})) {
      for (const [, name] of sentence.matchAll(/\{([^{}]*)\}/g)) {
        if (!PLACEHOLDERS.includes(name!))
          problems.push(
            inRule(
              rule,
              `${where}${field}.${language}`,
              `{${name}} is filled with nothing; there are: ${PLACEHOLDERS.join(', ')}`,
            ),
          );
      }
    }
  }
  return problems;
}
