/** Keystore files (Web3 Secret Storage v3): a key behind a password, and passwords are guessed a million times a second. */
import { type Secret, secretAt } from './secret.ts';

const MARK = '"ciphertext"';
/** What such a file has beside it. */
const COMPANIONS = ['"kdf"', '"mac"'];
/** A keystore has about 500 characters, 1,000 when it is set out in lines. */
const REACH = 1_500;
const OPEN = 0x7b;
const CLOSE = 0x7d;

export function findKeystores(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf(MARK); at >= 0; ) {
    const floor = Math.max(found.at(-1)?.span.end ?? 0, at - REACH);
    const start = outerBrace(text, floor, at);
    const end = endOfObject(text, start, at + REACH);
    if (isKeystore(text.slice(start, end))) found.push(secretAt('keystore', start, end));
    // Not before the end of what was read: each part is looked at once.
    at = text.indexOf(MARK, Math.max(end, at + 1));
  }
  return found;
}

/** It must be JSON: prose between braces is a message, which rules are to read. */
function isKeystore(text: string): boolean {
  if (!COMPANIONS.every(word => text.includes(word))) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** The brace that is still open at `at`, and outermost; without one, the beginning of what is looked at. */
function outerBrace(text: string, floor: number, at: number): number {
  let depth = 0;
  let outer = at;
  for (let i = at; i >= floor; i--) {
    const unit = text.charCodeAt(i);
    if (unit === CLOSE) depth++;
    else if (unit === OPEN && --depth < 0) {
      outer = i;
      depth = 0;
    }
  }
  return outer;
}

function endOfObject(text: string, start: number, ceiling: number): number {
  let depth = 0;
  const end = Math.min(text.length, ceiling);
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === OPEN) depth++;
    else if (unit === CLOSE && --depth === 0) return i + 1;
  }
  return end;
}
