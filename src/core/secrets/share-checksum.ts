/** The checksum of SLIP-39 (RS1024): the last three words of a share. Of other words one row in a thousand million has it. */

const GENERATORS = [
  0xe0e040, 0x1c1c080, 0x3838100, 0x7070200, 0xe0e0009, 0x1c0c2412, 0x38086c24, 0x3090fc48, 0x21b1f890,
  0x3f3f120,
];
const BITS = GENERATORS.length;
const LOW = 0xfffff;
const VALID = 1;

/** What each ten bits that fall out at the top come back as: one look-up a word instead of ten steps. */
const BACK = Uint32Array.from({ length: 1 << BITS }, (_, top) =>
  GENERATORS.reduce((sum, generator, bit) => ((top >> bit) & 1 ? sum ^ generator : sum), 0),
);

const remainder = (values: readonly number[], from: number): number =>
  values.reduce((rest, value) => (((rest & LOW) << BITS) ^ value ^ BACK[rest >> 20]!) >>> 0, from);

/** Before the words stand the letters of a name: shares as they began, and those whose backup can be extended later. */
const BEGINNINGS = ['shamir', 'shamir_extendable'].map(name =>
  remainder(
    [...name].map(letter => letter.charCodeAt(0)),
    1,
  ),
);

/** True where the numbers of the words, 0 to 1,023 each, are a whole share. */
export const hasShareChecksum = (numbers: readonly number[]): boolean =>
  BEGINNINGS.some(beginning => remainder(numbers, beginning) === VALID);
