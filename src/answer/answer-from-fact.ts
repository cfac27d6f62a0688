import type { SentenceId } from '../domain/ids.ts';
import type { Question } from '../domain/question.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { ChosenFact } from './choose-fact.ts';
import { answerWithFact, refuse, sentencesOf } from './compose-answer.ts';
import { unsureOf } from './confidence.ts';
import type { DecideParts, Decision } from './decision.ts';
import { findAbsent } from './find-absent.ts';
import { type Refusal, replyToAbsentName, replyToMissing, replyToTurnedRound } from './messages.ts';
import { missingWords } from './missing-words.ts';
import type { Judgement } from './rank.ts';
import { type AskedSpeaker, speakerAskedFor } from './said-by.ts';
import { turnedRound } from './turned-round.ts';

/**
 * The answer of the chosen fact, unless its sentences say something else than is asked: of another name or year, the other
 * way round, in another's words or about another thing.
 */
export function answerFromFact(
  question: Question,
  chosen: ChosenFact,
  judgement: Judgement,
  parts: DecideParts,
): Decision {
  const { fact, cites, chance } = chosen;
  const cited = sentencesOf(cites, parts);
  const { corpus, vocabulary } = parts;
  const found = [...cited, ...judgement.candidates.map(({ sentence }) => sentence)];
  const speaker = speakerAskedFor(question.own, found, { corpus, ...vocabulary });
  const refusal = objectionTo(question, chosen, { cited, speaker, judgement }, parts);
  if (refusal !== undefined)
    return { answer: refuse(question, unsureOf(judgement.confidence), cited, refusal, parts) };
  return {
    answer: answerWithFact(
      question,
      { ...fact, cites: theirsFirst(cited, speaker) },
      chance,
      parts,
    ),
    editorial: { id: fact.id, score: chance },
  };
}

function objectionTo(
  question: Question,
  { fact }: ChosenFact,
  found: {
    readonly cited: readonly Sentence[];
    readonly speaker: AskedSpeaker | undefined;
    readonly judgement: Judgement;
  },
  parts: DecideParts,
): Refusal | undefined {
  const absent = findAbsent(question, found.judgement.absentNames, parts.words);
  if (absent.length > 0) return replyToAbsentName(absent, question.kind, true);
  const turned = turnedRound(question.own, parts.vocabulary, parts.isSupported);
  if (turned !== undefined) return replyToTurnedRound(turned);
  const all = sentencesOf(fact.cites, parts);
  const words = { ...parts.vocabulary, ...parts.words };
  const missing = missingWords(question.own, fact, all, found.cited, found.speaker, words);
  return missing === undefined ? undefined : replyToMissing(missing, question.kind);
}

/** The sentences, the speaker's before those of others that are quoted beside them. */
function theirsFirst(
  sentences: readonly Sentence[],
  speaker: AskedSpeaker | undefined,
): readonly SentenceId[] {
  const isTheirs = speaker?.mayHaveSaid ?? (() => true);
  const others = sentences.filter((sentence) => !isTheirs(sentence));
  return [...sentences.filter(isTheirs), ...others].map(({ id }) => id);
}
