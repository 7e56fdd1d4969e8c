/** HTML that we made ourselves, as nodes. */

/** `html` of Hono escapes what it is given; the parser runs no script. Links to pages that only a server has stay behind. */
export function show(into: Element, markup: unknown): void {
  const { body } = new DOMParser().parseFromString(String(markup), 'text/html');
  for (const link of body.querySelectorAll('.share')) link.remove();
  into.replaceChildren(...body.childNodes);
}

export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;
