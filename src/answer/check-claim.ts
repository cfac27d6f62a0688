import type { ClaimCheck } from '../domain/answer.ts';
import type { Knowledge } from '../domain/knowledge.ts';
import { MAX_QUESTION_CHARS } from '../domain/limits.ts';
import type { Sentence } from '../domain/sentence.ts';
import { analyseQuestion, type Vocabulary } from '../question/analyse-question.ts';
import { tokenise } from '../text/tokenise.ts';
import { wordRarity } from '../text/word-rarity.ts';
import { plainClaim } from './claim/claim-spellings.ts';
import { collectNames } from './claim/collect-names.ts';
import { compare } from './claim/compare.ts';
import { type Decision, decide } from './claim/decide.ts';
import type { Finding, SourceReading } from './claim/evidence.ts';
import { explain } from './claim/explain.ts';
import { readClaim } from './claim/read-claim.ts';
import { readSource } from './claim/read-source.ts';
import type { ProperNames } from './claim/read-text.ts';
import type { Ranker } from './rank.ts';
import type { QuoteMaker } from './to-quote.ts';

/** Judges a claim against the sources. Never throws on user text. */
export type ClaimChecker = (claim: string) => ClaimCheck;

interface Parts {
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  readonly ranker: Ranker;
  readonly toQuote: QuoteMaker;
}

/**
 * A checker of claims. Supported needs every name, number and idea of the claim in one sentence, in two that hang
 * together or in an editor's fact, said as surely and of the same; contradicted needs a named conflict. What is read of
 * a sentence is kept; nothing is read before the first claim.
 */
export function createClaimChecker(parts: Parts): ClaimChecker {
  const { knowledge, toQuote } = parts;
  const sources = createSources(knowledge);
  return (claim) => {
    const plain = mend(plainClaim(claim.slice(0, MAX_QUESTION_CHARS)), parts.vocabulary);
    const reading = readClaim(plain, sources.names());
    const findings = sources
      .near(candidates(plain, parts))
      .map((source) => compare(reading, source))
      .filter(({ pairs }) => pairs.length > 0);
    const decision = decide(findings);
    return {
      schemaVersion: 1,
      claim,
      verdict: decision.verdict,
      quotes: quotesOf(decision).map((sentence) => toQuote(sentence)),
      why: explain(decision),
    };
  };
}
// (to be split)
const MAX_SENTENCES = 24;

function candidates(plain: string, { vocabulary, ranker }: Parts): readonly Sentence[] {
  return ranker
    .rank(analyseQuestion(plain, [], vocabulary), MAX_SENTENCES)
    .map(({ sentence }) => sentence);
}

function quotesOf(decision: Decision): readonly Sentence[] {
  if (decision.verdict === 'not-in-sources') return [];
  return decision.finding.source.quotes.slice(0, 3);
}

function mend(text: string, vocabulary: Vocabulary): string {
  let mended = '';
  let at = 0;
  for (const token of tokenise(text)) {
    if (token.isStop || vocabulary.documentFrequency(token.stem) > 0 || wordRarity(token.stem) < 1)
      continue;
    if (/^\p{Lu}/u.test(token.surface)) continue;
    const better = vocabulary.correctSpelling(token.normalised);
    if (better === undefined) continue;
    mended += text.slice(at, token.start) + better;
    at = token.end;
  }
  return mended + text.slice(at);
}

interface Sources {
  names(): ProperNames;
  near(sentences: readonly Sentence[]): readonly SourceReading[];
}

function createSources(knowledge: Knowledge): Sources {
  let collected: ProperNames | undefined;
  const names = (): ProperNames => (collected ??= collectNames(knowledge));
  const read = new Map<string, SourceReading>();
  const positions = new Map(knowledge.sentences.map(({ id }, at) => [id, at]));
  const remember = (key: string, make: () => SourceReading): SourceReading => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const made = make();
    read.set(key, made);
    return made;
  };
  const sentencesOf = (ids: readonly Sentence['id'][]): readonly Sentence[] =>
    ids.flatMap((id) => knowledge.sentences[positions.get(id) ?? -1] ?? []);
  return {
    names,
    near(sentences) {
      const singles = sentences.map((sentence) =>
        remember(sentence.id, () => readSource(sentence.text, [sentence], names())),
      );
      const pairs = sentences.flatMap((sentence) => {
        const before = knowledge.sentences[(positions.get(sentence.id) ?? 0) - 1];
        if (before?.slug !== sentence.slug || !LEANS.test(sentence.text)) return [];
        return [
          remember(`${before.id}+`, () =>
            readSource(`${before.text} ${sentence.text}`, [sentence, before], names()),
          ),
        ];
      });
      const ids = new Set(sentences.map(({ id }) => id));
      const facts = knowledge.facts
        .filter(({ cites }) => cites.some((id) => ids.has(id)))
        .map((fact) =>
          remember(`fact:${fact.id}`, () =>
            readSource(fact.says, sentencesOf(fact.cites), names()),
          ),
        );
      return [...singles, ...pairs, ...facts];
    },
  };
}

const LEANS = /^(?:That|This|These|Those|It|They|He|She|Its|Their|His|Her|The attack)\b/;

export type { Finding };
