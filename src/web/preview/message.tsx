import type { APIMessage } from 'discord-api-types/v10';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { RoomView } from '../../preview/protocol.ts';
import { FLAG } from '../components/component-type.ts';
import { Component } from '../components/show-component.tsx';
import { Markdown } from '../components/show-markdown.tsx';
import { lineOf } from '../components/text-of.ts';
import { Avatar } from './avatar.tsx';
import { MessageActions } from './message-actions.tsx';
import { isDirect, isSlashCommand } from './slash-commands.ts';
import type { RoomState } from './use-room.ts';

/** A message as Discord shows it, with what can be done about it. */
export function MessageItem(props: {
  readonly message: APIMessage;
  readonly view: RoomView;
  readonly act: RoomState['act'];
  readonly onReply: () => void;
}) {
  const { message, view, onReply } = props;
  const article = useRef<HTMLElement>(null);
  const act: RoomState['act'] = async (wanted) => {
    const outcome = await props.act(wanted);
    keepFocus(article);
    return outcome;
  };
  const { id, author, content, components = [], timestamp, edited_timestamp: edited } = message;
  const isBot = author.bot === true;
  const isPrivate = ((message.flags ?? 0) & FLAG.ephemeral) !== 0;
  const isLoading = ((message.flags ?? 0) & FLAG.loading) !== 0;
  const use = {
    press: (customId: string) => act({ kind: 'press', messageId: id, customId }),
    choose: (customId: string, values: readonly string[]) =>
      act({ kind: 'choose', messageId: id, customId, values }),
    channels: new Map(
      view.channels
        .filter((channel) => !isDirect(channel))
        .map((channel) => [channel.id, channel.name]),
    ),
  };
  return (
    <li class={isPrivate ? 'message private' : 'message'}>
      <article ref={article} tabIndex={-1} aria-labelledby={`by-${id}`}>
        <Above message={message} view={view} />
        <Avatar person={{ name: author.username }} isBot={isBot} />
        <header>
          <h2 id={`by-${id}`}>
            {author.username}
            {isBot && <span class="app">App</span>}
          </h2>
          <time dateTime={timestamp}>{timeOf(timestamp)}</time>
          {edited !== null && <small>(edited)</small>}
        </header>
        <div class="body">
          {isLoading && <p class="thinking">{author.username} is thinking…</p>}
          {content !== '' && <Markdown text={content} />}
          {components.map((component, at) => (
            <Component key={at} component={component} use={use} />
          ))}
          {isPrivate && (
            <p class="only">
              Only you can see this ·{' '}
              <button
                type="button"
                class="link"
                onClick={() => act({ kind: 'dismiss', messageId: id })}
              >
                Dismiss message
              </button>
            </p>
          )}
        </div>
        {!isPrivate && <MessageActions message={message} view={view} act={act} onReply={onReply} />}
      </article>
    </li>
  );
}

/** A button that goes away takes the focus along: it is given to its message, or to the line to write in. */
function keepFocus(article: RefObject<HTMLElement | null>): void {
  // The page is drawn anew first.
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next = article.current ?? document.querySelector<HTMLElement>('.composer input');
    next?.focus({ preventScroll: true });
  });
}

/** What a message answers: a command, or a message. */
function Above({ message, view }: { readonly message: APIMessage; readonly view: RoomView }) {
  const { interaction, referenced_message: replied } = message;
  if (interaction) {
    const { name, user } = interaction;
    const isSlash = view.commands.some(
      (command) => command.name === name && isSlashCommand(command),
    );
    return (
      <p class="above">
        {user.username} used <b>{isSlash ? `/${name}` : name}</b>
      </p>
    );
  }
  if (!replied) return null;
  return (
    <p class="above" dir="auto">
      <span class="unseen">Reply to </span>
      <b>{replied.author.username}</b> {lineOf(replied).slice(0, MAX_ABOVE)}
    </p>
  );
}

/** More than a line shows. */
const MAX_ABOVE = 160;

function timeOf(timestamp: string): string {
  return new Date(timestamp).toLocaleTimeString('en-US', { timeStyle: 'short' });
}
