import { allLists } from '../all-lists.ts';
import type { Component } from '../component.ts';
import { SOURCES_CHANGED } from '../outdated.ts';
import { listReply, PAGE, readPageCall } from '../paged-list.ts';

/** Turns the pages of a list: in place for whoever asked, on a private copy for everybody else. */
export const page: Component = {
  action: PAGE,
  plan(interaction, args, { engine }) {
    const call = readPageCall(args);
    const list = allLists.find(({ key }) => key === call?.key);
    if (call === undefined || list === undefined) return undefined;
    const { stamp, ...asked } = call;
    if (stamp !== engine.about.stamp) {
      return { kind: 'reply', isPrivate: true, answer: () => SOURCES_CHANGED };
    }
    const isAsker = interaction.user.id === call.askerId;
    const answer = async () =>
      (await listReply(list, { ...asked, askerId: interaction.user.id }, engine)) ??
      SOURCES_CHANGED;
    return isAsker ? { kind: 'update', answer } : { kind: 'reply', isPrivate: true, answer };
  },
};
