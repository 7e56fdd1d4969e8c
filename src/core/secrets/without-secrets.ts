/** The contact as everything behind `normalize` sees it: with the shadow of each text in its place. */
import type { Contact } from '../contact.ts';
import { localeOf } from '../language/locale.ts';
import { hasHan } from '../text/letters.ts';
import { shadowOf } from './shadow.ts';

/** `value` is the shadow of the contact's own. */
export function withoutSecrets(contact: Contact, value: string): Contact {
  const { claims, sender, url, locale } = contact;
  const besides = claims !== undefined || sender !== undefined || url !== undefined;
  if (value === contact.value && !besides) return contact;
  // The words of a Chinese phrase are gone, and are still answered in Chinese.
  const chinese = locale === undefined && value !== contact.value && hasHan(contact.value);
  return {
    ...contact,
    value,
    ...(chinese ? { locale: localeOf(contact) } : {}),
    ...(claims === undefined ? {} : { claims: shadowOf(claims).text }),
    ...(sender === undefined ? {} : { sender: shadowOf(sender).text }),
    ...(url === undefined ? {} : { url: shadowOf(url).text }),
  };
}
