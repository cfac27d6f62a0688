import { isFromOtherKnowledge } from './answer-key.ts';
import { notice } from './notice.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** Where a component stands on sentences that are no longer there, or no longer in that place. */
export const SOURCES_CHANGED = notice(
  'The sources have changed since this was shown. Please ask again, and you get the new ones.',
);

/** Where the answer with this key cannot be found again: says whether that is since the sources have changed. */
export function answerLost(key: string, { engine }: Services): Reply {
  return isFromOtherKnowledge(key, engine.about.stamp)
    ? { ...SOURCES_CHANGED, isAside: true }
    : ANSWER_LOST;
}

const ANSWER_LOST = {
  ...notice(
    'I do not keep questions, and what this one said can no longer be told. Please ask it again with `/ask`.',
  ),
  isAside: true,
};

/** Where somebody else asked. */
export const NOT_YOURS = notice('Only the person who asked can do that.');
