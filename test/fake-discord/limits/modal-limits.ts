import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';
import { componentLimits } from './component-limits.ts';

/** Source: docs, Interaction Response, Modal: "between 1 and 5 (inclusive) components". */
const MAX_MODAL_COMPONENTS = 5;

/** What is wrong with a modal: too many components, a row that is not one text input, an input without a label. */
export function modalLimits(modal: APIModalInteractionResponseCallbackData): Breach[] {
  const breaches = componentLimits(modal.components).map(underData);
  if (modal.components.length > MAX_MODAL_COMPONENTS) {
    const message = `Must be between 1 and ${MAX_MODAL_COMPONENTS} in length.`;
    breaches.push({ path: ['data', 'components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  }
  for (const [index, component] of modal.components.entries()) {
    if (component.type !== ComponentType.ActionRow) continue;
    const path = ['data', 'components', index, 'components'];
    const [input, ...others] = component.components;
    if (others.length > 0) {
      const message = 'The specified component exceeds the maximum width';
      breaches.push({ path, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message });
    }
    if (!input?.label) {
      const message = 'This field is required';
      breaches.push({ path: [...path, 0, 'label'], code: 'BASE_TYPE_REQUIRED', message });
    }
  }
  return breaches;
}

function underData(breach: Breach): Breach {
  return { ...breach, path: ['data', ...breach.path] };
}
