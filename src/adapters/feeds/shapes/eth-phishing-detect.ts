/** `config.json` of MetaMask's eth-phishing-detect: `blacklist`, or in its later form `blocklist`. */
import { isObject } from '../../json.ts';
import { type Shape, textsOf } from './shape.ts';

export const ethPhishingDetect: Shape = {
  by: 'document',
  read: document => (isObject(document) ? textsOf(document.blacklist ?? document.blocklist) : undefined),
};
