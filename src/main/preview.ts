import type { KeptQuestions, Unanswered } from '../desk/unanswered-page.tsx';
import type { Engine } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import { pagesOnThisMachine } from '../domain/pages.ts';
import { createEngine } from '../engine.ts';
import { openHttpServer } from '../io/http-server.ts';
import { createLog } from '../io/log.ts';
import { openNotesFiles } from '../io/notes-files.ts';
import { watchKnowledge } from '../io/watch-knowledge.ts';
import { readWebFiles } from '../io/web-files.ts';
import { botRoutes } from '../preview/bot-routes.ts';
import { pageRoutes } from '../preview/page-routes.ts';
import { openPreviewBot } from '../preview/preview-bot.ts';
import { protectRoutes } from '../preview/protect-routes.ts';
import type { UnansweredQuestion } from '../state/unanswered.ts';
import { buildEngine } from './build-engine.ts';
import { deskRoutes } from './desk-routes.ts';
import { createLiveEngine } from './live-engine.ts';
import { readKnowledgeAside } from './read-knowledge-aside.ts';
import { readerRoutes } from './reader-routes.ts';
import { serveInProcess } from './served-engine.ts';
import { toldToEnd } from './told-to-end.ts';
import { WEB_FOLDER } from './web-folder.ts';

/** Where the preview is served. */
export interface PreviewOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** Told the address once the page can be opened. */
  readonly opened: (url: string) => Promise<void>;
  /** Why the desk may write nothing; absent: it may. */
  readonly readOnly?: string;
  /** The questions that a bot on the same settings kept. */
  readonly unanswered: () => Promise<readonly UnansweredQuestion[]>;
}

/**
 * Serves the preview to this machine until the process is told to end; resolves with 0. It answers from what the
 * knowledge folder holds, also when that changes, and keeps nothing else.
 *
 * @throws ExhibitError `configuration` when the port is taken or the pages were not built.
 */
export async function runPreviewServer(
  engine: Engine,
  knowledgeDir: string,
  { port, opened, readOnly, unanswered }: PreviewOptions,
): Promise<0> {
  const log = createLog('warn');
  const told = toldToEnd();
  const files = await readWebFiles(WEB_FOLDER);
  const pages = pagesOnThisMachine(port);
  const serve = (built: Engine) => ({
    engine: built,
    served: serveInProcess(built, 'articles', BESIDES),
  });
  const live = createLiveEngine(serve(engine), async () =>
    serve(await buildEngine(knowledgeDir, readKnowledgeAside, pages)),
  );
  const watch = watchKnowledge(knowledgeDir, () => {
    live.reload().catch((error: unknown) => {
      log.error({ error }, 'the changed knowledge cannot be used; the one of before stays');
    });
  });
  const bot = await openPreviewBot({
    engine: () => live.current.served,
    log,
    now: () => Date.now(),
  });
  const server = await openHttpServer({
    host: LOOPBACK,
    port,
    portSetting: '--port',
    routes: [
      ...protectRoutes([
        ...pageRoutes(files, () => live.current.served),
        ...readerRoutes({
          engine: () => live.current.served,
          publishing: 'articles',
          files: [],
        }),
        ...botRoutes(bot),
      ]),
      ...protectRoutes(
        deskRoutes({
          ...openNotesFiles(knowledgeDir),
          engine: () => live.current.engine,
          reload: () => live.reload(),
          tryOut: (knowledge) =>
            knowledge.sentences.length > MAX_SENTENCES_TRIED ? undefined : createEngine(knowledge),
          readOnly,
          unanswered: async () => withHere(await bot.unanswered(), await kept(unanswered)),
        }),
        FORM,
      ),
    ],
    onFault: (error) => log.error({ error }, 'a request of the page failed'),
  });
  await opened(`http://localhost:${server.port}`);
  await told;
  watch.close();
  await server.close();
  await bot.close();
  return 0;
}

/** What the reader leads to here, and nowhere else. */
const BESIDES = [
  { path: '', label: 'Preview' },
  { path: 'desk', label: 'Knowledge desk' },
];

/** An engine over so many is built in a second. */
const MAX_SENTENCES_TRIED = 2_000;

const FORM = 'application/x-www-form-urlencoded';

/** The newest first; a question that was asked again is there once. */
function withHere(here: readonly UnansweredQuestion[], bots: KeptQuestions): KeptQuestions {
  const asked = here.map((each) => ({ ...each, asked: 'in this preview' })).reverse();
  const all = [...asked, ...bots.questions];
  const isFirst = ({ question }: Unanswered, at: number): boolean =>
    all.findIndex((each) => each.question === question) === at;
  return { ...bots, questions: all.filter(isFirst) };
}

async function kept(read: PreviewOptions['unanswered']): Promise<KeptQuestions> {
  try {
    const questions = (await read()).map(
      ({ askedAtMs, question, reason }): Unanswered => ({
        asked: new Date(askedAtMs).toISOString().slice(0, 10),
        question,
        reason,
      }),
    );
    return { questions: questions.reverse() };
  } catch (error) {
    if (error instanceof ExhibitError) return { questions: [], problem: error.message };
    throw error;
  }
}

/** Other machines cannot reach it. */
const LOOPBACK = '127.0.0.1';
