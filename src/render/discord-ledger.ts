import type { Ledger, LedgerItem } from '../domain/lists.ts';
import { escapeLine } from './discord-escape.ts';
import type { ListItem, QuoteList } from './discord-list.ts';
import { quoteLabel } from './quote-words.ts';

/** The evidence as a list: numbered through, each incident's under its own heading. `topic` is as typed. */
export function ledgerList(ledger: Ledger, topic?: string): QuoteList {
  const isSeveral = ledger.some(({ incident }) => incident !== undefined);
  let number = 0;
  const items = ledger.flatMap(({ incident, items: own }) => {
    const heading =
      incident === undefined
        ? 'On the incident itself'
        : `Another incident: ${escapeLine(incident, MAX_INCIDENT_CHARS)}`;
    return own.map((item): ListItem => {
      number += 1;
      return { ...listItem(item, number), ...(isSeveral ? { heading: `### ${heading}` } : {}) };
    });
  });
  return {
    tone: ledger.some(({ items: own }) => own.some(({ disputedBy }) => disputedBy.length > 0))
      ? 'disputed'
      : 'answered',
    head:
      topic === undefined
        ? '## The evidence'
        : `## The evidence: ${escapeLine(topic, MAX_TOPIC_CHARS)}`,
    items,
    ...(isSeveral
      ? { foot: '-# What belongs to another incident is no evidence about this one.' }
      : {}),
  };
}

const MAX_INCIDENT_CHARS = 120;
const MAX_TOPIC_CHARS = 80;

function listItem({ quote, topics, disputedBy }: LedgerItem, number: number): ListItem {
  const filed = topics.slice(0, MAX_TOPICS).map((topic) => escapeLine(topic, MAX_TOPIC_CHARS));
  const others = disputedBy.slice(0, MAX_DISPUTING).map(quoteLabel).join(', ');
  return {
    quote,
    lead: `**${number}.** ${filed.join(' · ')}`.trim(),
    ...(others === '' ? {} : { note: `-# Said otherwise in ${others}` }),
  };
}

const MAX_TOPICS = 6;
const MAX_DISPUTING = 6;
