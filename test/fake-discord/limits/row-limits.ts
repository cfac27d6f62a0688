import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';

/** Source: docs, Components Overview, Legacy Message Component Behavior. */
const MAX_ROWS = 5;

/** What is wrong with the components of a message without the Components V2 flag: rows alone, at most five. */
export function rowLimits(components: readonly APIMessageTopLevelComponent[]): Breach[] {
  const breaches: Breach[] = [];
  if (components.length > MAX_ROWS) {
    const message = `Must be between 1 and ${MAX_ROWS} in length.`;
    breaches.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  for (const [index, component] of components.entries()) {
    if (component.type === ComponentType.ActionRow) continue;
    breaches.push({
      path: ['components', index, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of (1,).',
    });
  }
  return breaches;
}
