/** The canary in every place where a person's own text may stand. All of these requests are refused or find nothing. */
import { CANARY, post, postForm, postRaw, request } from './requests.ts';

const FIELDS = ['claims', 'direction', 'kind', 'sender', 'url', 'region', 'locale', 'surface'];
const tooLong = CANARY.repeat(6_000);

export function canaryRequests(): Record<string, Request> {
  const refused: Record<string, Request> = {
    value: post({ value: tooLong }),
    authenticated: post({ value: CANARY, authenticated: CANARY }),
    'the name of a field': post({ value: CANARY, [CANARY]: CANARY }),
    'an item of a list': post([CANARY]),
    'a bare string': post(CANARY),
    'a body that is no JSON': postRaw(`{"value":"${CANARY}`),
    'a body that is too large': postRaw(JSON.stringify({ value: CANARY.repeat(100_000) })),
    'the Content-Type': postRaw('{}', { 'Content-Type': `text/${CANARY}` }),
    'other headers': postRaw('{}', {
      'Accept-Language': CANARY,
      Cookie: `${CANARY}=${CANARY}`,
      Origin: `https://${CANARY}.example`,
      Referer: `https://bonafide.example/${CANARY}`,
      'User-Agent': CANARY,
      [`X-${CANARY}`]: CANARY,
    }),
    'a query': request(`/v1/check?${CANARY}=${CANARY}`),
    'a path': request(`/${CANARY}`),
    'a path below /v1': request(`/v1/${CANARY}/${CANARY}`, { method: 'DELETE' }),
    "a brand's id": request(`/v1/brands/${CANARY}`),
    "a brand's page": request(`/brands/${CANARY}`),
    "a problem's code": request(`/problems/${CANARY}`),
    'a fragment': request(`/v1/check#${CANARY}`),
    'a form that is too long': postForm({ value: tooLong }),
    'a direction in a form': postForm({ value: CANARY, direction: CANARY }),
    'the language of a page': postForm({ other: CANARY }, `/?lang=${CANARY}&${CANARY}=1`),
  };
  for (const field of FIELDS) refused[field] = post({ value: CANARY, [field]: tooLong });
  return refused;
}
