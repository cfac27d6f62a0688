import { BODIES } from './concepts/bodies.ts';
import type { ConceptRows } from './concepts/concept-rows.ts';
import { DAMAGE } from './concepts/damage.ts';
import { DEEDS } from './concepts/deeds.ts';
import { DEGREES } from './concepts/degrees.ts';
import { EVIDENCE } from './concepts/evidence.ts';
import { MOTIVES } from './concepts/motives.ts';
import { SAYING } from './concepts/says.ts';
import { SYSTEMS } from './concepts/systems.ts';

/** The concept table: rows of words that mean the same. */
export const CONCEPTS: ConceptRows = {
  ...SAYING,
  ...DEEDS,
  ...EVIDENCE,
  ...SYSTEMS,
  ...MOTIVES,
  ...BODIES,
  ...DEGREES,
  ...DAMAGE,
};
