/** Every shape of file that can be imported, by the name that one says. */
import { bonafide } from './bonafide.ts';
import { csv } from './csv.ts';
import { ethPhishingDetect } from './eth-phishing-detect.ts';
import { hostsFile } from './hosts-file.ts';
import { phantom } from './phantom.ts';
import { plain } from './plain.ts';
import { polkadot } from './polkadot.ts';
import type { Shape } from './shape.ts';

export const SHAPES: Readonly<Record<string, Shape>> = {
  plain,
  hosts: hostsFile,
  'eth-phishing-detect': ethPhishingDetect,
  polkadot,
  phantom,
  phishtank: csv,
  openphish: csv,
  csv,
  bonafide,
};
