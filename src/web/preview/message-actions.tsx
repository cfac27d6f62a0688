import type { APIMessage } from 'discord-api-types/v10';
import { useRef } from 'preact/hooks';
import type { RoomView } from '../../preview/protocol.ts';
import type { RoomState } from './use-room.ts';

/** Reply, and the Apps menu of a message. */
export function MessageActions(props: {
  readonly message: APIMessage;
  readonly view: RoomView;
  readonly act: RoomState['act'];
  readonly onReply: () => void;
}) {
  const { message, view, act, onReply } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const of = `${message.author.username}’s message`;
  const apps = view.commands.filter(({ type }) => type === MESSAGE_COMMAND);
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  return (
    <div class="actions">
      <button type="button" aria-label={`Reply to ${of}`} title="Reply" onClick={onReply}>
        ↩
      </button>
      <details
        ref={menu}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          close();
          menu.current?.querySelector('summary')?.focus();
        }}
        onBlur={({ relatedTarget }) => {
          if (!menu.current?.contains(relatedTarget as Node | null)) close();
        }}
      >
        <summary aria-label={`Apps for ${of}`} title="Apps">
          ⋯
        </summary>
        <ul>
          {apps.map(({ name }) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => {
                  close();
                  act({ kind: 'apps', messageId: message.id, name });
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Discord's number for a command of a message's menu. */
const MESSAGE_COMMAND = 3;
