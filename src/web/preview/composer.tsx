import type { APIMessage } from 'discord-api-types/v10';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoomChannel, RoomView } from '../../preview/protocol.ts';
import { Combobox, type Suggestion } from './combobox.tsx';
import { CommandForm } from './command-form.tsx';
import { isDirect, type OfferedCommand, offeredCommands } from './slash-commands.ts';
import type { RoomState } from './use-room.ts';

/** Where messages and commands are written. */
export function Composer(props: {
  readonly view: RoomView;
  readonly channel: RoomChannel;
  readonly isManager: boolean;
  readonly repliesTo: APIMessage | undefined;
  readonly onReplied: () => void;
  readonly room: RoomState;
}) {
  const { view, channel, isManager, repliesTo, onReplied, room } = props;
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<{ command: OfferedCommand; first: string }>();
  const input = useRef<HTMLInputElement>(null);
  const commands = useMemo(
    () => offeredCommands(view, channel, isManager),
    [view, channel, isManager],
  );
  const suggestions = useMemo(() => suggest(text, commands, view.bot.name), [text, commands, view]);
  useLayoutEffect(() => {
    if (picked === undefined) input.current?.focus();
  }, [repliesTo, picked]);

  const choose = (name: string, first = ''): boolean => {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) return false;
    setPicked({ command, first });
    setText('');
    return true;
  };
  const write = (value: string): void => {
    // A command's name and a blank after it, as Discord takes it.
    const [, name = '', first = ''] = /^\/([\w-]+) (.*)$/u.exec(value) ?? [];
    if (name === '' || !choose(name, first)) setText(value);
  };
  const send = (): void => {
    const content = text.trim().replaceAll(`@${view.bot.name}`, `<@${view.bot.id}>`);
    if (content === '' || choose(content.replace(/^\//u, ''))) return;
    setText('');
    onReplied();
    room.act({ kind: 'say', channelId: channel.id, content, repliesTo: repliesTo?.id });
  };
  const where = `${isDirect(channel) ? '@' : '#'}${channel.name}`;

  return (
    <div class="composer">
      {repliesTo !== undefined && (
        <p class="replying">
          Replying to <b>{repliesTo.author.username}</b>
          <button type="button" class="link" onClick={onReplied}>
            Cancel the reply
          </button>
        </p>
      )}
      {picked === undefined ? (
        <Combobox
          label={`Message ${where}`}
          placeholder={`Message ${where} – / for commands`}
          value={text}
          suggestions={suggestions}
          takesFirst
          input={input}
          onValue={write}
          onPick={(value) => {
            if (!value.startsWith('/')) setText(text.replace(TYPED_MENTION, `$1${value} `));
            else choose(value.slice(1));
          }}
          onEnter={send}
        />
      ) : (
        <CommandForm
          key={picked.command.name}
          command={picked.command}
          first={picked.first}
          channelId={channel.id}
          room={room}
          onDone={() => setPicked(undefined)}
        />
      )}
      <p class={room.problem === undefined ? 'status' : 'status problem'} role="status">
        {room.problem ?? (room.isWaiting ? `${view.bot.name} is typing…` : '')}
      </p>
    </div>
  );
}

const TYPED_MENTION = /(^|\s)@\w*$/u;

function suggest(
  text: string,
  commands: readonly OfferedCommand[],
  bot: string,
): readonly Suggestion[] {
  const [, typed] = /^\/([\w-]*)$/u.exec(text) ?? [];
  if (typed !== undefined) {
    return commands
      .filter(({ name }) => name.startsWith(typed.toLowerCase()))
      .map(({ name, description }) => ({
        value: `/${name}`,
        label: `/${name}`,
        detail: description,
      }));
  }
  const mention = TYPED_MENTION.exec(text)?.[0].trim().toLowerCase();
  const isBot = mention !== undefined && `@${bot.toLowerCase()}`.startsWith(mention);
  return isBot ? [{ value: `@${bot}`, label: `@${bot}`, detail: 'asks the bot' }] : [];
}
