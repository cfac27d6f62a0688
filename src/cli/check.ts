import { advise } from '../advice/advise.ts';
import type { Engine } from '../domain/engine.ts';
import type { Terminal } from '../io/terminal.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { show } from './show.ts';

/** Prints what a knowledge folder holds, and advice. Opening the engine has checked it: what is wrong with it was thrown then. */
export async function runCheck(
  engine: Engine,
  { output }: Terminal,
  folder: string,
): Promise<ExitCode> {
  const { knowledge } = engine;
  const { documents, sentences, facts, gaps, names } = knowledge;
  const counts = [
    count(documents.length, 'source'),
    count(sentences.length, 'sentence'),
    count(facts.length, 'fact'),
    count(gaps.length, 'gap'),
    count(names.length, 'name'),
  ];
  await show(output, [`${folder}: ${counts.join(', ')}. No problems.`]);
  const advice = advise(engine).map(({ file, message }) => `${folder}/${file}: ${message}`);
  if (advice.length > 0) await show(output, ['', 'Advice:', ...advice.map(neutraliseControls)]);
  return EXIT_ANSWERED;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
