/** What a page with `require-trusted-types-for 'script'` wants to hear about our markup and our worker. Its `trusted-types` must name `bonafide`. */

interface Policy {
  createHTML(html: string): unknown;
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules = { createHTML: (html: string) => html, createScriptURL: (url: string) => url };
let policy: Policy | undefined;

function policyHere(): Policy {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  policy ??= factory?.createPolicy('bonafide', rules) ?? rules;
  return policy;
}

/** Markup that `hono/html` escaped. */
export const markup = (html: string): unknown => policyHere().createHTML(html);
/** The engine's own script. */
export const scriptUrl = (url: string): unknown => policyHere().createScriptURL(url);
