import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GivenOption } from '../../preview/protocol.ts';
import { Combobox, type Suggestion } from './combobox.tsx';
import { BOOLEAN, type OfferedCommand } from './slash-commands.ts';
import type { RoomState } from './use-room.ts';

/** A slash command with a field for each of its options, suggestions from the bot's own handlers. */
export function CommandForm(props: {
  readonly command: OfferedCommand;
  readonly first: string;
  readonly channelId: string;
  readonly room: RoomState;
  readonly onDone: () => void;
}) {
  const { command, first, channelId, room, onDone } = props;
  const [given, setGiven] = useState<Readonly<Record<string, string>>>(startOf(command, first));
  const [missing, setMissing] = useState<string>();
  const form = useRef<HTMLDivElement>(null);
  // At once: who types on must not lose a key.
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('input, .button.primary')?.focus(),
    [],
  );

  const options = command.options.flatMap(({ name, type }): readonly GivenOption[] => {
    const value = given[name] ?? '';
    if (value === '') return [];
    return [{ name, value: type === BOOLEAN ? value === 'true' : value }];
  });

  const send = (): void => {
    const absent = command.options.find(
      ({ name, required = false }) => required && (given[name] ?? '').trim() === '',
    );
    if (absent !== undefined) {
      setMissing(absent.name);
      return;
    }
    onDone();
    room.act({ kind: 'command', channelId, name: command.name, options });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend and a look of its own
    <div class="command" ref={form} role="group" aria-label={`/${command.name}`}>
      <span class="name">/{command.name}</span>
      {command.options.map(({ name, type, description, required = false }) => (
        <div class="option" key={name}>
          <span aria-hidden="true">{name}</span>
          {type === BOOLEAN ? (
            <select
              aria-label={`${name}: ${description}`}
              value={given[name] ?? ''}
              onChange={({ currentTarget }) => setGiven({ ...given, [name]: currentTarget.value })}
            >
              <option value="">not set</option>
              <option value="true">True</option>
              <option value="false">False</option>
            </select>
          ) : (
            <Typed
              command={command}
              name={name}
              label={`${name}: ${description}`}
              required={required}
              value={given[name] ?? ''}
              onValue={(value) => setGiven({ ...given, [name]: value })}
              onEnter={send}
              onLeave={onDone}
              complete={async (value) => {
                const outcome = await room.act({
                  kind: 'complete',
                  channelId,
                  name: command.name,
                  options: [...options.filter((option) => option.name !== name), { name, value }],
                  focused: name,
                });
                return (outcome?.choices ?? []).map((choice) => ({
                  value: String(choice.value),
                  label: choice.name,
                }));
              }}
            />
          )}
        </div>
      ))}
      <button type="button" class="button" onClick={onDone}>
        Cancel
      </button>
      <button type="button" class="button primary" onClick={send}>
        Send
      </button>
      {missing !== undefined && (
        <p class="missing" role="alert">
          “{missing}” is required.
        </p>
      )}
    </div>
  );
}

/** What is typed behind the command's name is its first option. */
function startOf({ options }: OfferedCommand, first: string): Readonly<Record<string, string>> {
  const name = options.find(({ type }) => type !== BOOLEAN)?.name;
  return name === undefined ? {} : { [name]: first };
}

function Typed(props: {
  readonly command: OfferedCommand;
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly complete: (typed: string) => Promise<readonly Suggestion[]>;
}) {
  const { command, name, value, complete } = props;
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [isFocused, setIsFocused] = useState(false);
  const option = command.options.find((each) => each.name === name);
  const completes = option !== undefined && 'autocomplete' in option && option.autocomplete;
  useEffect(() => {
    if (!completes || !isFocused) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const found = await complete(value);
      if (!isStale) setSuggestions(found);
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [value, isFocused]);
  return (
    <Combobox
      label={props.label}
      value={value}
      required={props.required}
      suggestions={suggestions}
      onValue={props.onValue}
      onPick={props.onValue}
      onEnter={props.onEnter}
      onLeave={props.onLeave}
      onFocus={() => setIsFocused(true)}
    />
  );
}

/** Who types on is not asked after at every key. */
const PAUSE_MS = 60;
