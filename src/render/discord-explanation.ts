import type { APIContainerComponent } from 'discord.js';
import type { Explanation } from '../domain/engine.ts';
import { tokenise } from '../text/tokenise.ts';
import { container, text } from './discord-container.ts';
import { escapeLine } from './discord-escape.ts';

/** Why an answer is what it is, in words, as the container of a message. */
export function renderWhy(explanation: Explanation): APIContainerComponent {
  const { answer, understood, terms, names, editorial } = explanation;
  const words = wordsByStem(explanation);
  const found = terms.filter(({ inSources, from }) => inSources && from !== 'name');
  const missing = terms.filter(({ inSources, from }) => !inSources && from === 'question');
  return container('notice', [
    text('## Why this answer'),
    text(
      [
        line('Understood as', escapeLine(understood, MAX_UNDERSTOOD_CHARS)),
        line('Names found in it', joined(names)),
        line('Words looked for', joined(found.map(({ term }) => words.get(term) ?? term))),
        line(
          'Words that no source has',
          joined(missing.map(({ term }) => words.get(term) ?? term)),
        ),
        line('What led', editorial === undefined ? BY_WORDS : BY_EDITOR),
        line('Confidence', confidenceInWords(answer.confidence)),
      ]
        .filter((each) => each !== '')
        .join('\n'),
    ),
    text('-# Words are found in all their forms: “hack” in “hacked” and “hackers” as well.'),
  ]);
}

/** Terms as people write them: as in the question, else as in the sentences that were found. */
function wordsByStem({ understood, candidates }: Explanation): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const each of [understood, ...candidates.map(({ quote }) => quote.text)]) {
    for (const { stem, surface } of tokenise(each)) {
      if (!words.has(stem)) words.set(stem, surface.toLowerCase());
    }
  }
  return words;
}

const BY_EDITOR = 'an editor’s note on this question, which names the sentences';
const BY_WORDS = 'the sentences that share most with the question';

/** A chance in words. The bounds are those of the intelligence community's own scale (ICD 203, 2015), made coarser. */
function confidenceInWords(confidence: number): string {
  if (confidence >= 0.8) return 'high: it very likely answers the question';
  if (confidence >= 0.55) return 'fair: it likely answers the question';
  if (confidence >= 0.45) return 'even: it may or may not answer the question';
  if (confidence >= 0.2) return 'low: nothing found is likely to answer the question';
  return 'very low: nothing found answers the question';
}

const MAX_UNDERSTOOD_CHARS = 500;
const MAX_LISTED = 12;
const MAX_WORD_CHARS = 40;

function line(label: string, value: string): string {
  return value === '' ? '' : `**${label}:** ${value}`;
}

function joined(words: readonly string[]): string {
  return [...new Set(words)]
    .slice(0, MAX_LISTED)
    .map((word) => escapeLine(word, MAX_WORD_CHARS))
    .filter((word) => word !== '')
    .join(', ');
}
