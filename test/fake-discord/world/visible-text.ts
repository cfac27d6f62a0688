import {
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** The parts of a message that hold words. */
export interface VisibleBody {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
}

/** Any component, as untyped JSON: what the walk needs to know of it. */
export interface AnyComponent {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly components?: readonly AnyComponent[];
  readonly component?: AnyComponent;
  readonly accessory?: AnyComponent;
}

/** Every text of a message in reading order: content, embeds, text displays. Not labels. */
export function textsOf(body: VisibleBody): string[] {
  const texts: (string | undefined)[] = [body.content ?? undefined];
  for (const embed of body.embeds ?? []) {
    texts.push(embed.author?.name, embed.title, embed.description);
    for (const field of embed.fields ?? []) texts.push(field.name, field.value);
    texts.push(embed.footer?.text);
  }
  for (const { component } of walk(body.components ?? [])) {
    if (component.type === ComponentType.TextDisplay) texts.push(component.content);
  }
  return texts.filter((text) => text !== undefined && text !== '') as string[];
}

/** Every component with its path, parents before children, in reading order. */
export function* walk(
  components: readonly object[],
  path: readonly (string | number)[] = ['components'],
): Generator<{ component: AnyComponent; path: readonly (string | number)[] }> {
  for (const [index, each] of components.entries()) {
    const component = each as AnyComponent;
    const here = [...path, index];
    yield { component, path: here };
    if (component.components) yield* walk(component.components, [...here, 'components']);
    for (const key of ['accessory', 'component'] as const) {
      const inner = component[key];
      if (inner) yield* walkOne(inner, [...here, key]);
    }
  }
}

function* walkOne(
  component: AnyComponent,
  path: readonly (string | number)[],
): Generator<{ component: AnyComponent; path: readonly (string | number)[] }> {
  yield { component, path };
  if (component.components) yield* walk(component.components, [...path, 'components']);
}
