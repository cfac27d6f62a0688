/**
 * The stems as the text of a `tsvector`, each with its places. PostgreSQL keeps no word of more than 2,046 bytes and
 * counts places up to 16,383: what is beyond is left out, and was never asked for.
 */
export function toVector(stems: readonly string[]): string {
  const places = new Map<string, number[]>();
  for (const [at, stem] of stems.slice(0, MAX_PLACES).entries()) {
    if (Buffer.byteLength(stem) > MAX_BYTES) continue;
    const own = places.get(stem);
    if (own === undefined) places.set(stem, [at + 1]);
    else if (own.length < MAX_OWN_PLACES) own.push(at + 1);
  }
  return [...places].map(([stem, own]) => `${quote(stem)}:${own.join(',')}`).join(' ');
}

/** The stems of a vector's text with how often each stands there. */
export function readVector(vector: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // Character by character: thousands are read for a question, and a regular expression takes five times as long.
  for (let at = 0; at < vector.length; at += 1) {
    const start = at + 1;
    at = vector.indexOf("'", start);
    while (vector.charCodeAt(at + 1) === QUOTE) at = vector.indexOf("'", at + 2);
    const quoted = vector.slice(start, at);
    const stem = quoted.includes("'") || quoted.includes('\\') ? unquote(quoted) : quoted;
    let count = 1;
    for (at += 1; at < vector.length && vector.charCodeAt(at) !== SPACE; at += 1) {
      if (vector.charCodeAt(at) === COMMA) count += 1;
    }
    counts.set(stem, count);
  }
  return counts;
}

/** The text of a `tsquery` for sentences that have any of the stems. */
export function toQuery(stems: readonly string[]): string {
  return stems.map(quote).join(' | ');
}

const MAX_BYTES = 2_046;
const MAX_PLACES = 16_383;
const MAX_OWN_PLACES = 255;

const QUOTE = "'".charCodeAt(0);
const SPACE = ' '.charCodeAt(0);
const COMMA = ','.charCodeAt(0);

function quote(stem: string): string {
  return `'${stem.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function unquote(quoted: string): string {
  return quoted.replaceAll("''", "'").replaceAll('\\\\', '\\');
}
