/*
 * A zip notes a checksum (CRC-32) of each part. The unzipping library does not look at it, and a changed byte need
 * not break the XML: it may as well change a digit of a NIP.
 */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The CRC-32 of bytes. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++)
    value = (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endSize = 22;
const entrySize = 46;
/** A comment may follow the end of the directory. */
const maxComment = 0xffff;

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - endSize; at >= Math.max(0, view.byteLength - endSize - maxComment); at--)
    if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

/** The checksum of each part as the directory of the zip has it; empty for a zip whose directory is of another kind. */
export function notedChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const noted = new Map<string, number>();
  const end = endOfDirectory(view);
  if (end === undefined) return noted;
  let at = view.getUint32(end + 16, true);
  while (at + entrySize <= end && view.getUint32(at, true) === entryMark) {
    const name = bytes.subarray(at + entrySize, at + entrySize + view.getUint16(at + 28, true));
    noted.set(new TextDecoder().decode(name), view.getUint32(at + 16, true));
    at += entrySize + name.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return noted;
}
