/** `all.json` of polkadot-js/phishing: `deny` beside `allow`. */
import { isRecord, type Shape, textsOf } from './shape.ts';

export const polkadot: Shape = {
  by: 'document',
  read: document => (isRecord(document) ? textsOf(document.deny) : undefined),
};
