/** The key that signs packs: made at the first start and kept beside the database, so that nothing is ever given out unsigned. */
import { readFileSync, writeFileSync } from 'node:fs';
import { newSigningKey, type Signer, signerOf } from '../adapters/packs/signer.ts';
import { BadSetting } from './settings.ts';

/** `set`: what the environment says, which wins. Whoever restores a backup restores this file too, or clients refuse what it signs. */
export async function signerBeside(database: string, set: string | undefined): Promise<Signer> {
  if (set) return read(set, 'BONAFIDE_SIGNING_KEY');
  if (database === ':memory:') return signerOf(await newSigningKey());
  const file = `${database}.signing-key`;
  return read(await keptIn(file), file);
}

async function keptIn(file: string): Promise<string> {
  try {
    // Two that start at once: one of them makes the file, and the other one reads it. Nobody but its owner may.
    writeFileSync(file, `${await newSigningKey()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}

/** What is wrong is said, never what the key is. */
async function read(key: string, where: string): Promise<Signer> {
  try {
    return await signerOf(key);
  } catch {
    throw new BadSetting(
      `${where} holds no Ed25519 key in PKCS #8 and base64. Run: npm run -s bonafide -- keys signing`,
    );
  }
}
