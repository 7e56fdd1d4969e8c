/** Whose line it is that no file lists as such: a menu key of a hotline, or a hotline behind an area code. Never vouched for. */
import type { Brands, ListedChannel } from '../brand.ts';
import type { Sighting } from '../channels/channel.ts';
import type { LineFacts } from './line.ts';
import { shortNumberAtEnd } from './look-alike.ts';

/** The brand's id: it rings there, so it is nobody else's. */
export function ownerOfLine(
  { kind, canonical, disguises, line }: Sighting,
  brands: Brands,
): string | undefined {
  if (kind !== 'phone' || canonical === undefined || disguises.length > 0) return undefined;
  const [number, extension] = canonical.split(';ext=');
  return extension === undefined
    ? ownerBehindAreaCode(canonical, line, brands)
    : brands.byChannel.get(`phone ${number}`)?.brand;
}

/** 010-95588: a short number is dialled with its area code too, which is how 96110 shows when it rings. */
function ownerBehindAreaCode(
  canonical: string,
  line: LineFacts | undefined,
  brands: Brands,
): string | undefined {
  if (line?.region !== 'CN' || (line.type !== 'fixed-line' && line.type !== 'shared-cost')) return undefined;
  const national = canonical.slice('tel:+86'.length);
  const official = shortNumberAtEnd(national, brands.byNumber);
  const areaCode = official && national.length - digitsIn(official);
  return areaCode === 2 || areaCode === 3 ? official!.brand : undefined;
}

/** `tel:95588;phone-context=+86` has five. */
const digitsIn = ({ canonical }: ListedChannel): number => canonical.indexOf(';') - 'tel:'.length;
