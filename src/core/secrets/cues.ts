/** Words beside a run of signs that say what it is: a key, or a transaction that looks like one. */

const KEY_CUES = [
  '私钥',
  '私鑰',
  '密钥',
  '密鑰',
  'private key',
  'private_key',
  'privatekey',
  'priv key',
  'privkey',
  'secret key',
  'secret_key',
  'secretkey',
  'wif',
];
const LEDGER_CUES = [
  'tx',
  'hash',
  'block',
  'transaction',
  'signature',
  'sha256',
  'checksum',
  'commit',
  '哈希',
  '交易',
  '区块',
  '區塊',
  '签名',
  '簽名',
  '订单',
  '訂單',
  '校验',
  '校驗',
];
const BEFORE = 48;
const BEHIND = 24;

/** `key`: a word for a key stands nearest before it, or right behind it. `ledger`: a word for a transaction does. */
export function cueBeside(text: string, start: number, end: number): 'key' | 'ledger' | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start).toLowerCase();
  const key = lastOf(before, KEY_CUES);
  const ledger = lastOf(before, LEDGER_CUES);
  if (key >= 0 || ledger >= 0) return key > ledger ? 'key' : 'ledger';
  const behind = text.slice(end, end + BEHIND).toLowerCase();
  if (KEY_CUES.some(cue => behind.includes(cue))) return 'key';
  return LEDGER_CUES.some(cue => behind.includes(cue)) ? 'ledger' : undefined;
}

const lastOf = (text: string, words: readonly string[]): number =>
  Math.max(...words.map(word => text.lastIndexOf(word)));
