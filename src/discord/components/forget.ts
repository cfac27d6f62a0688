import type { Forgotten } from '../../state/forget-person.ts';
import type { Component } from '../component.ts';
import type { ComponentCall } from '../custom-id.ts';
import { notice } from '../notice.ts';
import type { Reply } from '../reply.ts';

/** What the button under `/privacy` calls. */
export const FORGET_ME: ComponentCall = { action: 'forget', args: ['me'] };

/** Forget me: deletes all that is kept of whoever presses it, and tells them alone. */
export const forget: Component = {
  action: FORGET_ME.action,
  plan({ user }, [whom, ...others], { forgetting }) {
    if (whom !== 'me' || others.length > 0) return undefined;
    return {
      kind: 'reply',
      isPrivate: true,
      answer: async () => forgotten(await forgetting.forget(user.id)),
    };
  },
};

function forgotten({ votes, questions }: Forgotten): Reply {
  const counted = [count(votes, 'vote'), count(questions, 'unanswered question')].join(' and ');
  return notice(
    `Done. Of yours I had ${counted}; they are deleted, and so is what I remembered of our conversation. Within a minute nothing of it is left in my files. Answers in Discord stay until they are deleted there.`,
  );
}

function count(number: number, what: string): string {
  return `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`;
}
