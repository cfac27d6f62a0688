import { ACTION } from '../answer-controls.ts';
import type { Component } from '../component.ts';
import { notice } from '../notice.ts';
import { SOURCES_CHANGED } from '../outdated.ts';
import { findVoteSubject } from '../vote-subject.ts';

/** Helpful, or not: one vote a person, the last one counts. */
export const vote: Component = {
  action: ACTION.vote,
  plan({ guildId, user, message }, [value = '', hash, ...others], { engine, votes }) {
    const isKnown = value === 'yes' || value === 'no';
    if (!isKnown || hash === undefined || others.length > 0 || message === null) return undefined;
    const isHelpful = value === 'yes';
    return {
      kind: 'reply',
      isPrivate: true,
      async answer() {
        const about = await findVoteSubject(hash, engine);
        if (about === undefined) return SOURCES_CHANGED;
        await votes.cast({ guildId, messageId: message.id, userId: user.id, isHelpful, about });
        return isHelpful ? THANKS_HELPFUL : THANKS_NOT_HELPFUL;
      },
    };
  },
};

const THANKS_HELPFUL = notice('Thank you. Noted as helpful; press the other button to change it.');

const THANKS_NOT_HELPFUL = notice(
  'Thank you. Noted as not helpful; press the other button to change it.',
);
