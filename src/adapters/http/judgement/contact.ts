/** What a request leaves open of a contact, and what its headers say of it. */
import type { Context } from 'hono';
import { type Admission, admit } from '../../../core/admit.ts';
import { isObject } from '../../json.ts';
import { contactLocale, preferredLocale } from '../pages/language.ts';
import { problem } from '../problems.ts';
import type { Env } from '../services.ts';

/** What the contact leaves open: the browser's languages decide its locale, and the caller's key whose name is claimed. */
export function defaultsOf(context: Context<Env>): Readonly<Record<string, string>> {
  const locale = preferredLocale(context);
  const claims = context.get('caller')?.brand;
  return { ...(locale ? { locale: contactLocale(context, locale) } : {}), ...(claims ? { claims } : {}) };
}

export const admitted = (body: unknown, defaults: Readonly<Record<string, string>>): Admission =>
  admit(isObject(body) ? { ...defaults, ...body } : body);

/** Why a contact was not let in, as the one problem that fits. */
export function refused(context: Context, { problems }: Extract<Admission, { ok: false }>): Response {
  const tooLarge = problems.some(({ code }) => code === 'too-long');
  return problem(context, tooLarge ? 'too-large' : 'unprocessable', { errors: problems });
}
