import type { Profile } from '../domain/lists.ts';
import { escapeLine } from './discord-escape.ts';
import type { ListItem, QuoteList } from './discord-list.ts';
import { counted } from './list-words.ts';

/** What the sources say of a name, and quote from it, as a list. */
export function profileList({ name, role, aliases, says, about }: Profile): QuoteList {
  const also = aliases.slice(0, MAX_ALIASES).map((alias) => escapeLine(alias, MAX_ALIAS_CHARS));
  const shown = escapeLine(name, MAX_NAME_CHARS);
  return {
    tone: 'answered',
    head: [
      `## ${shown}`,
      ...(role === undefined ? [] : [escapeLine(role, MAX_ROLE_CHARS)]),
      ...(also.length === 0 ? [] : [`-# Also: ${also.join(', ')}`]),
    ].join('\n'),
    items: [
      ...says.map((quote): ListItem => ({ quote, heading: `### Said by ${shown}` })),
      ...about.map((quote): ListItem => ({ quote, heading: `### About ${shown}` })),
    ],
    foot: `-# ${counted(says.length, 'sentence')} said by ${shown}, ${counted(about.length, 'other')} about it`,
  };
}

const MAX_NAME_CHARS = 100;
const MAX_ROLE_CHARS = 200;
const MAX_ALIASES = 6;
const MAX_ALIAS_CHARS = 60;
