/** …leads to a link that is made to be thrown away: a shortener, a bare IP address, a random path, a suffix sold by the thousand. */
import * as z from 'zod/mini';
import type { Channel } from '../core/channels/channel.ts';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { isUnlisted } from '../core/channels/unlisted.ts';
import { isMadeUp } from '../core/hosts/made-up.ts';
import { ofKind } from '../core/needs.ts';
import type { Facts } from '../core/rule.ts';
import { isAlphanumeric, isDigit, isLatin } from '../core/text/letters.ts';
import { signal } from './signal.ts';

/** Shorteners that firms hardly use for their own notices (bit.ly and t.cn they do). Where they lead is seen only by going there. */
const SHORTENERS = new Set(
  'tinyurl.com is.gd rb.gy rebrand.ly cutt.ly s.id t.ly v.gd tiny.cc lnk.to suo.im urlz.fr shorturl.at bl.ink n9.cl qrco.de linktr.ee shrtco.de u.nu x.gd tny.im 1x3.me'.split(
    ' ',
  ),
);
/** These firms do use, so that the ticket behind them says nothing. */
const IN_HONEST_USE = new Set(
  'bit.ly t.cn dwz.cn dwz.cc url.cn t.co ow.ly goo.gl youtu.be lnkd.in wa.me t.me m.me'.split(' '),
);
/** Suffixes in which phishing names are a large share of all new ones (Spamhaus and Interisle lists, 2023 to 2025). */
const CHEAP = new Set(
  'top xyz vip cc icu shop club online site live info buzz cyou rest bond sbs cfd click link digital ink fun world life today pw tk ml ga cf gq associates business financial limited ventures cricket boutique shopping network bid loan men win date review stream download racing lol monster quest lat pics hair skin makeup beauty autos mom fit cam deals'.split(
    ' ',
  ),
);
/** `com` of `com.br`, `co` of `co.uk`: part of a suffix. */
const SHORTEST_NAME = 3;
/** `/S7cW3A`: a ticket for one reader. Words of a path are longer, or in one case and without digits. */
const TICKET = { shortest: 5, longest: 12 } as const;

export const disposableLink = signal({
  params: () => z.strictObject({}),
  needs: () => [[ofKind('url')]],
  bind: () => facts => {
    const found = facts.channels.filter(
      channel =>
        channel.kind === 'url' &&
        isUnlisted(channel) &&
        isDisposable(channel, facts) &&
        isInEarnest(channel, facts.reading),
    );
    return found.length === 0 ? undefined : { spans: spansOf(found), channels: found };
  },
});

function isDisposable({ canonical = '', span }: Channel, { reading }: Facts): boolean {
  const [host = '', ...path] = canonical.split('/');
  const suffix = host.slice(host.lastIndexOf('.') + 1);
  // The canonical form is in lower case; a ticket's case is what gives it away.
  const written = reading.contact.value.slice(span!.start, span!.end);
  // "as.today" is a sentence without its space.
  const isAddress = written.includes('/') || written.toLowerCase().startsWith('www.');
  if (SHORTENERS.has(host) || isDigit(suffix.charCodeAt(0)) || (CHEAP.has(suffix) && isAddress)) return true;
  if (isMadeUp(mainLabelOf(host))) return true;
  if (path.length !== 1 || IN_HONEST_USE.has(host) || host.split('.').length > 2) return false;
  return isTicket(written.slice(written.lastIndexOf('/') + 1));
}

/** What somebody registered, roughly: the label before the suffix, or before a suffix of two parts. */
function mainLabelOf(host: string): string {
  const labels = host.split('.');
  const last = labels.at(-2) ?? '';
  return last.length <= SHORTEST_NAME && labels.length > 2 ? labels.at(-3)! : last;
}

function isTicket(name: string): boolean {
  if (name.length < TICKET.shortest || name.length > TICKET.longest) return false;
  const units = [...name].map(letter => letter.charCodeAt(0));
  if (!units.every(isAlphanumeric)) return false;
  const letters = units.filter(isLatin).length;
  const mixed = name !== name.toLowerCase() && name.slice(1) !== name.slice(1).toLowerCase();
  return letters > 0 && (mixed || (letters < name.length && letters > 1));
}
