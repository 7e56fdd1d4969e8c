/** Seventh verb: a judgement → sentences for a frightened person. It quotes the user's own words and adds no opinion. */
import type { Catalog } from './catalog.ts';
import { neverAsksBecause } from './explain/never-asks.ts';
import { quietBecause, quietHeadline, quietNextStep } from './explain/quiet.ts';
import { sentenceOf } from './explain/sentence-of.ts';
import { officialShown, reasonOf, shown, uncheckedOf } from './explain/shown.ts';
import { nameOf, type Telling, tellingOf, Values } from './explain/telling.ts';
import type { Judgement } from './judge.ts';
import { fill } from './language/locale.ts';
import type { Facts } from './rule.ts';
import type { Verdict } from './verdict.ts';

/** Three reasons are read; a fourth is not. All of them stand in `reasons`. */
const MOST_BECAUSE = 3;

export function explain(facts: Facts, judgement: Judgement, catalog: Catalog): Verdict {
  const telling = tellingOf(facts, judgement);
  const { locale } = telling;
  const alarmed = judgement.action === 'stop' || judgement.action === 'check-first';
  return {
    verdict: judgement.verdict,
    action: judgement.action,
    score: judgement.score,
    ...(alarmed ? alarm(telling) : quiet(telling)),
    claims: facts.claims.map(claim => ({
      ...claim,
      name: nameOf(facts.brands.byId.get(claim.brand), locale),
    })),
    channels: facts.channels.map(channel => shown(channel, telling)),
    reasons: judgement.findings.map(finding => reasonOf(telling, finding)),
    officialChannels: telling.official.map(channel => officialShown(channel, locale)),
    unchecked: uncheckedOf(telling),
    catalog: catalog.version,
    locale,
  };
}

type Told = Pick<Verdict, 'headline' | 'because' | 'officialWould' | 'nextStep' | 'ifAlreadyDone'>;

/** The gravest rule speaks; the others only add their reasons. */
function alarm(telling: Telling): Told {
  const { judgement, locale } = telling;
  const top = judgement.findings[0];
  if (!top) return quiet(telling);
  const values = new Values(telling, top);
  return {
    headline: fill(sentenceOf(top, 'headline'), locale, values),
    because: judgement.findings
      .flatMap(finding => [
        fill(sentenceOf(finding, 'because'), locale, new Values(telling, finding)),
        ...neverAsksBecause(telling, finding),
      ])
      .slice(0, MOST_BECAUSE),
    officialWould: fill(sentenceOf(top, 'officialWould'), locale, values),
    nextStep: fill(sentenceOf(top, 'nextStep'), locale, values),
    ifAlreadyDone: fill(sentenceOf(top, 'ifAlreadyDone'), locale, values),
  };
}

function quiet(telling: Telling): Told {
  const values = new Values(telling);
  return {
    headline: quietHeadline(telling, values),
    because: quietBecause(telling),
    nextStep: quietNextStep(telling, values),
  };
}
