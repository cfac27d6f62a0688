import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoomView } from '../../preview/protocol.ts';
import { Names } from '../components/names.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { MessageItem } from './message.tsx';
import { ModalForm } from './modal-form.tsx';
import { Sidebar } from './sidebar.tsx';
import { isDirect } from './slash-commands.ts';
import { useRoom } from './use-room.ts';
import { Welcome } from './welcome.tsx';

/** The whole page: channels, messages, and where to write. */
export function Chat({ view }: { readonly view: RoomView }) {
  const [channelId, setChannelId] = useState(view.channels[0]?.id ?? '');
  const [isManager, setIsManager] = useState(false);
  const [repliesTo, setRepliesTo] = useState<string>();
  const room = useRoom(view, isManager);
  const channel = view.channels.find(({ id }) => id === channelId);
  const messages = room.messages.filter((message) => message.channel_id === channelId);
  const names = useMemo(() => namesOf(view), [view]);
  const log = useRef<HTMLOListElement>(null);
  const newest = messages.at(-1)?.id;
  useEffect(() => showNewest(log.current), [newest, channelId]);
  if (channel === undefined) return null;
  const title = isDirect(channel) ? `@${channel.name}` : `#${channel.name}`;

  return (
    <Names.Provider value={names}>
      <div class="chat">
        <Sidebar
          view={view}
          channelId={channelId}
          isManager={isManager}
          onChannel={(id) => {
            setChannelId(id);
            setRepliesTo(undefined);
          }}
          onManager={setIsManager}
        />
        <main>
          <header>
            <h1>{title}</h1>
            <p>A preview: no Discord, nothing leaves this machine.</p>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section class="scroll" tabIndex={0} aria-label={`Messages in ${title}`}>
            <Welcome view={view} channel={channel} act={room.act} />
            <ol ref={log} class="messages">
              {messages.map((message) => (
                <MessageItem
                  key={message.id}
                  message={message}
                  view={view}
                  act={room.act}
                  onReply={() => setRepliesTo(message.id)}
                />
              ))}
            </ol>
          </section>
          <Composer
            key={channelId}
            view={view}
            channel={channel}
            isManager={isManager}
            repliesTo={messages.find(({ id }) => id === repliesTo)}
            onReplied={() => setRepliesTo(undefined)}
            room={room}
          />
        </main>
      </div>
      {room.modal && <ModalForm key={room.modal.id} modal={room.modal} room={room} />}
      <Announcer message={room.news} bot={view.bot.name} />
    </Names.Provider>
  );
}

function namesOf({ user, bot, channels }: RoomView): ReadonlyMap<string, string> {
  return new Map([user, bot, ...channels].map(({ id, name }) => [id, name]));
}

/** Scrolls to the newest message, to its beginning if it is longer than the window. */
function showNewest(list: HTMLOListElement | null): void {
  const newest = list?.lastElementChild;
  const window = list?.parentElement;
  if (newest == null || window == null) return;
  const isLong = newest.clientHeight > window.clientHeight;
  window.scrollTop = isLong
    ? window.scrollTop + newest.getBoundingClientRect().top - window.getBoundingClientRect().top
    : window.scrollHeight;
}
