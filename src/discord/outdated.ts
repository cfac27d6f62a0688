import { notice } from './notice.ts';

/** Where a component stands on sentences that are no longer there, or no longer in that place. */
export const SOURCES_CHANGED = notice(
  'The sources have changed since this was shown. Please ask again, and you get the new ones.',
);

/** Where an answer cannot be found again. */
export const ANSWER_LOST = {
  ...notice(
    'I do not keep questions, and what this one said can no longer be told, or its answer has changed. Please ask it again with `/ask`.',
  ),
  isAside: true,
};

/** Where somebody else asked. */
export const NOT_YOURS = notice('Only the person who asked can do that.');
