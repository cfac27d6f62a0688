import type { ComponentType } from 'discord.js';

/** A component as untyped JSON: what the walk needs to know of it. */
export interface AnyComponent {
  readonly type: ComponentType;
  readonly custom_id?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
}

/** The components and all that is in them, in reading order. */
export function findComponents(components: readonly object[]): readonly AnyComponent[] {
  return (components as readonly AnyComponent[]).flatMap((component) => [
    component,
    ...findComponents(component.components ?? []),
    ...findComponents(component.accessory === undefined ? [] : [component.accessory]),
  ]);
}
