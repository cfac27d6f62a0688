import type { Command } from 'commander';
import { type BackupContext, runBackup, runRestore } from './backup.ts';
import { type DoctorContext, runDoctor } from './doctor.ts';
import type { ExitCode } from './exit-code.ts';
import { runUnanswered, type UnansweredContext } from './unanswered.ts';

/** What the commands of whoever runs the bot need from outside. */
export interface OperatorContext extends BackupContext, DoctorContext, UnansweredContext {}

/** Adds the commands that look after what the bot keeps and needs; `leave` gets their exit codes. */
export function addOperatorCommands(
  program: Command,
  context: OperatorContext,
  knowledgeDir: () => string,
  leave: (code: ExitCode) => void,
): void {
  program
    .command('doctor')
    .description(
      'look at all that the bot needs, and say what to do; exit code 1 when something fails',
    )
    .action(async () => leave(await runDoctor(context, knowledgeDir)));

  program
    .command('unanswered')
    .description('print what was asked in the last 30 days and the sources do not say')
    .option('--json', 'print JSON Lines {"askedAtMs", "question", "reason"}')
    .action(async ({ json = false }: { readonly json?: boolean }) =>
      leave(await runUnanswered(context, json)),
    );

  program
    .command('backup <path>')
    .description('write what is kept to a file or into a folder, while the bot is stopped')
    .option('--replace', 'replace a file that is there')
    .action(async (path: string, { replace = false }: ReplaceOption) =>
      leave(await runBackup(context, path, replace)),
    );

  program
    .command('restore <file>')
    .description('put a backup in place of what is kept, while the bot is stopped')
    .option('--replace', 'replace what is there, after backing it up')
    .action(async (file: string, { replace = false }: ReplaceOption) =>
      leave(await runRestore(context, file, replace)),
    );
}

interface ReplaceOption {
  readonly replace?: boolean;
}
