import { markCorrected } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import type { Terminal } from '../io/terminal.ts';
import { renderDocument, renderInContext } from '../render/terminal-source.ts';
import type { AskedEngine } from './asked-engine.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { pageOf, show } from './show.ts';

/**
 * Prints every document with its sentences numbered and attributed; with a slug that document, with
 * a reference such as `S5` that sentence between its neighbours.
 *
 * @throws ExhibitError `usage` when there is no such sentence.
 */
export async function runSources(
  engine: AskedEngine,
  { output }: Terminal,
  reference?: string,
): Promise<ExitCode> {
  const page = pageOf(output);
  const { documents, sentences } = engine.knowledge ?? NOTHING;
  if (reference === undefined && engine.knowledge === undefined) {
    throw new ExhibitError('usage', [{ file: '', message: IN_DATABASE }]);
  }
  const wanted =
    reference === undefined
      ? documents
      : documents.filter(({ source }) => source.slug === reference);
  if (reference !== undefined && wanted.length === 0) {
    const quote = engine.quote(reference);
    if (quote === undefined) {
      throw new ExhibitError('usage', [{ file: '', message: noSuchSentence(engine, reference) }]);
    }
    const { correctionOf = NOT_CORRECTED } = engine;
    await show(output, renderInContext(markCorrected(quote, { correctionOf }), page));
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

/** What is in a database is marked already. */
const NOT_CORRECTED = () => undefined;

const NOTHING = { documents: [], sentences: [] };

const IN_DATABASE =
  'the sources are in a database and may be too many to print; name a sentence, as in "sony-hack S5"';

/** Says what there is instead: `There is no sentence "S99". There are S1 to S13.` */
function noSuchSentence({ knowledge }: AskedEngine, reference: string): string {
  if (knowledge === undefined) return `There is no sentence ${JSON.stringify(reference)}.`;
  const { documents, sentences } = knowledge;
  const [only, ...others] = documents;
  const range =
    only !== undefined && others.length === 0
      ? `There are S1 to S${sentences.length}.`
      : `Name the source and the sentence, as in "${only?.source.slug ?? 'source'} S1".`;
  return `There is no sentence ${JSON.stringify(reference)}. ${range}`;
}
