/**
 * Trains the border of the second look at claims (src/answer/claim/notes/border.ts) on the claims of several writers about
 * the default article, all of which are lines of its knowledge: `npx tsx bench/train-claim-border.ts`. Every claim is
 * looked at with its writer's lines taken out of the knowledge. Prints the weights, and what they are worth: learned
 * without a writer, with the knowledge without that writer's lines.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainClaim } from '../src/answer/claim/claim-spellings.ts';
import { compare } from '../src/answer/claim/compare.ts';
import { nearSourcesSteps } from '../src/answer/claim/near-sources.ts';
import { noteLookerSteps } from '../src/answer/claim/notes/second-look.ts';
import { readClaim } from '../src/answer/claim/read-claim.ts';
import { corpusOf } from '../src/answer/corpus-in-memory.ts';
import { editorialMatcherSteps } from '../src/answer/match-editorial.ts';
import type { Verdict } from '../src/domain/answer.ts';
import type { Fact, Gap, Knowledge } from '../src/domain/knowledge.ts';
import { finish } from '../src/domain/steps.ts';
import { readKnowledge } from '../src/io/read-knowledge.ts';
import { createNameMatcher } from '../src/text/match-names.ts';
import { VERDICTS } from './eval/claims.ts';
import { type BorderRow, chancesOf, learnBorder } from './train/learn-border.ts';

interface Claim {
  readonly claim: string;
  readonly verdict: Verdict;
}

const FOLDER = 'bench/train/claims';
const writers = readdirSync(FOLDER)
  .sort()
  .map((file): readonly Claim[] =>
    readFileSync(join(FOLDER, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Claim),
  );
const knowledge = await readKnowledge('knowledge');

let names: readonly string[] = [];
let right = 0;
/** Chances of being supported, of claims that are and of those that are not. */
const chancesBy = { supported: [] as number[], others: [] as number[] };
for (const [out, claims] of writers.entries()) {
  const others = writers.filter((_, at) => at !== out);
  const border = learnBorder(
    others.flatMap((some) => rowsOf(some, without(knowledge, [...some, ...claims]))),
  );
  const rows = rowsOf(claims, without(knowledge, claims));
  const judged = rows.map(({ features, verdict }) => {
    const chances = chancesOf(border, [1, ...features]);
    chancesBy[verdict === 'supported' ? verdict : 'others'].push(chances[0] ?? 0);
    return VERDICTS[chances.indexOf(Math.max(...chances))] === verdict;
  });
  right += judged.filter(Boolean).length;
  process.stderr.write(`writer ${out + 1}: ${share(judged.filter(Boolean).length, rows.length)}\n`);
}
const all = writers.flat().length;
process.stdout.write(`Likeliest verdict right, of writers not read: ${share(right, all)}\n`);
for (const [kind, chances] of Object.entries(chancesBy)) {
  const sorted = chances.sort((a, b) => a - b).map((chance) => chance.toFixed(2));
  process.stdout.write(
    `${kind}: lowest ${sorted.slice(0, 8).join(' ')}, highest ${sorted.slice(-8).join(' ')}\n`,
  );
}
const weights = learnBorder(writers.flatMap((some) => rowsOf(some, without(knowledge, some))));
for (const [at, name] of ['always', ...names].entries())
  process.stdout.write(
    `  ['${name}', ${weights.map((row) => Number(row[at]?.toFixed(3))).join(', ')}],\n`,
  );

function rowsOf(claims: readonly Claim[], read: Knowledge): readonly BorderRow[] {
  const corpus = corpusOf(read);
  const matchNames = createNameMatcher(corpus.names);
  const sources = finish(nearSourcesSteps(corpus, false));
  const look = finish(
    noteLookerSteps({
      corpus,
      matchNames,
      matchEditorial: finish(editorialMatcherSteps(corpus, matchNames)),
      about: sources.about,
    }),
  );
  return claims.map(({ claim, verdict }) => {
    const plain = plainClaim(claim);
    const { features } = look(plain, readClaim(plain, sources.names()), compare);
    names = Object.keys(features);
    return { features: Object.values(features), verdict };
  });
}

/** The knowledge without the lines that are these claims. */
function without(read: Knowledge, claims: readonly Claim[]): Knowledge {
  const gone = new Set(claims.map(({ claim }) => keyOf(claim)));
  const keep = (lines: readonly string[] = []): readonly string[] =>
    lines.filter((line) => !gone.has(keyOf(line)));
  return {
    ...read,
    facts: read.facts.map(
      (fact): Fact => ({
        ...fact,
        holds: keep(fact.holds),
        rejects: keep(fact.rejects),
        unsaid: keep(fact.unsaid),
      }),
    ),
    gaps: read.gaps.map((gap): Gap => ({ ...gap, unsaid: keep(gap.unsaid) })),
  };
}

function keyOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
}

function share(some: number, count: number): string {
  return `${((100 * some) / count).toFixed(1)} % of ${count}`;
}
