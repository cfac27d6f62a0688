import { z } from 'zod';

/** Which shards a process runs: as many as Discord recommends, or these of so many. */
export type Shards =
  | 'auto'
  | { readonly first: number; readonly last: number; readonly total: number };

/** `auto`, a number of shards, or a range of them: `4`, `0-3/16`, `7/16`. */
export const SHARDS_SETTING = z
  .string()
  .toLowerCase()
  .transform((text, context): Shards => {
    if (text === 'auto') return 'auto';
    const [, firstText, lastText, totalText] = /^(?:(\d+)(?:-(\d+))?\/)?(\d+)$/.exec(text) ?? [];
    const total = Number(totalText);
    const first = Number(firstText ?? 0);
    const last = firstText === undefined ? total - 1 : Number(lastText ?? firstText);
    if (totalText !== undefined && first <= last && last < total && total <= MAX_SHARDS) {
      return { first, last, total };
    }
    const message = `expected auto, a number of shards (4) or some of them (0-3/16, counted from 0), found ${JSON.stringify(text)}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  })
  .default('auto');

/** More than the largest bot has. */
const MAX_SHARDS = 10_000;
