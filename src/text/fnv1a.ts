/** The 32-bit FNV-1a hash of the text's UTF-16 units (draft-eastlake-fnv), in [0, 2^32). `start` is its offset basis. */
export function fnv1a(text: string, start = 0x811c9dc5): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The hash in seven characters of base 36. For telling a change, not for security. */
export function shortHash(text: string): string {
  return shortFormOf(fnv1a(text));
}

/** A hash of {@link fnv1a} in seven characters of base 36. */
export function shortFormOf(hash: number): string {
  return hash.toString(36).padStart(7, '0');
}
