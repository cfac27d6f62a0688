import type { APIContainerComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutProfile, cutQuotes, cutTimeline } from '../../src/answer/cut-lists.ts';
import type { Quote } from '../../src/domain/answer.ts';
import { renderCheck } from '../../src/render/discord-check.ts';
import { contextList } from '../../src/render/discord-context.ts';
import { renderWhy } from '../../src/render/discord-explanation.ts';
import { ledgerList } from '../../src/render/discord-ledger.ts';
import { type ListPage, type QuoteList, renderList } from '../../src/render/discord-list.ts';
import { renderMessageCheck } from '../../src/render/discord-message-check.ts';
import { plainTexts } from '../../src/render/discord-plain-list.ts';
import { profileList } from '../../src/render/discord-profile.ts';
import { renderSources, SOURCES_SHOWN, sourceList } from '../../src/render/discord-sources.ts';
import { timelineList } from '../../src/render/discord-timeline.ts';
import { FLAGS, messageLimits } from '../fake-discord/limits/message-limits.ts';
import { anyQuote, anyText } from './any-answer.ts';
import {
  anyCheck,
  anyExplanation,
  anyLedger,
  anyMessageCheck,
  anyProfile,
  anySource,
  anyTimeline,
} from './any-list.ts';
import { nodesOf, OWN_NODES, shownText, withoutCodePoints } from './read-markdown.ts';

/** What a renderer makes of something random, and the sentences that it may quote. */
interface Rendered {
  readonly container: APIContainerComponent;
  readonly quotes: readonly Quote[];
}

const quotes = fc.array(anyQuote, { minLength: 1, maxLength: 40 });

/** A list as it is made for one place: all of it, or a stretch around that place. */
type MakeList = (near: number) => QuoteList;

/** The list from an item of it on. */
function list(make: fc.Arbitrary<MakeList>): fc.Arbitrary<Rendered> {
  return fc.tuple(make, fc.nat(50)).map(([listNear, from]) => {
    const made = listNear(from);
    return {
      container: renderList(made, Math.min(from, lengthOf(made))),
      quotes: made.items.map(({ quote }) => quote),
    };
  });
}

function lengthOf({ whole, items }: QuoteList): number {
  return whole?.total ?? items.length;
}

const lists: Readonly<Record<string, fc.Arbitrary<MakeList>>> = {
  evidence: fc.tuple(anyLedger, fc.option(anyText, { nil: undefined })).map(
    ([ledger, topic]) =>
      () =>
        ledgerList(ledger, topic),
  ),
  who: anyProfile.map((profile) => (near) => profileList(cutProfile(profile, near))),
  timeline: anyTimeline.map((timeline) => (near) => timelineList(cutTimeline(timeline, near))),
  'an article': fc.tuple(anySource, quotes).map(
    ([source, all]) =>
      (near) =>
        sourceList({ source, quotes: cutQuotes(all, near) }),
  ),
  context: fc
    .array(fc.record({ quote: anyQuote, before: quotes, after: quotes }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((contexts) => () => contextList(contexts)),
};

const renderers: Readonly<Record<string, fc.Arbitrary<Rendered>>> = {
  ...Object.fromEntries(Object.entries(lists).map(([name, make]) => [name, list(make)])),
  sources: fc
    .tuple(
      fc.array(fc.record({ source: anySource, sentences: fc.nat(9_999) }), { maxLength: 30 }),
      fc.nat(30),
    )
    .map(([sources, from]) => ({
      container: renderSources(sources.slice(from, from + SOURCES_SHOWN), {
        from,
        total: sources.length,
      }),
      quotes: [],
    })),
  'a claim': anyCheck.map((check) => ({ container: renderCheck(check), quotes: check.quotes })),
  'a message': anyMessageCheck.map((check) => ({
    container: renderMessageCheck(check),
    quotes: check.checks.flatMap((each) => each.quotes),
  })),
  why: anyExplanation.map((explanation) => ({ container: renderWhy(explanation), quotes: [] })),
};

function textsOf(container: APIContainerComponent): readonly string[] {
  return container.components.flatMap((component) =>
    'content' in component ? [component.content] : [],
  );
}

/** As Discord shows a tab. */
const shownSentences = (all: readonly Quote[]): ReadonlySet<string> =>
  new Set(all.map(({ text }) => text.replaceAll('\t', '    ')));

describe.each(Object.entries(renderers))('%s, whatever the sources hold', (_, rendered) => {
  it('fits every limit, quotes whole sentences alone, and lets nothing in from outside', () => {
    fc.assert(
      fc.property(rendered, ({ container, quotes: all }) => {
        const body = { components: [container], flags: 1 << 15, allowed_mentions: { parse: [] } };
        expect(messageLimits(body, { allowedFlags: FLAGS.interaction })).toEqual([]);
        const plain = plainTexts(container);
        expect(plain.length).toBeLessThanOrEqual(2_000);
        expect(plain).not.toMatch(/(?<!\\)\]\(/u);
        const sentences = shownSentences(all);
        for (const content of [...textsOf(container), plain]) expectSafe(content, sentences);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Each is some kilobytes of markdown, parsed by somebody else's parser. */
const RUNS = 80;

function expectSafe(content: string, sentences: ReadonlySet<string>): void {
  const nodes = nodesOf(content);
  expect(nodes.map(({ type }) => type).filter((type) => !OWN_NODES.has(type))).toEqual([]);
  expect(content).not.toMatch(/(?<!\\)@|(?<!\\)<[@#:/]|^(?:> )?\s*(?:[-*+]|\d+[.)])\s/mu);
  for (const node of nodes) {
    if (node.type === 'blockQuote') {
      expect(sentences).toContain(withoutCodePoints(shownText(node).replace(/\n$/u, '')));
    }
    if (node.type === 'link') {
      expect(['read in place', 'open the article']).toContain(shownText(node));
      expect(node.target).toMatch(/^https?:\/\/[^\s()<>[\]"']+$/u);
    }
  }
}

describe.each(Object.entries(lists))('the pages of %s', (_, make) => {
  it('show every item once, in order, and lead back to the first', () => {
    fc.assert(
      fc.property(make, (listNear) => {
        const total = lengthOf(listNear(0));
        const pages: ListPage[] = [];
        const read = (from: number): ListPage | undefined => {
          let seen: ListPage | undefined;
          renderList(listNear(from), from, (page) => {
            seen = page;
            return [];
          });
          return seen;
        };
        let from = 0;
        while (from < total) {
          const page = read(from);
          expect(page?.shown).toBeGreaterThan(0);
          if (page !== undefined) pages.push(page);
          from += page?.shown ?? 1;
        }
        expect(from).toBe(total);
        for (const page of pages) {
          if (page.from === 0) expect(page.previous).toBeUndefined();
          else expect(page.previous).toBeLessThan(page.from);
        }
      }),
      { numRuns: 60 },
    );
  });
});
