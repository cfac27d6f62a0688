import { refuseImport } from './refuse-import.ts';
import type { Retrieved } from './retrieved.ts';

const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** HTML says that a page must declare its encoding within its first 1,024 bytes. */
const PRESCAN_BYTES = 1024;
const DECLARED = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i;
const IN_CONTENT_TYPE = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i;

/**
 * A page's bytes as text: by its byte-order mark, the response, its own declaration, or else as
 * UTF-8; what is none of it is windows-1252, as browsers have it. Throws on what is no text at all.
 */
export function decodePage({ bytes, contentType, from }: Retrieved): string {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  const prescan = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label =
    mark?.encoding ?? IN_CONTENT_TYPE.exec(contentType ?? '')?.[1] ?? DECLARED.exec(prescan)?.[1];
  const text = (label === undefined ? undefined : decode(bytes, label)) ?? guess(bytes);
  if (text.includes('\u0000')) {
    throw refuseImport(from, 'expected a page, Markdown, plain text or PDF, found binary data');
  }
  return text;
}

/** Undefined when no such encoding is known. */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mendWindows1252(text) : text;
  } catch {
    return undefined;
  }
}

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mendWindows1252(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** 0x80 to 0x9f in windows-1252, a stop where there is nothing. */
const WINDOWS_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** Some releases of Node 20 read windows-1252 as latin1, and quotation marks are lost (nodejs/node#56542). */
function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const mended = WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '.';
    return mended === '.' ? control : mended;
  });
}
