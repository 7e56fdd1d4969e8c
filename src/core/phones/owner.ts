/** Whose line it is that no file lists as such: a menu key of a hotline, or a hotline behind an area code. Never vouched for. */
import type { Brands } from '../brand.ts';
import type { Sighting } from '../channels/channel.ts';
import type { LineFacts } from './line.ts';
import { shortNumberAtEnd } from './look-alike.ts';
import { digitsOfUri, extensionOf, withoutExtension } from './uri.ts';

const CALLING_CODE = '86';

/** The brand's id: it rings there, so it is nobody else's. */
export function ownerOfLine(
  { kind, canonical, disguises, line }: Sighting,
  brands: Brands,
): string | undefined {
  if (kind !== 'phone' || canonical === undefined || disguises.length > 0) return undefined;
  return extensionOf(canonical) === undefined
    ? ownerBehindAreaCode(canonical, line, brands)
    : brands.byChannel.get(`phone ${withoutExtension(canonical)}`)?.brand;
}

/** 010-95588: a short number is dialled with its area code too, which is how 96110 shows when it rings. */
function ownerBehindAreaCode(
  canonical: string,
  line: LineFacts | undefined,
  brands: Brands,
): string | undefined {
  if (line?.region !== 'CN' || (line.type !== 'fixed-line' && line.type !== 'shared-cost')) return undefined;
  const national = digitsOfUri(canonical).slice(CALLING_CODE.length);
  const official = shortNumberAtEnd(national, brands.byNumber);
  const areaCode = official && national.length - digitsOfUri(official.canonical).length;
  return areaCode === 2 || areaCode === 3 ? official!.brand : undefined;
}
