import { z } from 'zod';
import { ExhibitError, type Problem } from '../../src/domain/errors.ts';
import { readText } from './read-text.ts';
import { EXPECTATIONS, type Trial } from './trial.ts';

/** A claim and the verdict that it deserves. */
export interface ClaimTrial {
  readonly id: string;
  readonly claim: string;
  readonly verdict: 'supported' | 'contradicted' | 'not-in-sources';
  /** The sentences that decide it, as `S5`; may be left out. */
  readonly gold: readonly string[];
}

const texts = z.array(z.string());
const common = {
  id: z.string(),
  question: z.string(),
  answerable: z.boolean(),
  answers: texts.default([]),
};

/** Right are sentences named one by one. */
const referenced = z.object({
  ...common,
  gold: texts,
  also: texts.default([]),
  type: z.string().optional(),
  expect: z.enum(EXPECTATIONS).optional(),
  scored: z.boolean().default(true),
  previous: texts.nullish(),
});

type Referenced = z.infer<typeof referenced>;

/** Right are the sentences of a paragraph that contain an answer, as in SQuAD. */
const inParagraph = z.object({ ...common, paragraph: z.int().nonnegative() });

type InParagraph = z.infer<typeof inParagraph>;

const claimSchema = z.object({
  id: z.string(),
  claim: z.string(),
  verdict: z.enum(['supported', 'contradicted', 'not_in_sources', 'not-in-sources']),
  gold: z.array(z.string()).default([]),
});

/** The questions of a JSON Lines file in either format. Throws an {@link ExhibitError} with every bad line. */
export function readQuestions(file: string): readonly Trial[] {
  return readJsonLines(file, questionSchemaOf).map((row): Trial => {
    const { id, question, answerable, answers } = row;
    const shared = { id, question, answerable, answers };
    if ('paragraph' in row) {
      return {
        ...shared,
        previous: [],
        expect: answerable ? 'answer' : 'refuse',
        scored: true,
        target: { kind: 'paragraph', paragraph: row.paragraph },
      };
    }
    return {
      ...shared,
      previous: row.previous ?? [],
      ...(row.type === undefined ? {} : { type: row.type }),
      expect: row.expect ?? (answerable ? 'answer' : 'refuse'),
      scored: row.scored,
      target: { kind: 'references', gold: row.gold, also: row.also },
    };
  });
}

/** The claims of a JSON Lines file. Throws an {@link ExhibitError} with every bad line. */
export function readClaims(file: string): readonly ClaimTrial[] {
  return readJsonLines(file, () => claimSchema).map(({ id, claim, verdict, gold }) => ({
    id,
    claim,
    gold,
    verdict: verdict === 'not_in_sources' ? 'not-in-sources' : verdict,
  }));
}

/** Told by the key that only one of the formats has, so that a mistake is named in the format that was meant. */
function questionSchemaOf(row: unknown): z.ZodType<Referenced | InParagraph> {
  return typeof row === 'object' && row !== null && 'paragraph' in row ? inParagraph : referenced;
}

function readJsonLines<Row>(
  file: string,
  schemaOf: (row: unknown) => z.ZodType<Row>,
): readonly Row[] {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of readText(file).split('\n').entries()) {
    if (line.trim() === '') continue;
    const refuse = (message: string) => problems.push({ file, line: at + 1, message });
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      refuse('expected one JSON object on a line, found broken JSON');
      continue;
    }
    const read = schemaOf(value).safeParse(value);
    if (read.success) rows.push(read.data);
    else
      for (const { path, message } of read.error.issues) refuse(`"${path.join('.')}": ${message}`);
  }
  if (problems.length > 0) throw new ExhibitError('usage', problems);
  return rows;
}
