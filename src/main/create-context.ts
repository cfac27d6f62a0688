import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProgramContext } from '../cli/program.ts';
import { findKnowledgeFolder } from '../io/find-knowledge-folder.ts';
import { readDatabaseUrl, requireDatabaseUrl } from '../io/read-database-url.ts';
import { readConfiguration, readWorkerConfiguration, withDotenv } from '../io/read-environment.ts';
import { createTerminal, type StandardStreams } from '../io/terminal.ts';
import { indexFolder } from './index-folder.ts';
import { asShardProcess } from './shard-of-manager.ts';
import { showReading } from './show-reading.ts';

/**
 * What the command line works with, from the streams and the environment (by default, those of this process) and the `.env`
 * file of its folder.
 *
 * discord.js is loaded by the commands that talk to Discord alone: it takes longer than an answer. Likewise the engine
 * by those that answer, and the bot's settings are judged by those that need them.
 *
 * @throws ExhibitError `configuration` when there is a `.env` that cannot be read.
 */
export function createContext(
  { stdin, stdout, stderr, env }: StandardStreams = process,
  dotenv = '.env',
): ProgramContext {
  const environment = withDotenv(env, dotenv);
  const { KNOWLEDGE_DIR, DATA_DIR } = environment;
  const cacheDir = indexFolder(DATA_DIR?.trim() || 'data');
  const terminal = createTerminal({ stdin, stdout, stderr, env: environment });
  const findKnowledge = (asked: string | undefined) =>
    findKnowledgeFolder({
      asked,
      configured: KNOWLEDGE_DIR?.trim() || undefined,
      shipped: SHIPPED,
    });
  const openEngine: ProgramContext['openEngine'] = async (options) => {
    const { createOpener } = await import('./open-kept.ts');
    return createOpener(cacheDir, terminal)(options);
  };
  return {
    version: version(),
    terminal,
    findKnowledge,
    findOwnKnowledge(asked) {
      const folder = findKnowledge(asked);
      return folder === SHIPPED ? undefined : folder;
    },
    today: () => new Date().toISOString().slice(0, 10),
    openEngine,
    async openAsked(folder) {
      const url = readDatabaseUrl(environment);
      if (url === undefined) return openEngine({ knowledge: folder() });
      const { openStored } = await import('./open-stored.ts');
      return (await openStored(url)).queries;
    },
    async load(knowledgeDir, progressed) {
      const { loadStored } = await import('./load-stored.ts');
      return loadStored(requireDatabaseUrl(environment), knowledgeDir, progressed);
    },
    bot() {
      const { discordToken, ...settings } = asShardProcess(
        readConfiguration(environment),
        environment,
      );
      if (discordToken === undefined) return undefined;
      const configuration = { discordToken, ...settings };
      return async (knowledgeDir) => {
        if (settings.shardProcesses > 1) {
          const { runShardProcesses } = await import('./shard-processes.ts');
          return runShardProcesses(knowledgeDir, configuration);
        }
        const { runBot } = await import('./bot.ts');
        return runBot(knowledgeDir, configuration, 'gateway', showReading(cacheDir, terminal));
      };
    },
    async proxy() {
      const { runProxy } = await import('./proxy.ts');
      return runProxy(readConfiguration(environment));
    },
    worker() {
      const configuration = readWorkerConfiguration(environment);
      return async (knowledgeDir) => {
        const { runBot } = await import('./bot.ts');
        return runBot(knowledgeDir, configuration, 'http', showReading(cacheDir, terminal));
      };
    },
    async reload() {
      const { askForReload } = await import('./reload-door.ts');
      return askForReload(readConfiguration(environment));
    },
    async preview(engine, knowledgeDir, port, opened) {
      const { runPreviewServer } = await import('./preview.ts');
      return runPreviewServer(engine, knowledgeDir, {
        port,
        opened,
        async unanswered() {
          const { readUnanswered } = await import('./read-unanswered.ts');
          return readUnanswered(readConfiguration(environment));
        },
        ...(knowledgeDir === SHIPPED && { readOnly: NOT_YOURS }),
      });
    },
    async unanswered() {
      const { readUnanswered } = await import('./read-unanswered.ts');
      return readUnanswered(readConfiguration(environment));
    },
    async backUp(path, replace) {
      const { backUp } = await import('./back-up.ts');
      return backUp(readConfiguration(environment), path, replace);
    },
    async restore(file, replace) {
      const { restore } = await import('./back-up.ts');
      return restore(readConfiguration(environment), file, replace);
    },
    async *examine(knowledgeDir) {
      const { examine } = await import('./doctor.ts');
      yield* examine({ configuration: () => readConfiguration(environment), knowledgeDir });
    },
    async deploy() {
      const { deployCommands } = await import('./deploy.ts');
      return deployCommands(readConfiguration(environment));
    },
  };
}

const NOT_YOURS =
  'This is the knowledge that comes along, which is not yours to change: make your own with "exhibit new my-incident" and open the preview with --knowledge my-incident.';

const SHIPPED = fileURLToPath(new URL('../../knowledge', import.meta.url));

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
