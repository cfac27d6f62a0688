import type { Engine } from '../../src/domain/engine.ts';
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
  return ({ target, answers, answerable }) => {
    if (target.kind === 'references') {
      const ids = (references: readonly string[]) =>
        new Set(
          references.map((reference) => {
            const quote = engine.quote(reference);
            if (quote === undefined) throw new RangeError(`no sentence is called ${reference}`);
            return quote.id as string;
          }),
        );
      return { right: ids(target.gold), acceptable: ids(target.also) };
    }
    const inside = answerable ? (paragraphs[target.paragraph] ?? []) : [];
    const wanted = answers.map(plain);
    const right = inside.filter(({ text }) =>
      wanted.some((answer) => plain(text).includes(answer)),
    );
    return { right: new Set(right.map(({ id }) => id)), acceptable: new Set() };
  };
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
