import { type Engine, markCorrected } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import type { Terminal } from '../io/terminal.ts';
import { renderDocument, renderInContext } from '../render/terminal-source.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { pageOf, show } from './show.ts';

/**
 * Prints every document with its sentences numbered and attributed; with a slug that document, with
 * a reference such as `S5` that sentence between its neighbours.
 *
 * @throws ExhibitError `usage` when there is no such sentence.
 */
export async function runSources(
  engine: Engine,
  { output }: Terminal,
  reference?: string,
): Promise<ExitCode> {
  const page = pageOf(output);
  const { documents, sentences } = engine.knowledge;
  const wanted =
    reference === undefined
      ? documents
      : documents.filter(({ source }) => source.slug === reference);
  if (reference !== undefined && wanted.length === 0) {
    const quote = engine.quote(reference);
    if (quote === undefined) {
      throw new ExhibitError('usage', [{ file: '', message: noSuchSentence(engine, reference) }]);
    }
    await show(output, renderInContext(markCorrected(quote, engine), page));
    return EXIT_ANSWERED;
  }
  for (const [i, document] of wanted.entries()) {
    const { slug } = document.source;
    const own = sentences.filter((sentence) => sentence.slug === slug);
    const lines = renderDocument(document, own, page, engine.correctionOf);
    await show(output, [...(i === 0 ? [] : ['', '']), ...lines]);
  }
  return EXIT_ANSWERED;
}

/** Says what there is instead: `There is no sentence "S99". There are S1 to S13.` */
function noSuchSentence({ knowledge }: Engine, reference: string): string {
  const { documents, sentences } = knowledge;
  const [only, ...others] = documents;
  const range =
    only !== undefined && others.length === 0
      ? `There are S1 to S${sentences.length}.`
      : `Name the source and the sentence, as in "${only?.source.slug ?? 'source'} S1".`;
  return `There is no sentence ${JSON.stringify(reference)}. ${range}`;
}
