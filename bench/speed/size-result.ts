import { z } from 'zod';

/** What one size shows: times in milliseconds, memory in MiB. */
export const sizeResultSchema = z.object({
  sentences: z.number(),
  questions: z.number(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  plainP50Ms: z.number(),
  plainP99Ms: z.number(),
  /** The median of questions of 2,000 characters. */
  longMs: z.number(),
  plainLongMs: z.number(),
  shares: z.object({ search: z.number(), ranking: z.number(), rest: z.number() }),
  /** From files' text to knowledge. */
  readMs: z.number(),
  /** From knowledge to engine. */
  buildMs: z.number(),
  plainBuildMs: z.number(),
  /** Of the heap, after collection. */
  knowledgeMb: z.number(),
  engineMb: z.number(),
  plainMb: z.number(),
  /** Of the whole process, before plain MiniSearch is built. */
  rssMb: z.number(),
});
export type SizeResult = z.infer<typeof sizeResultSchema>;

/** What one size shows as the bot serves it: times in milliseconds, memory in MiB. */
export const servedResultSchema = z.object({
  isInThread: z.boolean(),
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** From a folder that was never read to the first question. */
  firstMs: z.number(),
  /** After one article was changed. */
  reloadMs: z.number(),
  /** Of the whole process. */
  rssMb: z.number(),
  /** The same while the engine of before is still there. */
  reloadedRssMb: z.number(),
});
export type ServedResult = z.infer<typeof servedResultSchema>;
