import { ACTION } from '../answer-controls.ts';
import type { Component } from '../component.ts';
import { decodeId } from '../encode-args.ts';
import { answerLost } from '../outdated.ts';
import { recoverAnswer } from '../recover-answer.ts';
import { showAgain } from '../show-again.ts';

/** More and Back: the next quotes in place for whoever asked, on a private copy for everybody else. */
export const more: Component = {
  action: ACTION.more,
  plan({ user, guildId, message }, args, services) {
    const [asker = '', hash = '', start = '', mode, ...others] = args;
    const isKnown = /^\d{1,3}$/.test(start) && (mode === 's' || mode === 'p');
    const asked = decodeId(asker);
    if (asked === undefined || !isKnown || others.length > 0) return undefined;
    const isAsker = user.id === asked;
    const how = {
      guildId,
      askerId: user.id,
      isShareable: isAsker && mode === 's',
      from: Number(start),
    };
    const answer = async () => {
      const found = await recoverAnswer(message, hash, services);
      return found === undefined ? answerLost(hash, services) : showAgain(found, how, services);
    };
    return isAsker ? { kind: 'update', answer } : { kind: 'reply', isPrivate: true, answer };
  },
};
