import type { Engine } from '../../src/domain/engine.ts';
import { ExhibitError } from '../../src/domain/errors.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { takeApart } from './article.ts';
import type { Batch } from './modes.ts';
import type { Trial } from './trial.ts';

/** The ids of the sentences that are right in first place, and of those that may stand beside them. */
export interface Judged {
  readonly right: ReadonlySet<string>;
  readonly acceptable: ReadonlySet<string>;
}

/** What tells for each question which sentences of the engine's knowledge are right. */
export function createJudge(engine: Engine, { files }: Batch): (trial: Trial) => Judged {
  const paragraphs = groupByParagraph(engine, files);
  const idsOf = (references: readonly string[], trial: string) =>
    new Set<string>(references.map((reference) => idOf(engine, reference, trial)));
  return ({ id, target, answers, answerable }) => {
    if (target.kind === 'references') {
      return { right: idsOf(target.gold, id), acceptable: idsOf(target.also, id) };
    }
    const inside = answerable ? (paragraphs[target.paragraph] ?? []) : [];
    const wanted = answers.map(plain);
    const right = inside.filter(({ text }) =>
      wanted.some((answer) => plain(text).includes(answer)),
    );
    return { right: new Set(right.map((sentence) => sentence.id)), acceptable: new Set() };
  };
}

function idOf(engine: Engine, reference: string, trial: string): string {
  const quote = engine.quote(reference);
  if (quote !== undefined) return quote.id;
  const message = `question ${trial}: expected the name of a sentence, found "${reference}"`;
  throw new ExhibitError('usage', [{ file: '', message }]);
}

/** The sentences by paragraph of the only source, told by the line on which their block begins. */
function groupByParagraph(engine: Engine, files: Batch['files']): readonly (readonly Sentence[])[] {
  const sources = files.filter(({ path }) => path.startsWith('sources/'));
  const [document] = engine.knowledge.documents;
  const [source] = sources;
  if (source === undefined || document === undefined || sources.length > 1) return [];
  const { paragraphs } = takeApart(source);
  const groups: Sentence[][] = paragraphs.map(() => []);
  for (const sentence of engine.knowledge.sentences) {
    const line = document.blocks[sentence.block]?.line ?? 0;
    const at = paragraphs.findLastIndex((paragraph) => paragraph.line <= line);
    groups[at]?.push(sentence);
  }
  return groups;
}

/** Cleaning an article changes spaces and kinds of quotation marks and dashes: they are no difference. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
