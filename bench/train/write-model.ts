import { writeFileSync } from 'node:fs';
import type { Tree } from '../../src/answer/model/trees.ts';

export interface TrainedModel {
  /** Name of the file in src/answer/model, without `.ts`. */
  readonly file: string;
  readonly constant: string;
  /** What its score is for, as a verb phrase. */
  readonly what: string;
  /** What was measured, in one line. */
  readonly figures?: string;
  /** How many articles it was learned from. */
  readonly articles: number;
  readonly names: readonly string[];
  readonly trees: readonly Tree[];
  readonly base?: number;
}

/** Writes a model into src/answer/model as a module, with where it comes from. */
export function writeModel(model: TrainedModel): void {
  const { file, constant, what, figures, articles, names, trees, base } = model;
  const rows = trees.map(
    ({ features, thresholds, leaves }) =>
      `  t('${features.join(' ')}', '${thresholds.map(shorten).join(' ')}', '${leaves.map(shorten).join(' ')}'),`,
  );
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    new URL(`../../src/answer/model/${file}.ts`, import.meta.url),
    [
      "import { type Model, readTree as t } from './trees.ts';",
      '',
      `// The model that ${what}. Made on ${date} by \`npm run train\` (bench/train-models.ts) from the questions of ${articles}`,
      '// articles of SQuAD 1.1 and 2.0 (Rajpurkar et al. 2016, 2018; CC BY-SA 4.0), whose text is not in it.',
      ...(figures === undefined ? [] : [`// ${figures}`]),
      `export const ${constant}: Model = {`,
      `  names: [${names.map((name) => `'${name}'`).join(', ')}],`,
      ...(base === undefined ? [] : [`  base: ${shorten(base)},`]),
      '  trees: [',
      ...rows.map((row) => `  ${row}`),
      '  ],',
      '};',
      '',
    ].join('\n'),
  );
}

/** Five digits are far finer than the training can tell. */
function shorten(number: number): string {
  return String(Number(number.toPrecision(5)));
}
