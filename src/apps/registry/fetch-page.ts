/** Fetches one public page as text, or says why not. Nothing of ours is sent but the request. */

/** Help pages are 50 to 500 KB; what is larger is no page for a person. */
const MOST_BYTES = 5_242_880;
const PATIENCE = 10_000;

export type Page = { readonly text: string } | { readonly fault: string };

export async function fetchPage(url: string, patience = PATIENCE): Promise<Page> {
  if (!/^https?:/.test(url)) return { fault: 'is no web address' };
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { Accept: 'text/*' },
    });
    if (!response.ok) return { fault: `answers ${response.status}` };
    return await readText(response);
  } catch (error) {
    return {
      fault: error instanceof Error && error.name === 'TimeoutError' ? 'is too slow' : 'cannot be reached',
    };
  }
}

async function readText(response: Response): Promise<Page> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) return { fault: 'is larger than 5 MiB' };
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode() };
}
