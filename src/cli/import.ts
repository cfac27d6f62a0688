import { ExhibitError } from '../domain/errors.ts';
import { type ImportPlan, planImport } from '../import/plan-import.ts';
import type { Retrieved } from '../import/retrieved.ts';
import { fetchPage } from '../io/fetch-page.ts';
import { readIfThere, writeWhole } from '../io/knowledge-writer.ts';
import { readImportFile } from '../io/read-import-file.ts';
import type { Terminal } from '../io/terminal.ts';
import { renderImport } from '../render/terminal-import.ts';
import { EXIT_ABSTAINED, EXIT_ANSWERED, EXIT_ERROR, type ExitCode } from './exit-code.ts';
import { pageOf, show } from './show.ts';

/** What is imported, and how. */
export interface ImportRequest {
  /** Addresses and files. */
  readonly inputs: readonly string[];
  /** The knowledge folder to write to. */
  readonly folder: string;
  /** Write without asking. */
  readonly yes: boolean;
  /** Replace a source of the same name. */
  readonly force: boolean;
  readonly allowPrivate: boolean;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Shows what each page or file would become and writes it when told to: 0 all written, 1 something
 * was declined, 2 something could not be imported. What cannot be imported does not keep back the rest.
 */
export async function runImport(request: ImportRequest, terminal: Terminal): Promise<ExitCode> {
  const { notes } = terminal;
  let exitCode: ExitCode = EXIT_ANSWERED;
  for (const input of request.inputs) {
    try {
      const isWritten = await importOne(input, request, terminal);
      if (!isWritten && exitCode === EXIT_ANSWERED) exitCode = EXIT_ABSTAINED;
    } catch (error) {
      if (!(error instanceof ExhibitError)) throw error;
      exitCode = EXIT_ERROR;
      await show(notes, [error.message]);
    }
  }
  return exitCode;
}

async function importOne(
  input: string,
  request: ImportRequest,
  terminal: Terminal,
): Promise<boolean> {
  const { folder, yes, force, today } = request;
  const names = await readIfThere(`${folder}/names.yaml`);
  const plan = await planImport(await retrieve(input, request), {
    today,
    ...(names === undefined ? {} : { names: { path: 'names.yaml', text: names } }),
  });
  const path = await choosePath(folder, plan, force);
  await show(terminal.output, ['', ...renderImport(plan, pageOf(terminal.output)), '']);
  if (!yes && !(await isAgreed(`Write ${path}? [y/N] `, terminal))) {
    await show(terminal.notes, ['Nothing was written.']);
    return false;
  }
  await writeWhole(path, plan.text, { replace: force });
  await show(terminal.output, [`Wrote ${path}.`]);
  return true;
}

async function retrieve(input: string, request: ImportRequest): Promise<Retrieved> {
  // One letter before a colon is a Windows drive.
  if (!/^[a-z][a-z0-9+.-]+:/i.test(input))
    return { bytes: await readImportFile(input), from: input };
  return { from: input, ...(await fetchPage(input, request)) };
}

/** Another article with the same title gets a number; the same article again needs `--force`. */
async function choosePath(folder: string, plan: ImportPlan, force: boolean): Promise<string> {
  const { url } = plan.document.source;
  for (let number = 1; ; number++) {
    const name = number === 1 ? plan.path : plan.path.replace(/\.md$/, `-${number}.md`);
    const path = `${folder}/${name}`;
    const present = await readIfThere(path);
    if (present === undefined) return path;
    const other = /^url: *(\S+)$/m.exec(present)?.[1];
    const isAnother = url !== undefined && other !== undefined && other !== url;
    if (isAnother && number < MAX_SAME_TITLES) continue;
    if (force) return path;
    const message = 'there is such a source already; add --force to replace it';
    throw new ExhibitError('import', [{ file: path, message }]);
  }
}

const MAX_SAME_TITLES = 99;

async function isAgreed(
  question: string,
  { isInteractive, notes, lines, typedLines }: Terminal,
): Promise<boolean> {
  if (!isInteractive) await notes.write(question);
  const answers = isInteractive ? typedLines({ prompt: question, complete: () => [] }) : lines();
  for await (const answer of answers) {
    if (!isInteractive) await notes.write('\n');
    return /^y(?:es)?$/i.test(answer.trim());
  }
  await show(notes, ['', 'Nobody answered; add --yes to write without asking.']);
  return false;
}
