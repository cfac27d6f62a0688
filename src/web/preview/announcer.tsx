import type { APIMessage } from 'discord-api-types/v10';
import { FLAG } from '../components/component-type.ts';
import { textOf } from '../components/text-of.ts';

/** Reads the bot's newest message out to who listens to a screen reader. */
export function Announcer(props: {
  readonly message: APIMessage | undefined;
  readonly bot: string;
}) {
  const { message, bot } = props;
  const isPrivate = ((message?.flags ?? 0) & FLAG.ephemeral) !== 0;
  const said = `${bot}${isPrivate ? ', to you alone' : ''}: `;
  return (
    <div class="unseen" role="status">
      {message === undefined ? '' : said + textOf(message)}
    </div>
  );
}
