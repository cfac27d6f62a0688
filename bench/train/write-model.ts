import { writeFileSync } from 'node:fs';
import {
  TERM_SIGNS,
  TERM_TRAITS,
  type TermModel,
} from '../../src/answer/features/term-evidence.ts';
import type { Tree } from '../../src/answer/model/trees.ts';
import type { AssociationTable } from './learn-associations.ts';

/** What is told of every model. */
interface Provenance {
  /** Name of the file in src/answer/model, without `.ts`. */
  readonly file: string;
  readonly constant: string;
  /** What its score is for, as a verb phrase. */
  readonly what: string;
  /** What was measured, in one line. */
  readonly figures: string;
  /** How and from what it was made, a line each; the first one follows the date. */
  readonly from: readonly string[];
}

export interface TrainedTrees extends Provenance {
  readonly names: readonly string[];
  readonly trees: readonly Tree[];
  readonly base?: number;
}

/** Writes trees into src/answer/model as a module, with where they come from. */
export function writeModel(model: TrainedTrees): void {
  const { names, trees, base } = model;
  const rows = trees.map(
    ({ features, thresholds, leaves }) =>
      `    t('${features.join(' ')}', '${thresholds.map(shorten).join(' ')}', '${leaves.map(shorten).join(' ')}'),`,
  );
  write(model, "import { type Model, readTree as t } from './trees.ts';", [
    `export const ${model.constant}: Model = {`,
    `  names: [${names.map((name) => `'${name}'`).join(', ')}],`,
    ...(base === undefined ? [] : [`  base: ${shorten(base)},`]),
    '  trees: [',
    ...rows,
    '  ],',
    '};',
  ]);
}

/** Writes a table of weights into src/answer/model as a module, with where it comes from. */
export function writeTermModel(model: Provenance & { readonly model: TermModel }): void {
  const rows = model.model.weights.flatMap((weights, sign) => [
    `    // ${TERM_SIGNS[sign]}`,
    `    [${weights.map(shorten).join(', ')}],`,
  ]);
  write(model, "import type { TermModel } from '../features/term-evidence.ts';", [
    `// A weight for each of ${TERM_TRAITS.join(', ')}.`,
    `export const ${model.constant}: TermModel = {`,
    '  weights: [',
    ...rows,
    '  ],',
    '};',
  ]);
}

/** Writes the weights of word pairs into src/answer/model as a module, with where they come from: a row for each asked word. */
export function writeAssociations(model: Provenance & { readonly model: AssociationTable }): void {
  const rows = [...model.model].map(([asked, told]) => {
    const pairs = [...told].map(([word, weight]) => `${word} ${Math.round(100 * weight)}`);
    return `  [${JSON.stringify(asked)}, ${JSON.stringify(pairs.join(' '))}],`;
  });
  write(
    model,
    "import type { AssociationModel } from '../features/associations.ts';\nimport { readRows } from './association-rows.ts';",
    [
      '// For each word of a question the words of an answering sentence that it speaks for, in hundredths.',
      `export const ${model.constant}: AssociationModel = readRows([`,
      ...rows,
      ']);',
    ],
  );
}

function write(
  { file, what, from: [made = '', ...more], figures }: Provenance,
  imports: string,
  lines: readonly string[],
): void {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    new URL(`../../src/answer/model/${file}.ts`, import.meta.url),
    [
      imports,
      '',
      `// The model that ${what}. Made on ${date} ${made}`,
      ...more.map((line) => `// ${line}`),
      `// ${figures}`,
      ...lines,
      '',
    ].join('\n'),
  );
}

/** Five digits are far finer than the training can tell. */
function shorten(number: number): string {
  return String(Number(number.toPrecision(5)));
}
