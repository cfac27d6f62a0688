import type { Quote } from '../domain/answer.ts';
import type { Queries } from '../domain/async-engine.ts';
import { type Engine, markCorrected } from '../domain/engine.ts';
import type { TimelineStretch } from '../domain/stretch.ts';
import { shortHash } from '../text/fnv1a.ts';
import type { Corpus } from './corpus.ts';
import { cutProfile, cutTimeline, spanNear } from './cut-lists.ts';
import { entriesLike } from './entries-like.ts';
import { isPublishedBy, knowledgeAsOf } from './knowledge-as-of.ts';
import { timelineAsOf } from './timeline-as-of.ts';

/** What can be asked of the engine over the corpus. */
export function createQueries(engine: Omit<Engine, 'knowledge'>, corpus: Corpus): Queries {
  const { lists } = engine;
  const marked = (quote: Quote): Quote => markCorrected(quote, engine);
  /** The source's sentences from one number to another, those that there are. */
  const quotesOf = (slug: string, first: number, last: number): readonly Quote[] => {
    const quotes: Quote[] = [];
    for (let number = Math.max(1, first); number <= last; number += 1) {
      const quote = engine.quote(corpus.numbered(slug, number)?.id ?? '');
      if (quote === undefined) break;
      quotes.push(marked(quote));
    }
    return quotes;
  };

  return {
    ask: (question, options) => engine.ask(question, options),
    explain: (question, options) => engine.explain(question, options),
    check(claim) {
      const check = engine.check(claim);
      return { ...check, quotes: check.quotes.map(marked) };
    },
    checkMessage: (text, limit) => engine.checkMessage(text, limit),
    suggest: (typed, limit) => engine.suggest(typed, limit),
    quote(reference) {
      const quote = engine.quote(reference);
      return quote && marked(quote);
    },
    evidence: (topic) =>
      lists.evidence(topic).map((part) => ({
        ...part,
        items: part.items.map((item) => ({ ...item, quote: marked(item.quote) })),
      })),
    related: (quotes, leading, limit) => lists.related(quotes, leading, limit),
    topicsLike: (typed, limit) => entriesLike(lists.evidenceTopics(), typed, limit),
    namesLike: (typed, limit) => entriesLike(lists.names(), typed, limit),
    sourcesLike(typed, limit) {
      const entries = corpus.sources().map((counted) => {
        const { title, publisher = '', slug } = counted.source;
        return { counted, text: title, also: [publisher, slug] };
      });
      return entriesLike(entries, typed, limit).map(({ counted }) => counted);
    },
    referencesLike(digits, limit) {
      const found: string[] = [];
      for (const { source, sentences } of corpus.sources()) {
        for (let number = 1; number <= sentences && found.length < limit; number += 1) {
          if (!String(number).startsWith(digits)) continue;
          found.push(corpus.sourceCount > 1 ? `${source.slug} S${number}` : `S${number}`);
        }
      }
      return found;
    },
    describe(name, near) {
      const profile = lists.describe(name);
      if (profile === undefined) return undefined;
      const { quotes, ...rest } = cutProfile(profile, near);
      return { ...rest, quotes: { ...quotes, items: quotes.items.map(marked) } };
    },
    timeline(near, date) {
      if (date === undefined) return withMarks(cutTimeline(lists.timeline(), near), marked);
      const { sources, later, undated } = knowledgeAsOf(corpus, date);
      const asOf = { date, sources, later, undated };
      const timeline = cutTimeline(timelineAsOf(lists.timeline(), date), near);
      const markedThen = (quote: Quote): Quote => {
        const then = marked(quote);
        return isPublishedBy(then.corrected?.published, date) ? then : quote;
      };
      return { ...withMarks(timeline, markedThen), asOf };
    },
    publishedLike(typed, limit) {
      const days = corpus.sources().flatMap(({ source: { published = '' } }) => published);
      const fitting = [...new Set(days)].filter((day) => day !== '' && day.startsWith(typed));
      return fitting
        .sort()
        .reverse()
        .slice(0, limit)
        .map((date) => ({ date, sources: knowledgeAsOf(corpus, date).sources }));
    },
    sources: (from, limit) => corpus.sources().slice(from, from + limit),
    sourceCalled(typed) {
      const wanted = typed.trim().toLowerCase();
      const place = corpus
        .sources()
        .findIndex(
          ({ source: { slug, title } }) => slug === wanted || title.toLowerCase() === wanted,
        );
      return place < 0 ? undefined : place;
    },
    article(place, near) {
      const found = corpus.sources()[place];
      if (found === undefined) return undefined;
      const { source, sentences: total } = found;
      const { start, end } = spanNear(near, total);
      const items = quotesOf(source.slug, start + 1, end);
      return { source, quotes: { items, start, total, isOfSeveral: false } };
    },
    places: (ids) =>
      ids.map((id) => {
        const position = corpus.positionOf(id);
        const quote = engine.quote(id);
        if (position === undefined || quote === undefined) return undefined;
        const otherSide = lists
          .otherSide(quote)
          .flatMap((other) => corpus.positionOf(other.id) ?? []);
        return { position, otherSide };
      }),
    quotesAt(positions) {
      const quotes = positions.flatMap((at) => engine.quote(corpus.sentenceAt(at)?.id ?? '') ?? []);
      return quotes.length === positions.length ? quotes.map(marked) : undefined;
    },
    inContext: (ids, reach) =>
      ids.flatMap((id) => {
        const quote = engine.quote(id);
        if (quote === undefined) return [];
        const { number } = quote;
        const { slug } = quote.source;
        const before = quotesOf(slug, number - reach, number - 1);
        return [
          { quote: marked(quote), before, after: quotesOf(slug, number + 1, number + reach) },
        ];
      }),
    noteSays: (id) => [...corpus.facts, ...corpus.gaps].find((note) => note.id === id)?.says,
    idWithHash(hash) {
      const note = [...corpus.facts, ...corpus.gaps].find(({ id }) => shortHash(id) === hash);
      return note?.id ?? corpus.idWithHash(hash);
    },
  };
}

function withMarks(timeline: TimelineStretch, marked: (quote: Quote) => Quote): TimelineStretch {
  const { entries } = timeline;
  const items = entries.items.map((entry) => ({ ...entry, quote: marked(entry.quote) }));
  return { ...timeline, entries: { ...entries, items } };
}
