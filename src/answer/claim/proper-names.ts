import type { NameMatch } from '../../text/match-names.ts';
import type { ProperKind } from './reading.ts';

/** The proper names of the knowledge and of the world, as a reading needs them. */
export interface ProperNames {
  match(text: string): readonly NameMatch[];
  kindOf(name: string): ProperKind | undefined;
}
