import { type Profiler, Session } from 'node:inspector/promises';

/** Where the time of a piece of work goes; the three add up to 1. */
export interface TimeShares {
  /** MiniSearch and src/search. */
  readonly search: number;
  /** Features and order: what runs under src/answer/rank*.ts and is no search. */
  readonly ranking: number;
  /** Understanding the question, confidence, answering words, quotes, garbage collection. */
  readonly rest: number;
}

const SAMPLING_INTERVAL_US = 100;

/** Runs the work under V8's sampling profiler, which needs no hooks in the code that is measured. */
export async function measureTimeShares(work: () => void): Promise<TimeShares> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL_US });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile);
}

type Stage = keyof TimeShares;

/** The shares by the innermost frame that tells a stage. */
export function sharesOf(profile: Profiler.Profile): TimeShares {
  const parents = new Map<number, Profiler.ProfileNode>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const node of profile.nodes) {
    for (const child of node.children ?? []) parents.set(child, node);
  }
  const stages = new Map<number, Stage>();
  const stageOf = (node: Profiler.ProfileNode): Stage => {
    const known = stages.get(node.id);
    if (known !== undefined) return known;
    const parent = parents.get(node.id);
    const stage =
      stageOfFile(node.callFrame.url) ?? (parent === undefined ? 'rest' : stageOf(parent));
    stages.set(node.id, stage);
    return stage;
  };
  const times = { search: 0, ranking: 0, rest: 0 };
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const node = nodes.get(id);
    if (node === undefined || node.callFrame.functionName === '(idle)') continue;
    times[stageOf(node)] += profile.timeDeltas?.[at] ?? 0;
  }
  const total = Math.max(1, times.search + times.ranking + times.rest);
  return {
    search: times.search / total,
    ranking: times.ranking / total,
    rest: times.rest / total,
  };
}

function stageOfFile(url: string): Stage | undefined {
  if (/\/minisearch\/|\/src\/search\//.test(url)) return 'search';
  if (/\/src\/answer\/rank/.test(url)) return 'ranking';
  return undefined;
}
