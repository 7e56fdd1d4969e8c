/** A tactic's page: what they do, what real support would do, and what to do now. It can be shared: it holds nothing of what anybody pasted. */
import { html } from 'hono/html';
import { fill } from '../../core/language/locale.ts';
import { inAllLanguages, inLanguage, type Locale, type Localized } from '../../core/language/localized.ts';
import { SENTENCES } from '../../core/language/sentences.ts';
import type { Rule } from '../../core/rule.ts';
import type { Markup } from './layout.ts';
import { PAGE_TEXT } from './text.ts';

export const TACTICS_TITLE: Localized = { zh: '常见骗法', en: 'How these scams work' };

const TEXT = inAllLanguages({
  zh: {
    lead: '每一种都写着：他们怎么做，真客服会怎么做，碰上了怎么办。',
    check: '查一查我收到的',
    sources: '出处',
    channel: '对方给的号码或网址',
    imitated: '真的那一个',
  },
  en: {
    lead: 'Each page says what they do, what real support does instead, and what to do now.',
    check: 'Check what I received',
    sources: 'Sources',
    channel: 'the number or address that they gave',
    imitated: 'the real one',
  },
});

const isDecisive = ({ severity }: Rule): boolean => severity === 'decisive';

export function tacticList(rules: readonly Rule[], locale: Locale): Markup {
  const listed = rules.filter(({ status }) => status !== 'retired');
  const part = (action: 'stop' | 'check-first', some: readonly Rule[]) => html`
<h2>${PAGE_TEXT[locale].actions[action]}</h2>
<ul class="tactics">${some.map(
    ({ id, title }) =>
      html`<li><a href="/tactics/${id}?lang=${locale}">${inLanguage(title, locale)}</a></li>`,
  )}</ul>`;
  return html`<p class="lead">${TEXT[locale].lead}</p>
${part('stop', listed.filter(isDecisive))}
${part(
  'check-first',
  listed.filter(rule => !isDecisive(rule)),
)}`;
}

/** Its sentences for nobody's message in particular: what would be quoted is named instead. */
export function tacticPage(rule: Rule, locale: Locale): Markup {
  const text = PAGE_TEXT[locale];
  const own = TEXT[locale];
  const values = {
    brand: inLanguage(SENTENCES.somebody, locale),
    ways: inLanguage(SENTENCES['in-its-app'], locale),
    channel: own.channel,
    imitated: own.imitated,
  };
  const say = (sentence: Localized) => fill(sentence, locale, values);
  return html`<section class="answer ${isDecisive(rule) ? 'stop' : 'check-first'}">
  <h2>${text.actions[isDecisive(rule) ? 'stop' : 'check-first']}</h2>
  <p class="headline">${say(rule.headline)}</p>
  <h3>${text.next}</h3><p class="next">${say(rule.nextStep)}</p>
  <h3>${text.officialWould}</h3><p>${say(rule.officialWould)}</p>
  <h3>${text.alreadyDone}</h3><p>${say(rule.ifAlreadyDone)}</p>
</section>
<p><a class="button" href="/?lang=${locale}">${own.check}</a></p>
<h2>${own.sources}</h2>
<ul>${rule.sources.map(({ title, checked }) => html`<li><small>${title}${checked ? html` · ${text.readOn} ${checked}` : ''}</small></li>`)}</ul>`;
}
