import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** What a button looks like and does. */
export interface ButtonLook {
  readonly label: string;
  readonly customId: string;
  readonly isDisabled?: boolean;
}

/** A quiet button. */
export function button({ label, customId, isDisabled = false }: ButtonLook): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId,
    ...(isDisabled ? { disabled: true } : {}),
  };
}

/** Up to five buttons, or one select, beside each other. */
export function row<Part extends APIButtonComponent | APIStringSelectComponent>(
  ...components: readonly Part[]
): APIActionRowComponent<Part> {
  return { type: ComponentType.ActionRow, components: [...components] };
}
