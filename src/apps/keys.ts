/** `bonafide keys create|list|revoke|signing`: who may call, and the key that signs packs. */
import { parseArgs } from 'node:util';
import { createKey, SCOPES, type Scope } from '../adapters/http/callers/api-key.ts';
import { newSigningKey, signerOf } from '../adapters/packs/signer.ts';
import { openStorage } from './storage.ts';

const HELP = `API keys. Only their hashes are kept, so a key is shown once.

  bonafide keys create <name> --scope check [--scope report] [--scope moderate] [--brand <id>]
  bonafide keys list
  bonafide keys revoke <id>
  bonafide keys signing        a new Ed25519 key for BONAFIDE_SIGNING_KEY
`;
const BAD_USAGE = 64;
const OPTIONS = { scope: { type: 'string', multiple: true }, brand: { type: 'string' } } as const;

export async function keys(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, name] = positionals;
  if (command === 'signing') return signing();
  const scopes = (values.scope ?? ['check']).filter((one): one is Scope =>
    SCOPES.some(scope => scope === one),
  );
  const known = scopes.length === (values.scope ?? ['check']).length;
  if (command === 'create' && name && known) return create(name, scopes, values.brand);
  if (command === 'revoke' && name) return revoke(name);
  if (command === 'list') return list();
  console.error(HELP);
  return BAD_USAGE;
}

async function create(name: string, scopes: readonly Scope[], brand: string | undefined): Promise<number> {
  const storage = openStorage();
  console.log(await createKey({ name, scopes, brand }, storage.keys, new Date()));
  storage.close();
  return 0;
}

async function revoke(id: string): Promise<number> {
  const storage = openStorage();
  const done = await storage.keys.revoke(id, new Date());
  storage.close();
  console.log(
    done ? `${id} is revoked; it works for another minute at the most.` : `There is no key ${id} to revoke.`,
  );
  return done ? 0 : 1;
}

async function list(): Promise<number> {
  const storage = openStorage();
  for (const { id, name, scopes, brand, created, revoked } of await storage.keys.all())
    console.log([id, name, scopes, brand ?? '-', created, revoked ?? 'valid'].join('\t'));
  storage.close();
  return 0;
}

async function signing(): Promise<number> {
  const key = await newSigningKey();
  const { publicKey, keyId } = await signerOf(key);
  console.log(`BONAFIDE_SIGNING_KEY=${key}\n# public key, for clients: ${publicKey} (${keyId})`);
  return 0;
}
