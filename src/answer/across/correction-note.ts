/** "Correction: …" and "An earlier version of this article said …": it repeats what is wrong. */
export function isCorrectionNote(text: string): boolean {
  return NOTE.test(text);
}

const NOTE =
  /^\P{L}*(?:correction|clarification)s?\b\s*[:.—–-]|\b(?:earlier|previous|original) versions? of this (?:article|story|report|page)\b/iu;
