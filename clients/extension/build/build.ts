/** `npm run extension`: both browsers' builds below dist/extension, unpacked and as archives for the stores. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { STYLE } from '../../../src/adapters/page/style.ts';
import { data } from '../../../src/catalog/generated.ts';
import { SHARED } from '../../build.ts';
import { printCosts } from './costs.ts';
import { LOCALES, messagesOf } from './locales.ts';
import { type ManifestSettings, manifest, TARGETS } from './manifest.ts';
import { zipOf } from './zip.ts';

const FOLDER = fileURLToPath(new URL('../', import.meta.url));
const ROOT = join(FOLDER, '../../');
const PAGES = ['popup', 'options', 'interstitial'];

export interface ExtensionSettings extends Omit<ManifestSettings, 'version'> {
  readonly outdir: string;
  /** Where packs come from, and whose signature they bear; `''`: only what is shipped. The options can change both. */
  readonly server: string;
  readonly publicKey: string;
  readonly catalog: object;
}

export async function buildExtension(settings: ExtensionSettings): Promise<void> {
  const { outdir, server, publicKey, catalog } = settings;
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const define = {
    BONAFIDE_SERVER: JSON.stringify(server),
    BONAFIDE_PUBLIC_KEY: JSON.stringify(publicKey),
  };
  const from = (folder: string, names: readonly string[]) =>
    names.map(name => ({ in: join(FOLDER, folder, `${name}.ts`), out: name }));
  await build({ ...SHARED, define, entryPoints: from('pages', PAGES), outdir });
  // Neither a content script nor Firefox's background is a module.
  const scripts = [...from('background', ['background']), ...from('content', ['content'])];
  await build({ ...SHARED, define, format: 'iife', entryPoints: scripts, outdir });
  for (const page of PAGES) cpSync(join(FOLDER, `pages/${page}.html`), join(outdir, `${page}.html`));
  writeFileSync(join(outdir, 'style.css'), STYLE + readFileSync(join(FOLDER, 'pages/style.css'), 'utf8'));
  writeFileSync(join(outdir, 'catalog.json'), JSON.stringify(catalog));
  cpSync(join(FOLDER, 'icons'), join(outdir, 'icons'), { recursive: true });
  writeStrings(outdir);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  writeFileSync(join(outdir, 'manifest.json'), JSON.stringify(manifest({ ...settings, version }), null, 2));
}

function writeStrings(outdir: string): void {
  for (const [locale, strings] of Object.entries(LOCALES)) {
    mkdirSync(join(outdir, '_locales', locale), { recursive: true });
    writeFileSync(join(outdir, '_locales', locale, 'messages.json'), JSON.stringify(messagesOf(strings)));
  }
}

/** Every file of a folder, in one order on every machine. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(path => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }));

if (import.meta.main) {
  const { BONAFIDE_SERVER: server = '', BONAFIDE_PUBLIC_KEY: publicKey = '' } = process.env;
  const watching = process.env.BONAFIDE_EXTENSION_WATCHING === 'given' ? 'given' : 'asked';
  for (const target of TARGETS) {
    const outdir = join(ROOT, 'dist/extension', target);
    await buildExtension({ target, watching, outdir, server, publicKey, catalog: data });
    writeFileSync(`${outdir}.zip`, zipOf(filesIn(outdir)));
    printCosts(outdir);
  }
}
