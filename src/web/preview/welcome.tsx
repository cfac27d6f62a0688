import type { RoomChannel, RoomView } from '../../preview/protocol.ts';
import { isDirect } from './slash-commands.ts';
import type { RoomState } from './use-room.ts';

/** The top of a channel: how to ask here, and questions to begin with. */
export function Welcome(props: {
  readonly view: RoomView;
  readonly channel: RoomChannel;
  readonly act: RoomState['act'];
}) {
  const { view, channel, act } = props;
  const direct = isDirect(channel);
  const ask = (question: string) =>
    act(
      direct
        ? { kind: 'say', channelId: channel.id, content: question }
        : {
            kind: 'command',
            channelId: channel.id,
            name: 'ask',
            options: [{ name: 'question', value: question }],
          },
    );
  return (
    <section class="welcome" aria-label="How to ask">
      <p class="big">
        {direct ? `Your messages with ${channel.name}` : `Welcome to #${channel.name}`}
      </p>
      <p>
        {direct
          ? 'Just write your question; what you ask next may lean on it.'
          : `Type / for the commands, or write @${view.bot.name} and your question. Reply to an answer to go on from it. The ⋯ menu of any message checks what it says.`}
      </p>
      {view.examples.length > 0 && (
        <p class="row">
          {view.examples.map(asQuestion).map((question) => (
            <button type="button" class="button" key={question} onClick={() => ask(question)}>
              {question}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

/** As the editors type them they often have no mark. */
function asQuestion(typed: string): string {
  return /[?.!]$/u.test(typed) ? typed : `${typed}?`;
}
