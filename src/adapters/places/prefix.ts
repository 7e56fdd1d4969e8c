/** The first bits of the SHA-256 of a canonical form: enough to find its bucket, too few to tell what was asked for. */

/** Bits of the hash that a client sends, by kind. Numbers are few enough that 32 bits would name one. */
export const PREFIX_BITS = { hosts: 32, numbers: 16 } as const;

export const prefixOf = (hash: string, bits: number): number => Number.parseInt(hash.slice(0, bits / 4), 16);
