/** The options: what the extension may look after, where its lists come from, and whom the person trusts. */
import { forgetKept } from '../background/kept-in-browser.ts';
import { platform } from '../platform.ts';
import {
  localeIn,
  publicKeyFrom,
  readSettings,
  type Settings,
  serverFrom,
  writeSettings,
} from '../settings.ts';
import { tagOf } from '../tag.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { WATCHING } from '../watched.ts';
import { byId, show } from './markup.ts';
import { drawOptions } from './options-form.ts';
import { showState } from './state.ts';

await draw();

async function draw(): Promise<void> {
  const settings = await readSettings();
  const locale = localeIn(settings);
  document.documentElement.lang = tagOf(locale);
  document.title = EXTENSION_TEXT[locale].settings.title;
  show(document.body, drawOptions(settings, locale));
  const state = await showState(byId('state'), locale);
  const watching = state?.watching ?? false;
  byId('watch-on').hidden = !watching;
  byId('watch-stop').hidden = !watching;
  byId('watch-start').hidden = watching;
  byId('watch-start').addEventListener('click', async () => {
    if (await platform.permissions.request(WATCHING)) await draw();
  });
  byId('watch-stop').addEventListener('click', async () => {
    if (await platform.permissions.remove(WATCHING)) await draw();
  });
  byId('reset').addEventListener('click', async () => {
    await Promise.all([platform.storage.local.clear(), platform.storage.session.clear(), forgetKept()]);
    platform.runtime.reload();
  });
  document.querySelector('form')!.addEventListener('submit', event => {
    event.preventDefault();
    void save(locale);
  });
}

async function save(locale: ReturnType<typeof localeIn>): Promise<void> {
  const text = EXTENSION_TEXT[locale].settings;
  const server = serverFrom(byId<HTMLInputElement>('server').value);
  const publicKey = publicKeyFrom(byId<HTMLInputElement>('key').value);
  complain('server', server === undefined ? text.serverWrong : '');
  complain('key', publicKey === undefined ? text.keyWrong : '');
  if (server === undefined || publicKey === undefined) return;
  const settings: Settings = {
    language: byId<HTMLSelectElement>('language').value,
    server,
    publicKey,
    neverAsk: byId<HTMLInputElement>('never-ask').checked,
    allowed: hostsIn(byId<HTMLTextAreaElement>('allowed').value),
  };
  await writeSettings(settings);
  await draw();
  const saved = byId('saved');
  saved.textContent = EXTENSION_TEXT[localeIn(settings)].settings.saved;
}

function complain(id: string, problem: string): void {
  const field = byId<HTMLInputElement>(id);
  field.setAttribute('aria-invalid', String(problem !== ''));
  byId(`${id}-problem`).textContent = problem;
  if (problem !== '') field.focus();
}

/** A whole address is taken for its host. */
const hostsIn = (text: string): string[] =>
  text.split('\n').flatMap(line => {
    const written = line.trim();
    const url = URL.parse(written.includes('://') ? written : `https://${written}`);
    return url && written !== '' ? [url.hostname] : [];
  });
