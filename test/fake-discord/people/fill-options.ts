import {
  type APIApplicationCommandOption,
  type APIUser,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';

/** Values for a command's options, by name. A user option takes the user. */
export type OptionValues = Readonly<Record<string, string | number | boolean | APIUser>>;

/** An option as an interaction carries it. */
export interface FilledOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly FilledOption[];
}

/** The options as Discord sends them; throws what its client would not let the person send. */
export function fillOptions(
  options: readonly APIApplicationCommandOption[],
  values: OptionValues,
  focused?: string,
): FilledOption[] {
  const unknown = Object.keys(values).filter((name) => !options.some((each) => each.name === name));
  if (unknown.length > 0) throw new Error(`the command has no option ${unknown.join(', ')}`);
  const missing = options.filter(
    (option) => 'required' in option && option.required && !(option.name in values),
  );
  if (missing.length > 0 && focused === undefined) {
    throw new Error(`the required option ${missing[0]?.name} is missing`);
  }
  return options.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) return [];
    const filled = { name: option.name, type: option.type, value: wireValue(value) };
    if (option.name === focused) return [{ ...filled, focused: true as const }];
    check(option, filled.value);
    return [filled];
  });
}

/** The filled options under the subcommands that `path` names, outermost first. */
export function underSubcommands(path: readonly string[], filled: readonly FilledOption[]) {
  const [first, ...rest] = path;
  if (first === undefined) return filled;
  const type =
    rest.length > 0
      ? ApplicationCommandOptionType.SubcommandGroup
      : ApplicationCommandOptionType.Subcommand;
  const inner: readonly FilledOption[] = underSubcommands(rest, filled);
  return [{ name: first, type, options: inner }];
}

const TYPES: Partial<Record<ApplicationCommandOptionType, 'string' | 'number' | 'boolean'>> = {
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
};

function check(option: APIApplicationCommandOption, value: string | number | boolean): void {
  const expected = TYPES[option.type] ?? 'string';
  const fault = (why: string) => new Error(`option ${option.name}: ${why}`);
  if (typeof value !== expected) throw fault(`a ${expected} is expected, found ${typeof value}`);
  if (option.type === ApplicationCommandOptionType.String && typeof value === 'string') {
    // 6,000: docs, Application Commands, option's max_length.
    const { min_length: min = 0, max_length: max = 6_000 } = option;
    if (value.length < min || value.length > max) {
      throw fault(`${value.length} characters, where ${min} to ${max} are taken`);
    }
  }
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw fault(`${value} is not among its choices`);
  }
}

function wireValue(value: OptionValues[string]): string | number | boolean {
  return typeof value === 'object' ? value.id : value;
}
