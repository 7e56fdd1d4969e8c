/** The figures on hosts that the issue asks for: scams by a brand's name, and alarms on honest hosts, a brand's own apart. */
import type { CatalogData } from '../../src/catalog/data.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { type Bearing, namesOf } from './brand-names.ts';
import type { Row } from './rows.ts';

interface Count {
  rows: number;
  /** Alarmed, with the brand named that the host bears the name of. */
  named: number;
  alarmed: number;
  stopped: number;
  official: number;
}

const none = (): Count => ({ rows: 0, named: 0, alarmed: 0, stopped: 0, official: 0 });
const MEASURED = ['alias, contains', 'alias, one edit'];
const EVERYDAY = ['everyday, contains', 'everyday, one edit'];

export class DomainTally {
  readonly #bearing: (host: string) => Bearing | undefined;
  readonly #cleared: readonly string[];
  readonly #counts = new Map<string, Count>();

  constructor(data: CatalogData) {
    this.#bearing = namesOf(data);
    this.#cleared = data.exonerations
      .filter(({ id }) => id === 'names-of-others' || id === 'words-that-hold-a-name')
      .flatMap(({ entries }) => entries);
  }

  add({ value, label, meta }: Row, verdict: Verdict): void {
    const bearing = this.#bearing(value);
    this.#count(`all ${label}`, verdict, bearing);
    if (bearing) this.#count(`${label}: ${bearing.kind}, ${bearing.how}`, verdict, bearing);
    if (bearing && !this.#cleared.some(word => value.includes(word)))
      this.#count(`${label}: ${bearing.kind}, ${bearing.how}, not cleared`, verdict, bearing);
    // The set itself says that the host is the brand's: a second domain that our registry does not hold.
    const own = meta?.brand !== undefined && lettersOf(meta.brand).length > 2;
    const named = verdict.channels[0]?.imitates?.brand ?? '';
    if (label === 'benign' && !(own && isSame(named, meta.brand!)))
      this.#count('benign, not own', verdict, bearing);
  }

  #count(key: string, { action, channels }: Verdict, bearing: Bearing | undefined): void {
    const count = this.#counts.get(key) ?? none();
    this.#counts.set(key, count);
    const alarmed = action === 'stop' || action === 'check-first';
    count.rows++;
    if (alarmed) count.alarmed++;
    if (alarmed && bearing?.brands.has(channels[0]?.imitates?.brand ?? '')) count.named++;
    if (action === 'stop') count.stopped++;
    if (action === 'matches-official') count.official++;
  }

  lines(): string[] {
    return [
      '\nHosts that bear a brand’s name of five letters or more, and what was said of them:',
      ...[...this.#counts.keys()]
        .filter(key => key.includes(':') && !key.includes('cleared'))
        .sort()
        .map(key => this.#line(key)),
      `scam hosts with an alias or one edit from it: ${this.#share(MEASURED)} named (wanted: 98 %)`,
      `the same without words that are cleared by name (gazelle): ${this.#share(MEASURED.map(one => `${one}, not cleared`))} named`,
      `the same, names that are everyday words too:  ${this.#share([...MEASURED, ...EVERYDAY])}`,
      `scam hosts called official: ${this.#counts.get('all scam')?.official ?? 0} (wanted: 0)`,
      `benign hosts alarmed: ${this.#alarms('all benign')} (wanted: 1 in 5,000, no stop)`,
      `the same without second domains that the sets call the brand’s own: ${this.#alarms('benign, not own')}`,
    ];
  }

  #line(key: string): string {
    const { rows, named, alarmed, stopped } = this.#counts.get(key)!;
    return `  ${key.padEnd(44)} ${String(rows).padStart(6)}  named ${named}  alarmed ${alarmed}  stop ${stopped}`;
  }

  #share(keys: readonly string[]): string {
    const counts = keys.flatMap(key => this.#counts.get(`scam: ${key}`) ?? []);
    const rows = counts.reduce((sum, count) => sum + count.rows, 0);
    const named = counts.reduce((sum, count) => sum + count.named, 0);
    return `${named} of ${rows}, ${((100 * named) / Math.max(1, rows)).toFixed(2)} %`;
  }

  #alarms(key: string): string {
    const { rows, alarmed, stopped } = this.#counts.get(key) ?? none();
    const every = alarmed === 0 ? 'none' : `1 in ${Math.round(rows / alarmed).toLocaleString('en')}`;
    return `${alarmed} of ${rows}, ${every}; stop ${stopped}`;
  }
}

const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const isSame = (id: string, brand: string): boolean => {
  const [a, b] = [lettersOf(id), lettersOf(brand)];
  return a !== '' && (a.startsWith(b) || b.startsWith(a));
};
