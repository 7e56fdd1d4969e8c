/** A source as a file writes it → as the core shows it. */
import type { Source } from '../core/brand.ts';
import type { Source as SourceData } from './fields.ts';

export const compileSource = ({ title, url, 'said-by': saidBy, published, checked }: SourceData): Source => ({
  title,
  url,
  saidBy,
  ...(published === undefined ? {} : { published }),
  checked,
});
