// Whether a text is nothing but a place.
import { countryCode, isCity, isRegion } from '@vitae/taxonomy';

/** "Berlin", "Berlin, Germany", "Austin, TX", "Remote". */
export function isPlace(text: string): boolean {
  if (text.length > 60) return false;
  const bare = (/[()（）]/.test(text) ? text.replace(/[()（）]/g, ' ') : text).trim();
  const parts = (/[,，،/·]/.test(bare) ? bare.split(/\s*[,，،/·]\s*/) : [bare]).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4) return false;
  const known = parts.filter((part) => isCity(part) || isRegion(part) || countryCode(part) !== undefined);
  return known.length === parts.length || (known.length > 0 && parts.length > 1 && known.includes(parts.at(-1) ?? ''));
}
