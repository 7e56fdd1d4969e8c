/** Decodes one A-label to the letters that a reader sees (RFC 3492 §6.2). Encoding is the URL parser's work. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;
const PREFIX = 'xn--';

/** The label in Unicode; the label itself where it is no A-label, or a broken one. */
export function decodeLabel(label: string): string {
  if (!label.startsWith(PREFIX)) return label;
  const encoded = label.slice(PREFIX.length);
  const delimiter = encoded.lastIndexOf('-');
  const output = [...encoded.slice(0, Math.max(delimiter, 0))].map(letter => letter.codePointAt(0)!);
  let codePoint = FIRST_CODE_POINT;
  let bias = FIRST_BIAS;
  let position = 0;
  let at = delimiter + 1;
  while (at < encoded.length) {
    const before = position;
    const length = output.length + 1;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitValue(encoded.charCodeAt(at++));
      if (digit < 0) return label;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(position - before, length, before === 0);
    codePoint += Math.floor(position / length);
    position %= length;
    if (codePoint > 0x10ffff) return label;
    output.splice(position++, 0, codePoint);
  }
  return String.fromCodePoint(...output);
}

function digitValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 22;
  return unit >= 97 && unit <= 122 ? unit - 97 : -1;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
