/** What `npm run eval -- phones` tells beyond alarms: read, owned, vouched for, and found in texts. Figures and ids only. */
import type { Catalog } from '../../src/core/catalog.ts';
import { check } from '../../src/core/check.ts';
import { brandNamed } from '../../src/core/identify.ts';
import { findPhones } from '../../src/core/phones/find-phones.ts';
import { regionOfWriter } from '../../src/core/phones/writer.ts';
import { fold } from '../../src/core/text/fold.ts';
import { type Row, readRows } from './rows.ts';

const OFFICIAL_SOURCES = ['official_numbers_web', 'vcards_cn', 'cn_hotline_directory'];
/** Messages in which a number is rarely one to ring. */
const NOTICES = ['ohtipi_otp', 'parse_otp_message', 'pennywise_bank_sms'];
const SPAM_WITH_HOTLINES = ['gh_issue_fake_hotline'];

export function* phoneLines(folder: string, catalog: Catalog): Generator<string> {
  const rows = readRows(folder, 'phone');
  const of = (...sources: string[]) => rows.filter(({ source }) => sources.includes(source));
  const judged = (row: Row) => check(contactOf(row), catalog);

  const examples = of('libphonenumber_examples');
  const same = examples.filter(row => judged(row).channels[0]?.canonical === `tel:${row.value}`);
  yield `  same E.164 as the library's own examples: ${same.length} of ${examples.length}`;

  const fake = of('fake_hotlines_web');
  const read = fake.filter(row => judged(row).channels[0]?.canonical !== undefined);
  const vouched = fake.filter(row => judged(row).action === 'matches-official');
  yield `  fake hotlines read: ${read.length} of ${fake.length}; vouched for: ${vouched.length}`;

  yield* ownership(of(...OFFICIAL_SOURCES), catalog, judged);

  const texts = readRows(folder, 'text');
  for (const source of [...SPAM_WITH_HOTLINES, ...NOTICES]) {
    const own = texts.filter(row => row.source === source);
    const holding = own.filter(row => phonesIn(row, catalog) > 0);
    const found = own.reduce((sum, row) => sum + phonesIn(row, catalog), 0);
    yield `  ${source}: ${found} numbers in ${holding.length} of ${own.length} texts`;
  }
}

/** Of the official numbers that name a brand we have: whose they are for us, and which the registry lacks. */
function* ownership(rows: readonly Row[], catalog: Catalog, judged: (row: Row) => ReturnType<typeof check>) {
  const named = rows.flatMap(row => {
    const brand = brandNamed(row.meta?.org ?? '', catalog.brands);
    return brand ? [{ row, brand: brand.id, channel: judged(row).channels[0] }] : [];
  });
  const by = (wanted: string) => named.filter(({ channel }) => channel?.status === wanted);
  const wrong = named.filter(({ brand, channel }) => channel?.owner !== undefined && channel.owner !== brand);
  const missing = named.filter(({ channel }) => channel?.owner === undefined);
  yield `  official numbers of ${named.length} rows that name a brand of ours: ${by('official').length} official, ${by('reported').length} reported, ${missing.length} missing from the registry, ${wrong.length} owned by another brand`;
  for (const { row, brand } of missing) yield `    missing: ${brand}  ${row.id}`;
}

const contactOf = ({ value, meta }: Row) => ({
  value,
  kind: 'phone' as const,
  ...(/^[A-Z]{2}$/.test(meta?.region ?? '') ? { region: meta!.region! } : {}),
  ...(meta?.org === undefined ? {} : { region: 'CN' }),
});

const phonesIn = ({ value }: Row, { numbering }: Catalog): number =>
  findPhones(fold(value), { region: undefined, assumed: regionOfWriter(value), numbering }).length;
