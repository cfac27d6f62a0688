import { ACTION } from '../answer-controls.ts';
import type { Component } from '../component.ts';
import { SOURCES_CHANGED } from '../outdated.ts';
import { listReply, type PagedList } from '../paged-list.ts';
import { contextOf, otherSideOf } from '../position-lists.ts';

/** Context: the quotes of the page among the sentences around them. */
export const context = lookUp(ACTION.context, contextOf);

/** Other side: the sentences that say otherwise. */
export const otherSide = lookUp(ACTION.otherSide, otherSideOf);

/** Shows a list to whoever wants to see it, and to nobody else. */
function lookUp(action: string, list: PagedList): Component {
  return {
    action,
    plan(interaction, [stamp, subject, ...others], { engine }) {
      if (stamp === undefined || subject === undefined || others.length > 0) return undefined;
      const call = { subject, from: 0, askerId: interaction.user.id };
      const isCurrent = stamp === engine.about.stamp;
      return {
        kind: 'reply',
        isPrivate: true,
        answer: async () =>
          (isCurrent ? await listReply(list, call, engine) : undefined) ?? SOURCES_CHANGED,
      };
    },
  };
}
