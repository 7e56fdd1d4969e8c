/**
 * Fits how much each reason says: `npm run fit -- [--data folder]` writes heuristics/weights/fitted.yaml.
 *
 * Logistic regression over the reasons that `check` itself gives, one intercept for messages and one for hosts, pulled to the
 * usual weight of a rule's severity where there are few rows, and kept within what its severity promises. No text is seen: a row is
 * its reasons and its label.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import { CHECK_FIRST } from '../src/core/judge.ts';
import { type Severity, USUAL_WEIGHT } from '../src/core/rule.ts';
import { type Observation, regress } from './eval/regress.ts';
import { type Row, readRows, SETS } from './eval/rows.ts';

/** Their terms allow no commercial use, or research alone: measured on, never fitted to. */
const NOT_FITTED = ['phishing_pot', 'openphish', 'telecom_fraud_texts_5'];
const FITTED_SETS = ['texts', 'domains'];
const TARGET = fileURLToPath(new URL('../heuristics/weights/fitted.yaml', import.meta.url));

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/dev' } } });
const catalog = compile(data);
const severityOf = new Map(catalog.rules.map(({ id, severity }) => [id, severity]));

const isFitted = ({ label, source }: Row): boolean =>
  (label === 'scam' || label === 'benign') && !NOT_FITTED.includes(source);

const observations: Observation[] = FITTED_SETS.flatMap((name, set) =>
  readRows(values.data, SETS[name]!.file)
    .filter(isFitted)
    .map(row => ({
      set,
      reasons: check(SETS[name]!.contact(row), catalog).reasons.map(({ code }) => code),
      scam: row.label === 'scam',
    })),
);

const oddsOf = (share: number): number => Math.log(share / (1 - share));

/**
 * What a severity promises: a strong reason alone is worth checking on every surface, a weak one in a hotline only, two weak ones in
 * an app; a decisive one is nearly certain.
 */
function boundsOf(severity: Severity, prior: number): readonly [number, number] {
  const alone = oddsOf(CHECK_FIRST.app) - prior;
  const inHotline = oddsOf(CHECK_FIRST.hotline) - prior;
  const inExtension = oddsOf(CHECK_FIRST.extension) - prior;
  if (severity === 'weak') return [Math.max(alone / 2, inHotline) + 0.05, alone - 0.05];
  return severity === 'strong' ? [inExtension + 0.2, 9] : [alone + 3.5, 10];
}

const { weights, intercepts, support } = regress(observations, {
  usual: code => USUAL_WEIGHT[severityOf.get(code) ?? 'weak'],
  bounds: (code, prior) => boundsOf(severityOf.get(code) ?? 'weak', prior),
});
const prior = intercepts[0]!;
const lines = [...weights]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, weight]) => `  ${code}: ${weight.toFixed(1)} # ${support.get(code)} rows`);
writeFileSync(
  TARGET,
  `# yaml-language-server: $schema=../weights.schema.json
id: fitted
about: Log-odds that each reason adds. Made by npm run fit; review it like code. A rule that is not here weighs as its severity does.
prior: ${prior.toFixed(2)}
weights:
${lines.join('\n')}
`,
);
console.log(`${observations.length} rows, ${weights.size} rules, prior ${prior.toFixed(2)}: ${TARGET}`);
