/** The JSON body of a request, or the problem with it. */
import type { Context } from 'hono';
import { parseJson } from '../json.ts';
import { problem } from './problems.ts';

export type JsonBody = { readonly body: unknown } | { readonly refusal: Response };

export const jsonBody = async (context: Context): Promise<JsonBody> =>
  asJsonBody(await bodyText(context), context);

/** A client that hangs up in the middle has sent no JSON; that is no fault of ours. */
export const bodyText = (context: Context): Promise<string> => context.req.text().catch(() => '');

/** What was sent, as JSON. */
export function asJsonBody(text: string, context: Context): JsonBody {
  if (!isJson(context.req.header('Content-Type'))) return { refusal: problem(context, 'not-json') };
  const body = parseJson(text);
  return body === undefined ? { refusal: problem(context, 'malformed') } : { body };
}

/** `application/json` and its kin (`application/problem+json`), with or without parameters. */
function isJson(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === 'application/json' || (type.startsWith('application/') && type.endsWith('+json'));
}
