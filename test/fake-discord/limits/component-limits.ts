import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';
import { type AnyComponent, walk } from '../world/visible-text.ts';

type Path = readonly (string | number)[];
type Rule = (component: AnyComponent, path: Path) => Breach[];

/** Source: docs, Components Reference, Action Row: five buttons or one select. */
const MAX_BUTTONS_IN_ROW = 5;

/** What is wrong with single components, wherever they stand, and with ids that repeat. */
export function componentLimits(components: readonly object[], at = 'components'): Breach[] {
  const all = [...walk(components, [at])];
  return [
    ...all.flatMap(({ component, path }) => ruleFor(component.type)?.(component, path) ?? []),
    ...repeated(all, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
    ...repeated(all, 'id', 'COMPONENT_ID_DUPLICATED'),
  ];
}

function ruleFor(type: ComponentType): Rule | undefined {
  const rules: Partial<Record<ComponentType, Rule>> = {
    [ComponentType.ActionRow]: row,
    [ComponentType.Button]: button,
    [ComponentType.StringSelect]: stringSelect,
    [ComponentType.UserSelect]: select,
    [ComponentType.RoleSelect]: select,
    [ComponentType.MentionableSelect]: select,
    [ComponentType.ChannelSelect]: select,
    [ComponentType.TextDisplay]: textDisplay,
    [ComponentType.TextInput]: textInput,
  };
  return rules[type];
}

function row(component: AnyComponent, path: Path): Breach[] {
  const inner = component.components ?? [];
  const width = inner.reduce((sum, { type }) => sum + (type === ComponentType.Button ? 1 : 5), 0);
  if (width <= MAX_BUTTONS_IN_ROW) return [];
  return [
    {
      path: [...path, 'components'],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    },
  ];
}

interface Button {
  readonly style: ButtonStyle;
  readonly label?: string | null;
  readonly emoji?: object | null;
  readonly url?: string | null;
  readonly custom_id?: string | null;
}

function button(component: AnyComponent, path: Path): Breach[] {
  const { style, label, emoji, url, custom_id: customId } = component as AnyComponent & Button;
  const breaches: Breach[] = [];
  const fault = (key: string, code: string, message: string) =>
    breaches.push({ path: [...path, key], code, message });
  if (style === ButtonStyle.Premium) return breaches;
  if ((label ?? '') === '' && !emoji) {
    fault('label', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required');
  }
  if (style === ButtonStyle.Link) {
    if (!url) fault('url', 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    else if (!/^(https?|discord):\/\//.test(url)) {
      const message = `Scheme must be one of ('http', 'https', 'discord').`;
      fault('url', 'URL_TYPE_INVALID_SCHEME', message);
    }
    if (customId)
      fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN', 'A link has no custom id');
  } else {
    if (!customId)
      fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id required');
    if (url) fault('url', 'BUTTON_COMPONENT_URL_FORBIDDEN', 'Only a link button has a url');
  }
  return breaches;
}

interface Select {
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly options?: readonly { readonly value: string; readonly default?: boolean | null }[];
}

function select(component: AnyComponent, path: Path): Breach[] {
  const { min_values: min, max_values: max } = component as AnyComponent & Select;
  if ((min ?? 1) <= (max ?? 1)) return [];
  const message = 'min_values cannot exceed max_values';
  return [{ path: [...path, 'min_values'], code: 'SELECT_COMPONENT_INVALID_RANGE', message }];
}

function stringSelect(component: AnyComponent, path: Path): Breach[] {
  const { max_values: max, options = [] } = component as AnyComponent & Select;
  const breaches = select(component, path);
  const values = options.map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) === index) continue;
    breaches.push({
      path: [...path, 'options', index, 'value'],
      code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      message: 'The specified option value is already used',
    });
  }
  if (
    (max ?? 1) > options.length ||
    options.filter((option) => option.default).length > (max ?? 1)
  ) {
    breaches.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_INVALID_RANGE',
      message: 'max_values exceeds the options, or the default options exceed max_values',
    });
  }
  return breaches;
}

function textDisplay({ content }: AnyComponent, path: Path): Breach[] {
  if ((content ?? '').trim() !== '') return [];
  const message = 'This field is required';
  return [{ path: [...path, 'content'], code: 'BASE_TYPE_REQUIRED', message }];
}

function textInput(component: AnyComponent, path: Path): Breach[] {
  const {
    min_length: min,
    max_length: max,
    value,
  } = component as AnyComponent & {
    readonly min_length?: number | null;
    readonly max_length?: number | null;
    readonly value?: string | null;
  };
  const length = value?.length ?? 0;
  if ((min ?? 0) <= (max ?? 4_000) && length <= (max ?? 4_000)) return [];
  const message = 'The lengths contradict each other or the value.';
  return [{ path: [...path, 'max_length'], code: 'TEXT_INPUT_INVALID_RANGE', message }];
}

function repeated(
  all: readonly { readonly component: AnyComponent; readonly path: Path }[],
  key: 'custom_id' | 'id',
  code: string,
): Breach[] {
  const seen = new Set<string | number>();
  const breaches: Breach[] = [];
  for (const { component, path } of all) {
    const value = component[key];
    // Discord numbers components without an id, and those with the id 0, by itself.
    if (value === undefined || value === null || value === 0) continue;
    if (seen.has(value)) {
      const name = key === 'id' ? 'id' : 'custom id';
      breaches.push({
        path: [...path, key],
        code,
        message: `Component ${name} cannot be duplicated`,
      });
    }
    seen.add(value);
  }
  return breaches;
}
