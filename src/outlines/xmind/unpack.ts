import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { count, limits, Unreadable } from '../limits.ts';

const MEGABYTE = 1024 * 1024;

/** Whether the bytes are those of a zip file. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return (
    first === 0x50 &&
    second === 0x4b &&
    (third === 0x03 || third === 0x05) &&
    (fourth === 0x04 || fourth === 0x06)
  );
}

/** The parts of an archive that are asked for, as text. Nothing else is unpacked, and nothing beyond the limits. */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
): { parts: Map<string, string>; names: string[] } {
  const names: string[] = [];
  let size = 0;
  const filter = ({ name, size: packed, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (names.length > limits.entries) {
      throw new Unreadable(
        `The archive has more than ${count(limits.entries, 'file', 'files')}.`,
        'A map of XMind has a dozen. Save it again in XMind, without attachments.',
      );
    }
    if (!wanted.includes(name)) return false;
    size += originalSize;
    // an honest text packs to a twentieth; what claims more is made to fill a disk
    if (size > limits.unpackedBytes || (originalSize > MEGABYTE && originalSize > packed * limits.ratio)) {
      throw new Unreadable(
        `${name} would unpack to ${count(Math.ceil(originalSize / MEGABYTE), 'megabyte', 'megabytes')}, which no map needs.`,
        'Save it again in XMind; if it is that large, split it by branches.',
      );
    }
    return true;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      'The archive is damaged: it cannot be unpacked.',
      'It may have been cut off on its way. Copy or download it again.',
    );
  }
  const parts = new Map(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]));
  return { parts, names };
}
