/** A Discord id as an argument of a `custom_id`: 18 digits take 12 characters. */
export function encodeId(id: string): string {
  return BigInt(id).toString(36);
}

/** The id that {@link encodeId} wrote; undefined when it never did. */
export function decodeId(encoded: string): string | undefined {
  if (!/^[0-9a-z]{1,13}$/.test(encoded)) return undefined;
  let id = 0n;
  for (const digit of encoded) id = id * 36n + BigInt(Number.parseInt(digit, 36));
  return id.toString();
}

/**
 * A text as arguments of a `custom_id`: none for the empty text. Undefined beyond 48 bytes of UTF-8, which is what is
 * left of 100 characters.
 */
export function encodeText(text: string): readonly string[] | undefined {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MAX_TEXT_BYTES) return undefined;
  return bytes.length === 0 ? [] : [bytes.toString('base64url')];
}

/** The text that {@link encodeText} wrote; undefined when it never did. */
export function decodeText(encoded: readonly string[]): string | undefined {
  const [first, ...others] = encoded;
  if (first === undefined) return '';
  if (others.length > 0) return undefined;
  const text = Buffer.from(first, 'base64url').toString('utf8');
  return encodeText(text)?.[0] === first ? text : undefined;
}

const MAX_TEXT_BYTES = 48;

/** Positions in a list as one argument, in their order: `0_4_z`. */
export function encodePositions(positions: readonly number[]): string {
  return positions.map((position) => position.toString(36)).join('_');
}

/** The positions that {@link encodePositions} wrote; undefined when it never did. */
export function decodePositions(encoded: string): readonly number[] | undefined {
  if (!/^[0-9a-z]{1,6}(?:_[0-9a-z]{1,6})*$/.test(encoded)) return undefined;
  return encoded.split('_').map((position) => Number.parseInt(position, 36));
}
