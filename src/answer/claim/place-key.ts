import type { ProperNames } from './proper-names.ts';

/** The key of a place: of the editor's name for it, else of the place in lower case. */
export function placeKey(place: string, names: ProperNames): string {
  return `@${names.match(place)[0]?.name ?? place.toLowerCase()}`;
}
