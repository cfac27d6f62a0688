import type { RoomChannel, RoomView } from '../../preview/protocol.ts';
import { Avatar } from './avatar.tsx';
import { isDirect } from './slash-commands.ts';

/** The server's channels, the direct messages, the other pages, and who one is. */
export function Sidebar(props: {
  readonly view: RoomView;
  readonly channelId: string;
  readonly isManager: boolean;
  readonly onChannel: (id: string) => void;
  readonly onManager: (isManager: boolean) => void;
}) {
  const { view, channelId, isManager, onChannel, onManager } = props;
  const item = (channel: RoomChannel) => (
    <li key={channel.id}>
      <button
        type="button"
        aria-current={channel.id === channelId ? 'page' : undefined}
        onClick={() => onChannel(channel.id)}
      >
        <span aria-hidden="true">{isDirect(channel) ? '@' : '#'}</span> {channel.name}
      </button>
    </li>
  );
  return (
    <nav class="sidebar" aria-label="Channels">
      <h2>{view.server}</h2>
      <ul>{view.channels.filter((channel) => !isDirect(channel)).map(item)}</ul>
      <h2>Direct messages</h2>
      <ul>{view.channels.filter(isDirect).map(item)}</ul>
      <h2>Pages</h2>
      <ul>
        <li>
          <a href="/sources">The sources</a>
        </li>
        <li>
          <a href="/desk">Knowledge desk</a>
        </li>
      </ul>
      <div class="me">
        <Avatar person={view.user} isBot={false} />
        <strong>{view.user.name}</strong>
        <label>
          <input
            type="checkbox"
            checked={isManager}
            onChange={({ currentTarget }) => onManager(currentTarget.checked)}
          />
          Manage Server
        </label>
      </div>
    </nav>
  );
}
