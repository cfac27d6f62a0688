import { isUtf8 } from 'node:buffer';

export type DecodedText =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string; readonly line?: number };

const MEND = 'save the file as UTF-8';

/**
 * A file's bytes as text: UTF-8, or UTF-16 with a byte-order mark. The mark is no part of the text.
 *
 * Anything else is refused with what was found; bytes are never replaced.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) {
    return { kind: 'refused', message: `expected UTF-8, found UTF-32; ${MEND}` };
  }
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be');

  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const message = `expected text, found a NUL byte (UTF-16 without a byte-order mark, or no text at all); ${MEND}`;
    return { kind: 'refused', message, line: lineAt(bytes, nul) };
  }
  if (!isUtf8(bytes)) {
    const message = `expected UTF-8, found bytes that are none; ${MEND}`;
    return { kind: 'refused', message, line: firstInvalidLine(bytes) };
  }
  return { kind: 'read', text: new TextDecoder('utf-8').decode(bytes) };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  try {
    return { kind: 'read', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return {
      kind: 'refused',
      message: `expected whole UTF-16 characters, found a broken one; ${MEND}`,
    };
  }
}

function firstInvalidLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(0x0a, start);
    if (newline < 0 || !isUtf8(bytes.subarray(start, newline))) return line;
    start = newline + 1;
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 0x0a) line++;
  return line;
}
