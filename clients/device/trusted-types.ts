/** What a page with `require-trusted-types-for 'script'` wants to hear about our markup and our worker. */

interface Rules {
  createHTML?(html: string): string;
  createScriptURL?(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Rules): Rules;
}

/** Two names, because two scripts of ours make them, and a page lets each name be made once: its `trusted-types` lists both. */
const policy = (name: string, rules: Rules): Rules =>
  (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, rules) ?? rules;

let forMarkup: Rules | undefined;
let forEngine: Rules | undefined;

/** Markup that `hono/html` escaped. */
export function markup(html: string): string {
  forMarkup ??= policy('bonafide', { createHTML: given => given });
  return forMarkup.createHTML!(html);
}

/** The engine's own script. */
export function scriptUrl(url: string): string {
  forEngine ??= policy('bonafide-engine', { createScriptURL: given => given });
  return forEngine.createScriptURL!(url);
}
