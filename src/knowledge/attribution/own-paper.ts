const OWN_PAPER =
  /^(his|her|its|their) (?:\p{Ll}+ )?(?:statement|letter|e-?mail|post|tweet|memo|message|note|diary|affidavit|testimony|complaint|lawsuit|suit)$/iu;

const WRITERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

/** "he" of "his statement": a paper of one's own speaks for whoever wrote it. */
export function writerOf(speaker: string): string | undefined {
  const own = OWN_PAPER.exec(speaker)?.[1]?.toLowerCase();
  return own === undefined ? undefined : WRITERS.get(own);
}
