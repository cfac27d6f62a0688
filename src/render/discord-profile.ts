import type { ProfileStretch } from '../domain/stretch.ts';
import { escapeLine } from './discord-escape.ts';
import type { ListItem, QuoteList } from './discord-list.ts';
import { counted } from './list-words.ts';

/** What the sources say of a name, and quote from it, as a list. */
export function profileList(profile: ProfileStretch): QuoteList {
  const { name, role, aliases, says, about } = profile;
  const { items, ...whole } = profile.quotes;
  const also = aliases.slice(0, MAX_ALIASES).map((alias) => escapeLine(alias, MAX_ALIAS_CHARS));
  const shown = escapeLine(name, MAX_NAME_CHARS);
  return {
    tone: 'answered',
    head: [
      `## ${shown}`,
      ...(role === undefined ? [] : [escapeLine(role, MAX_ROLE_CHARS)]),
      ...(also.length === 0 ? [] : [`-# Also: ${also.join(', ')}`]),
    ].join('\n'),
    items: items.map((quote, at): ListItem => {
      const heading = whole.start + at < says ? `### Said by ${shown}` : `### About ${shown}`;
      return { quote, heading };
    }),
    whole,
    foot: `-# ${counted(says, 'sentence')} said by ${shown}, ${counted(about, 'other')} about it`,
  };
}

const MAX_NAME_CHARS = 100;
const MAX_ROLE_CHARS = 200;
const MAX_ALIASES = 6;
const MAX_ALIAS_CHARS = 60;
