import type { Span } from '../split-sentences.ts';
import { findOutlet } from './find-outlet.ts';
import { OUTLET_RUN, type OutletTest } from './outlets.ts';
import type { Phrase } from './phrase.ts';
import { readWords, type Word } from './read-words.ts';
import { type Finding, RULES } from './rules.ts';
import { isOfSecondClause } from './second-clause.ts';
import { SPEECH_CUE } from './speech-verbs.ts';

/** Who a sentence says it is from, in the sentence's own words. */
export interface Report {
  readonly speaker?: {
    readonly text: string;
    readonly role?: string;
    /** Set for "he", "she", "it", "they". */
    readonly isPronoun: boolean;
    /** Set where only the sentence's last clause is the speaker's, and the article tells what stands before. */
    readonly isOfClause?: true;
  };
  readonly via?: string;
}

const REPORT_OF =
  /^(?:an? |the |its )?(?:\p{Ll}+ )?(?:report|article|story|account|investigation|analysis|column|interview)s? (?:in|by|from|of|on|with) (.+)$/u;
const OUTLET_REPORT = new RegExp(
  `^(?:[Aa]n? |[Tt]he )?(${OUTLET_RUN})(?:['’]s)? (?:report|article|story|investigation|analysis|account|interview)s?(?: (?:of|on|into) .{1,80})?$`,
  'u',
);
const CITED_BY =
  /,? (?:who (?:was|were) )?(?:cited|quoted|interviewed|obtained|seen|reviewed) by .*$|,? (?:that|which) .{1,60} (?:has|have|had) (?:seen|obtained|reviewed|viewed)$/;
/** "the state-run Xinhua news agency", "the English newspaper The Standard" */
const DESCRIBED = new RegExp(
  `^(?:[^,]{1,60} )?(?:newspaper|magazine|tabloid|broadcaster|news (?:agency|site|outlet|service|magazine)) (${OUTLET_RUN})$|^(?:[^,]{1,60}? )?(${OUTLET_RUN}) (?:newspaper|magazine|news (?:agency|site|outlet|service))$`,
  'u',
);
/** An outlet that speaks of itself: "The Times said its servers were down". */
const OF_ITSELF =
  /\b(?:said|says|confirmed|announced|acknowledged)(?: that)? (?:its|it (?:had|has|was|is|would|will))\b/;

/** What an outlet does in its own name, and not as a reporter: "ABC announced a new channel". */
const OWN_ACTS =
  /^(?:announce|acknowledge|admit|den(?:y|ied)|declare|pledge|promise|vow|blame|accuse|believe)/;

/** A longer sentence is a table or a list that lost its stops; the rules look back and forth in it. */
const MAX_SENTENCE_CHARS = 2_000;

/** The speaker and the outlet that a sentence names. `quoted`: the quotations' spans in it. */
export function readReport(
  sentence: string,
  quoted: readonly Span[],
  isOutlet: OutletTest,
): Report {
  if (sentence.length > MAX_SENTENCE_CHARS || !SPEECH_CUE.test(sentence)) return {};
  const words = readWords(sentence, quoted);
  const findings = RULES.flatMap((rule) => rule(words));
  const unquoted = maskQuotations(sentence, quoted);
  let via = findOutlet(unquoted, isOutlet);
  const speakers: { finding: Finding; text: string }[] = [];
  for (const finding of findings) {
    const text = textOf(sentence, words, finding.phrase);
    const outlet = outletIn(text, isOutlet);
    const isItself =
      OWN_ACTS.test(finding.verb ?? '') || (finding.place === 'main' && OF_ITSELF.test(unquoted));
    if (outlet !== undefined && !isItself) via ??= outlet;
    else if (via === text) continue;
    else speakers.push({ finding, text: text.replace(CITED_BY, '') });
  }
  const chosen = speakers.find(({ finding }) => finding.place === 'outer') ?? speakers[0];
  if (chosen === undefined) return via === undefined ? {} : { via };
  const { phrase } = chosen.finding;
  const role = phrase.role && textOf(sentence, words, phrase.role);
  const isPronoun = words[phrase.from]?.tag === 'PRON' && phrase.to - phrase.from === 1;
  const isOfClause = isOfSecondClause(words, chosen.finding, findings);
  return {
    speaker: {
      text: chosen.text,
      isPronoun,
      ...(role && { role }),
      ...(isOfClause && { isOfClause }),
    },
    ...(via && { via }),
  };
}

/** The outlet of "the Times", "a report in the Times", "a Times report". */
function outletIn(text: string, isOutlet: OutletTest): string | undefined {
  const described = DESCRIBED.exec(text);
  if (described !== null) return described[1] ?? described[2];
  const inner = REPORT_OF.exec(text)?.[1] ?? OUTLET_REPORT.exec(text)?.[1] ?? text;
  return isOutlet(inner) ? inner : undefined;
}

function textOf(
  sentence: string,
  words: readonly Word[],
  { from, to }: Pick<Phrase, 'from' | 'to'>,
): string {
  return sentence.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

function maskQuotations(sentence: string, quoted: readonly Span[]): string {
  return quoted.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    sentence,
  );
}
