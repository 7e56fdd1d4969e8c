/** A declaration with the proof that it is the brand's own: served by the brand's host, or vouched for by its DNS. */
import { createReadStream } from 'node:fs';
import type { BrandFile } from '../../catalog/brand.ts';
import { holdsHost, wrongDomain } from '../../catalog/declaration/authority.ts';
import { readDeclaration } from '../../catalog/declaration/read.ts';
import { visible } from '../../catalog/declaration/visible.ts';
import { DECLARATION_PATH, type Declaration } from '../../catalog/declaration.ts';
import type { World } from './command.ts';
import { proofName, proveByDns, sha256 } from './dns-proof.ts';
import { fetchDeclaration } from './fetch-declaration.ts';
import { readBounded, textOf } from './read-bounded.ts';
import { Refusal } from './refusal.ts';
import { isAddress, wellKnownAddress } from './well-known.ts';

export interface Proven {
  readonly declaration: Declaration;
  /** Where the proof stands: the well-known address, or the DNS record as a URI (RFC 4501). */
  readonly url: string;
  readonly title: string;
  readonly hash: string;
}

export const provenAt = (place: string, brand: BrandFile, world: World): Promise<Proven> =>
  isAddress(place) ? served(wellKnownAddress(place), brand, world) : filed(place, brand, world);

async function served({ hostname }: URL, brand: BrandFile, world: World): Promise<Proven> {
  if (!holdsHost(brand, hostname))
    throw new Refusal(
      `${hostname} is none of the domains and hosts in allowlists/${brand.id}.yaml; only those can speak for ${brand.id}.`,
    );
  const url = `https://${hostname}${DECLARATION_PATH}`;
  const bytes = await fetchDeclaration(new URL(url), world.connection);
  const declaration = valid(bytes, world.today);
  const fault = wrongDomain(brand, hostname, declaration.domain);
  if (fault) throw new Refusal(`The declaration is for another domain: ${fault}.`);
  return { declaration, url, title: `Official channels as ${hostname} declares them`, hash: sha256(bytes) };
}

async function filed(path: string, brand: BrandFile, world: World): Promise<Proven> {
  const bytes = await readFile(path);
  const declaration = valid(bytes, world.today);
  const { domain } = declaration;
  if (!Object.hasOwn(brand.official.domains, domain))
    throw new Refusal(
      `The declaration is for another domain: ${domain} is none of the domains in allowlists/${brand.id}.yaml.`,
    );
  await proveByDns(bytes, domain, world.resolveTxt);
  const url = `dns:${proofName(domain)}?type=TXT`;
  return {
    declaration,
    url,
    title: `Official channels, with their hash in the DNS of ${domain}`,
    hash: sha256(bytes),
  };
}

async function readFile(path: string): Promise<Buffer> {
  try {
    return await readBounded(createReadStream(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${visible(path)} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** Well formed, and in force on this day. */
function valid(bytes: Uint8Array, today: string): Declaration {
  const read = readDeclaration(textOf(bytes));
  if ('problems' in read) throw new Refusal(`The declaration is not valid:\n${read.problems.join('\n')}`);
  const { issued, validUntil } = read.declaration;
  if (issued > today)
    throw new Refusal(`The declaration is issued in the future: ${issued}; today is ${today}.`);
  if (validUntil < today) throw new Refusal(`The declaration has expired: it held until ${validUntil}.`);
  return read.declaration;
}
