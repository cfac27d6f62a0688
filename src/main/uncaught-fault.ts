import type { Log } from '../discord/log.ts';

/**
 * Rejects with the first error that nobody caught, in place of the end of the process: the caller closes what is open
 * and ends then, for a supervisor to start it anew. Every one of them is logged.
 */
export function uncaughtFault(log: Log): Promise<never> {
  // The one of the command line ends the process at once (report-failure.ts).
  process.removeAllListeners('uncaughtException');
  const fault = new Promise<never>((_, reject) => {
    process.on('uncaughtException', (error) => {
      log.error({ error }, 'something failed that nobody was prepared for; the bot ends');
      reject(error);
    });
  });
  // It counts from when somebody waits for it; until then it is no second fault.
  fault.catch(() => {});
  return fault;
}
