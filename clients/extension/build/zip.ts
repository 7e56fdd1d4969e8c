/** A ZIP archive of a few files (APPNOTE 4.3), the same bytes for the same files: both stores take it as it is. */
import { crc32, deflateRawSync } from 'node:zlib';

interface ZipFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** 2026-01-01, as DOS counts: the day of a build is nobody's business. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATE = 8;

export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const common = commonFields(bytes, packed.length, path.length);
    const local = Buffer.concat([signature(0x04034b50), common, path, packed]);
    const fields = Buffer.alloc(14);
    fields.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(0x02014b50), uint16(VERSION), common, fields, path]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, ending(files.length, listed.length, offset)]);
}

/** What an entry and its line in the directory have in common: version needed … length of the extra field. */
function commonFields(bytes: Buffer, packed: number, name: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name, 22);
  return fields;
}

function ending(files: number, length: number, offset: number): Buffer {
  const fields = Buffer.alloc(18);
  fields.writeUInt16LE(files, 4);
  fields.writeUInt16LE(files, 6);
  fields.writeUInt32LE(length, 8);
  fields.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), fields]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
