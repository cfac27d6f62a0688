import { ACTION } from '../answer-controls.ts';
import type { Component } from '../component.ts';
import { decodeId } from '../encode-args.ts';
import { answerLost, NOT_YOURS } from '../outdated.ts';
import { recoverAtOnce } from '../recover-answer.ts';
import { showAgain } from '../show-again.ts';

/** Share: shows a private answer to everybody, if its asker says so. */
export const share: Component = {
  action: ACTION.share,
  async plan({ user, guildId, message }, [asker = '', hash, ...others], services) {
    const askerId = decodeId(asker);
    if (askerId === undefined || hash === undefined || others.length > 0) return undefined;
    if (user.id !== askerId) return { kind: 'reply', isPrivate: true, answer: () => NOT_YOURS };
    // Before it is acknowledged: what cannot be shared is said in private.
    const found = await recoverAtOnce(message, hash, services);
    if (found === undefined)
      return { kind: 'reply', isPrivate: true, answer: () => answerLost(hash, services) };
    return {
      kind: 'reply',
      isPrivate: false,
      answer: () => showAgain(found, { guildId, askerId, isShareable: false, from: 0 }, services),
    };
  },
};
