/** `all.json` of polkadot-js/phishing: `deny` beside `allow`. */
import { isObject } from '../../json.ts';
import { type Shape, textsOf } from './shape.ts';

export const polkadot: Shape = {
  by: 'document',
  read: document => (isObject(document) ? textsOf(document.deny) : undefined),
};
