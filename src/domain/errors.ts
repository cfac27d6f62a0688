/** One thing wrong with a file: what was expected, what was found, how to mend it. */
export interface Problem {
  /** Relative to the knowledge folder or the working folder. */
  readonly file: string;
  /** 1-based; absent when the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

export type ErrorCode = 'knowledge' | 'configuration' | 'usage' | 'discord' | 'state' | 'import';

/** Bad input, with every problem that was found. Its `message` is ready to show: it has the first of them, and how many more. */
export class ExhibitError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, problems: readonly Problem[], options?: ErrorOptions) {
    super(formatProblems(problems), options);
    this.name = 'ExhibitError';
    this.code = code;
    this.problems = problems;
  }
}

/** Whoever put 100,000 wrong files into a folder reads no line for each. */
const MAX_SHOWN = 200;

function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MAX_SHOWN).map(formatProblem);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`and ${more} more ${more === 1 ? 'problem' : 'problems'}`);
  return lines.join('\n');
}

/** `file:line: message`. */
function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return place === '' ? problem.message : `${place}: ${problem.message}`;
}
