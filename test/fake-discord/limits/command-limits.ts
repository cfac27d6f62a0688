import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Breach } from '../rest/refusal.ts';
import { choiceLimits } from './choice-limits.ts';

type Path = readonly (string | number)[];
type Command = RESTPutAPIApplicationCommandsJSONBody[number];
type Options = readonly APIApplicationCommandOption[];

/** Source: docs, Application Commands, Registering a Command: per type, in one scope. */
const MAX_COMMANDS = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
  [ApplicationCommandType.PrimaryEntryPoint]: 1,
} as const;

/** Source: docs, Application Commands: name, description and value of a command, its options and choices together. */
const MAX_COMMAND_CHARS = 8_000;

/** Source: docs, Application Commands, Application Command Naming; lower case where the script has it. */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** What is wrong with a command that Discord's description misses. */
export function commandLimits(command: Command, at: Path = []): Breach[] {
  const type = command.type ?? ApplicationCommandType.ChatInput;
  if (type !== ApplicationCommandType.ChatInput) return contextMenuLimits(command, at);
  const { options = [], description } = command as Extract<Command, { description: string }>;
  const breaches = [...nameLimits(command, at), ...descriptionLimits(description, at)];
  breaches.push(...optionsLimits(options, [...at, 'options'], 'command'));
  if (commandChars(command as never) > MAX_COMMAND_CHARS) {
    const message = `Command exceeds maximum size of ${MAX_COMMAND_CHARS}`;
    breaches.push({ path: at, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return breaches;
}

/** What is wrong with the whole set that replaces the commands: names that repeat within a type. */
export function commandSetLimits(commands: readonly Command[]): Breach[] {
  const key = (command: Command) => `${command.type ?? 1} ${command.name}`;
  const keys = commands.map(key);
  return [
    ...commands.flatMap((command, index) => commandLimits(command, [index])),
    ...keys
      .map((each, index) => ({ index, isRepeated: keys.indexOf(each) !== index }))
      .filter(({ isRepeated }) => isRepeated)
      .map(({ index }) => ({
        path: [index],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      })),
  ];
}

/** True when a scope would hold more commands of a type than Discord takes: refused with 30032. */
export function areTooMany(commands: readonly Pick<Command, 'type'>[]): boolean {
  return Object.entries(MAX_COMMANDS).some(
    ([type, max]) => commands.filter((each) => (each.type ?? 1) === Number(type)).length > max,
  );
}

function contextMenuLimits(command: Command, at: Path): Breach[] {
  const { description, options } = command as { description?: string; options?: Options };
  const breaches: Breach[] = [];
  const fault = (key: string, message: string) =>
    breaches.push({
      path: [...at, key],
      code: 'APPLICATION_COMMAND_INVALID_CONTEXT_MENU',
      message,
    });
  if (command.name.trim() === '') fault('name', 'A name of 1 to 32 characters is required');
  if ((description ?? '') !== '')
    fault('description', 'Context menu commands cannot have description');
  if ((options ?? []).length > 0) fault('options', 'Context menu commands cannot have options');
  return breaches;
}

function nameLimits(
  named: { readonly name: string; readonly name_localizations?: object | null | undefined },
  at: Path,
): Breach[] {
  const names = [
    { name: named.name, path: [...at, 'name'] },
    ...Object.entries(named.name_localizations ?? {}).map(([locale, name]) => ({
      name: String(name),
      path: [...at, 'name_localizations', locale],
    })),
  ];
  return names
    .filter(({ name }) => !NAME.test(name) || name !== name.toLowerCase())
    .map(({ path }) => ({
      path,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}

function descriptionLimits(description: string | null | undefined, at: Path): Breach[] {
  const length = (description ?? '').trim().length;
  if (length >= 1 && (description ?? '').length <= 100) return [];
  const message = 'Must be between 1 and 100 in length.';
  return [{ path: [...at, 'description'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}

function optionsLimits(options: Options, at: Path, level: 'command' | 'group' | 'leaf'): Breach[] {
  const breaches: Breach[] = [];
  const fault = (path: Path, code: string, message: string) =>
    breaches.push({ path, code, message });
  const firstOptional = options.findIndex((option) => !isRequired(option));
  for (const [index, option] of options.entries()) {
    const path = [...at, index];
    breaches.push(...nameLimits(option, path), ...descriptionLimits(option.description, path));
    if (options.findIndex(({ name }) => name === option.name) !== index) {
      const message = 'Option names must be unique';
      fault([...path, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', message);
    }
    if (isRequired(option) && firstOptional !== -1 && index > firstOptional) {
      const message = 'Required options must be placed before non-required options';
      fault(path, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (!isAllowedAt(option.type, level) || isBranch(option.type) !== isBranch(options[0]?.type)) {
      const message =
        'Sub-command and sub-command group option types are mutually exclusive to all other types';
      fault([...path, 'type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
    if (option.type === ApplicationCommandOptionType.Subcommand) {
      breaches.push(...optionsLimits(option.options ?? [], [...path, 'options'], 'leaf'));
    } else if (option.type === ApplicationCommandOptionType.SubcommandGroup) {
      breaches.push(...optionsLimits(option.options ?? [], [...path, 'options'], 'group'));
    } else if ('choices' in option && (option.choices ?? []).length > 0) {
      breaches.push(...choiceLimits(option.choices ?? [], option.type, [...path, 'choices']));
      if (option.autocomplete) {
        const message = 'Autocomplete cannot be enabled on options with choices';
        fault([...path, 'autocomplete'], 'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES', message);
      }
    }
  }
  return breaches;
}

function isRequired(option: APIApplicationCommandOption): boolean {
  return 'required' in option && option.required === true;
}

function isBranch(type: ApplicationCommandOptionType | undefined): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand ||
    type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function isAllowedAt(type: ApplicationCommandOptionType, level: string): boolean {
  if (level === 'leaf') return !isBranch(type);
  return level === 'command' || type === ApplicationCommandOptionType.Subcommand;
}

function commandChars(item: Record<string, unknown>): number {
  const { value, options = [], choices = [] } = item;
  const longest = (key: string) => {
    const localized = Object.values((item[`${key}_localizations`] as object | null) ?? {});
    return Math.max(...[item[key], ...localized].map((text) => String(text ?? '').length));
  };
  const inner = [options ?? [], choices ?? []].flat() as Record<string, unknown>[];
  return (
    longest('name') +
    longest('description') +
    (typeof value === 'string' ? value.length : 0) +
    inner.reduce((sum, each) => sum + commandChars(each), 0)
  );
}
