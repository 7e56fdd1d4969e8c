/** Seventh verb: a judgement → sentences for a frightened person. It quotes the user's own words and adds no opinion. */
import type { Catalog } from './catalog.ts';
import { neverAsksBecause } from './explain/never-asks.ts';
import { quietBecause, quietHeadline, quietNextStep } from './explain/quiet.ts';
import { sentenceOf } from './explain/sentence-of.ts';
import { officialShown, reasonOf, shown, uncheckedOf } from './explain/shown.ts';
import { nameOf, type Telling, tellingOf, Values } from './explain/telling.ts';
import type { Finding } from './inspect.ts';
import { isPlight, type Judgement } from './judge.ts';
import { fill } from './language/locale.ts';
import type { Facts, Sentences } from './rule.ts';
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
    ...(alarmed ? alarm(telling) : (plight(telling) ?? quiet(telling))),
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
  return {
    ...saidBy(top, telling),
    because: judgement.findings
      .flatMap(finding => [
        fill(sentenceOf(finding, 'because'), locale, new Values(telling, finding)),
        ...neverAsksBecause(telling, finding),
      ])
      .slice(0, MOST_BECAUSE),
  };
}

/** Who tells what has been done to him is told what to do about it, though nobody can be judged by that. */
function plight(telling: Telling): Told | undefined {
  const told = telling.judgement.findings.find(isPlight);
  return told && saidBy(told, telling);
}

function saidBy(finding: Finding, telling: Telling): Told {
  const values = new Values(telling, finding);
  const say = (sentence: keyof Sentences) => fill(sentenceOf(finding, sentence), telling.locale, values);
  return {
    headline: say('headline'),
    because: [say('because')],
    officialWould: say('officialWould'),
    nextStep: say('nextStep'),
    ifAlreadyDone: say('ifAlreadyDone'),
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
