/** Our own: `{"format": "bonafide-feed/1", "entries": ["host", "host/path", "+442079460710"]}`, and our packs. */
import { isObject } from '../../json.ts';
import { type Shape, textsOf } from './shape.ts';

export const bonafide: Shape = {
  by: 'document',
  read: document =>
    isObject(document) && (document.format === 'bonafide-feed/1' || document.format === 'bonafide-pack/1')
      ? textsOf(document.entries)
      : undefined,
};
