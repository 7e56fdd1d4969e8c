/** `config.json` of MetaMask's eth-phishing-detect: `blacklist`, or in its later form `blocklist`. */
import { isRecord, type Shape, textsOf } from './shape.ts';

export const ethPhishingDetect: Shape = {
  by: 'document',
  read: document => (isRecord(document) ? textsOf(document.blacklist ?? document.blocklist) : undefined),
};
