import { tokenise } from '../text/tokenise.ts';

/**
 * The words of which the index holds stems, as they stand in one of the texts: `used` for `us`. A stem that none of them
 * has is shown as the beginning that it is: `us…`.
 */
export function wordForms(
  stems: readonly string[],
  texts: Iterable<string>,
): ReadonlyMap<string, string> {
  const missing = new Set(stems);
  const forms = new Map<string, string>();
  for (const text of texts) {
    if (missing.size === 0) break;
    for (const { stem, surface, isStop } of tokenise(text)) {
      if (isStop || !missing.delete(stem)) continue;
      forms.set(stem, surface.toLowerCase());
    }
  }
  for (const stem of missing) forms.set(stem, `${stem}…`);
  return forms;
}
