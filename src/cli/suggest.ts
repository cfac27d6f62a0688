import { proposeNames } from '../advice/propose-names.ts';
import {
  type ProposedGap,
  proposeFacts,
  proposeGaps,
  USUAL_QUESTIONS,
} from '../advice/propose-notes.ts';
import { writeSuggestions } from '../advice/write-suggestions.ts';
import type { Engine } from '../domain/engine.ts';
import type { Terminal } from '../io/terminal.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { showProgress } from './show-progress.ts';

/** Prints names, facts, gaps and disagreements of the sources as YAML to accept or strike. Nothing is written to the folder. */
export async function runSuggest(engine: Engine, { output, notes }: Terminal): Promise<ExitCode> {
  const total = USUAL_QUESTIONS.length + 2;
  let done = 0;
  const step = () => showProgress(notes, ++done / total);
  const names = proposeNames(engine.knowledge);
  await step();
  const facts = proposeFacts(engine.knowledge);
  await step();
  const gaps: ProposedGap[] = [];
  for (const gap of proposeGaps(engine)) {
    if (gap !== undefined) gaps.push(gap);
    await step();
  }
  await output.write(writeSuggestions({ names, facts, gaps }));
  return EXIT_ANSWERED;
}
