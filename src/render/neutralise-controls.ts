/**
 * The text with every character that could steer a display replaced, one code unit for one, so that
 * spans into the text still hold.
 *
 * White space that breaks lines or jumps (tab, newline, U+2028, …) becomes a space: layout is the
 * renderer's. Other C0 controls become their picture (ESC → ␛); the rest, which have none (C1,
 * unpaired surrogates, the bidirectional embeddings, overrides and isolates that can make a sentence
 * read backwards, CVE-2021-42574), become U+FFFD. For shown text alone: JSON stays exact.
 */
export function neutraliseControls(text: string): string {
  return text.replace(STEERING, (character) => {
    if (BREAKING.test(character)) {
      return ' ';
    }
    const code = character.charCodeAt(0);
    if (code < SPACE) {
      return String.fromCharCode(CONTROL_PICTURES + code);
    }
    return code === DELETE ? '\u2421' : '\uFFFD';
  });
}

const STEERING = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const BREAKING = /^[\t-\r\u0085\u2028\u2029]$/u;
const SPACE = 0x20;
const DELETE = 0x7f;
/** Unicode block Control Pictures: U+2400 + code. */
const CONTROL_PICTURES = 0x2400;
