import type { Question } from '../domain/question.ts';
import { openTopic } from '../question/open-topic.ts';
import { quotedIn } from '../question/quoted-words.ts';
import { tokenise } from '../text/tokenise.ts';
import { answerFromFact } from './answer-from-fact.ts';
import { answerFromSentences } from './answer-from-sentences.ts';
import { chooseFact } from './choose-fact.ts';
import { refuse, sentencesOf } from './compose-answer.ts';
import type { DecideParts, Decision } from './decision.ts';
import type { EditorialMatches } from './match-editorial.ts';
import type { Refusal } from './messages.ts';
import type { Judgement } from './rank.ts';

/** What was found for a question. */
export interface Found {
  readonly editorial: EditorialMatches;
  readonly judgement: Judgement;
}

/**
 * Chooses what answers. Where the question is like an editor's wordings, the facts and gaps decide: nothing, if it is
 * likelier about what the sources do not say; else the sentence that the likely facts cite, if nothing speaks against it.
 * Elsewhere the ranked sentences decide, if they are likely enough to answer.
 */
export function decide(question: Question, found: Found, parts: DecideParts): Decision {
  const { facts, gaps } = onTopic(found.editorial, question, parts);
  const [gap] = gaps;
  const isEditorial = [...facts, ...gaps].some(({ likeness }) => likeness >= LEAST_LIKENESS);
  const chosen = isEditorial ? chooseFact(citingQuoted(facts, question, parts)) : undefined;
  if (isEditorial && gap !== undefined && sumOf(gaps) >= GAP_THRESHOLD) {
    const { entry, chance } = gap;
    const refusal: Refusal = { reason: 'gap', message: entry.says };
    const nearest = sentencesOf(entry.nearest, parts);
    return {
      answer: refuse(question, chosen?.chance ?? 0, nearest, refusal, parts),
      editorial: { id: entry.id, score: chance },
    };
  }
  return chosen === undefined
    ? { answer: answerFromSentences(question, found.judgement, parts) }
    : answerFromFact(question, chosen, found.judgement, parts);
}

/** Below this no wording is like the question, and what the editor wrote says nothing about it; chosen as in `match-editorial.ts`. */
const LEAST_LIKENESS = 0.4;
/**
 * From this chance of all gaps together up the sources do not say. Of all wordings, an eighth left out in turn, 96 % of the
 * facts' are answered and 89 % of the gaps' refused; at 0.55 it is 97 and 87 %.
 */
const GAP_THRESHOLD = 0.5;

/**
 * The facts that speak of what a question asks anything about, where some do: what is not said of it is not asked then. An
 * editor who asks just so knows better.
 */
function onTopic(
  { facts, gaps }: EditorialMatches,
  { own, context }: Question,
  parts: DecideParts,
): EditorialMatches {
  const topic = context === '' ? openTopic(own) : undefined;
  const asked = tokenise(topic ?? '').filter(({ isStop }) => !isStop);
  const isEditors = facts[0]?.likeness === 1 || gaps[0]?.likeness === 1;
  if (isEditors || asked.length === 0) return { facts, gaps };
  const speaking = facts.filter(({ entry: { says, cites } }) => {
    const said = [says, ...sentencesOf(cites, parts).map(({ text }) => text)];
    const stems = new Set(said.flatMap((text) => tokenise(text)).map(({ stem }) => stem));
    return asked.every(({ stem }) => stems.has(stem));
  });
  return speaking.length === 0 ? { facts, gaps } : { facts: speaking, gaps: [] };
}

/** The facts that cite what the question quotes, where some do: nothing else answers for its words. */
function citingQuoted(
  facts: EditorialMatches['facts'],
  { own }: Question,
  parts: DecideParts,
): EditorialMatches['facts'] {
  const hasQuoted = quotedIn(own);
  if (hasQuoted === undefined) return facts;
  const citing = facts.filter(({ entry }) =>
    sentencesOf(entry.cites, parts).some(({ text }) => hasQuoted(text)),
  );
  return sumOf(citing) >= LEAST_OF_QUOTED ? citing : facts;
}

/** A quoted name, or words that stand in the sources by chance, do not lead to a fact that is about something else. */
const LEAST_OF_QUOTED = 0.1;

function sumOf(matches: readonly { readonly chance: number }[]): number {
  return matches.reduce((sum, { chance }) => sum + chance, 0);
}
