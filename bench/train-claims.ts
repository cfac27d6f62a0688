/**
 * Trains the two models that judge claims by all that editors note (src/answer/claim/notes/claim-features.ts), on the lines
 * that a knowledge notes: `npx tsx bench/train-claims.ts [FOLDER]`, of the default knowledge unless told otherwise. Takes
 * a minute or two. Each quarter of the lines is judged with the knowledge that lacks it. Prints what the models are worth,
 * learned from three quarters and asked of the fourth.
 */
import { plainClaim } from '../src/answer/claim/claim-spellings.ts';
import { compareOnce } from '../src/answer/claim/compare.ts';
import { judgeStrictly } from '../src/answer/claim/judge-strictly.ts';
import { nearSourcesSteps } from '../src/answer/claim/near-sources.ts';
import { CLAIM_FEATURES, valuesOf } from '../src/answer/claim/notes/claim-features.ts';
import {
  BOUNDS,
  type Bounds,
  VERDICTS,
  verdictOf,
} from '../src/answer/claim/notes/judge-by-notes.ts';
import { notedLines } from '../src/answer/claim/notes/note-odds.ts';
import { noteLookerSteps, type SecondLook } from '../src/answer/claim/notes/second-look.ts';
import { verdictChances } from '../src/answer/claim/notes/verdict-chances.ts';
import { readClaim } from '../src/answer/claim/read-claim.ts';
import { corpusOf } from '../src/answer/corpus-in-memory.ts';
import { editorialMatcherSteps } from '../src/answer/match-editorial.ts';
import type { Model } from '../src/answer/model/trees.ts';
import type { Verdict } from '../src/domain/answer.ts';
import type { Fact, Gap, Knowledge } from '../src/domain/knowledge.ts';
import { finish } from '../src/domain/steps.ts';
import { readKnowledge } from '../src/io/read-knowledge.ts';
import { createNameMatcher } from '../src/text/match-names.ts';
import { boost } from './train/boost.ts';
import { writeModel } from './train/write-model.ts';

const FOLDS = 4;

interface Line {
  readonly text: string;
  readonly verdict: Verdict;
}

interface Row extends Line {
  readonly look: SecondLook;
  readonly strict: Verdict;
}

const folder = process.argv[2] ?? 'knowledge';
const knowledge = await readKnowledge(folder);
const lines = [...knowledge.facts, ...knowledge.gaps].flatMap((entry) =>
  notedLines(entry).flatMap(([kind, texts]) =>
    texts.map((text): Line => ({ text, verdict: VERDICTS[kind] })),
  ),
);
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  process.stderr.write(`quarter ${fold + 1} of ${FOLDS}\n`);
  const own = lines.filter((_line, at) => at % FOLDS === fold);
  return rowsOf(own, without(knowledge, new Set(own.map(({ text }) => text))));
});
const judged = folds.flatMap((own) => {
  const others = folds.filter((fold) => fold !== own).flat();
  const models = {
    supported: learn(others, 'supported'),
    contradicted: learn(others, 'contradicted'),
  };
  return own.map((row) => ({
    ...row,
    look: { ...row.look, verdicts: verdictChances(row.look.features, models) },
  }));
});
for (const supported of [0.85, 0.9, 0.97])
  process.stderr.write(`${describe({ ...BOUNDS, supported })}\n`);
for (const contradicted of [0.5, 0.6, 0.8])
  process.stderr.write(`${describe({ ...BOUNDS, contradicted })}\n`);
for (const verdict of ['supported', 'contradicted'] as const) {
  writeModel({
    file: `claim-${verdict}-model`,
    constant: `${verdict.toUpperCase()}_MODEL`,
    what: `gives the log odds that a claim is ${verdict}`,
    from: [
      `by bench/train-claims.ts from ${lines.length} claims that editors note in the default knowledge.`,
    ],
    figures: describe(BOUNDS),
    names: CLAIM_FEATURES,
    trees: learn(folds.flat(), verdict).trees,
  });
}

/** Each line as the engine would see it that does not know it. */
function rowsOf(claims: readonly Line[], read: Knowledge): readonly Row[] {
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
  return claims.map((line) => {
    const text = plainClaim(line.text);
    const readings = readClaim(text, sources.names());
    const compare = compareOnce();
    const strictly = judgeStrictly(
      text,
      readings,
      (reading) => sources.near(read.sentences, reading),
      compare,
    );
    return { ...line, look: look(strictly, compare), strict: strictly.decision.verdict };
  });
}

function without(read: Knowledge, gone: ReadonlySet<string>): Knowledge {
  const keep = (texts: readonly string[] = []): readonly string[] =>
    texts.filter((text) => !gone.has(text));
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

function learn(rows: readonly Row[], verdict: Verdict): Model {
  const values = new Float32Array(rows.length * CLAIM_FEATURES.length);
  for (const [row, { look }] of rows.entries())
    values.set(valuesOf(look.features), row * CLAIM_FEATURES.length);
  const trees = boost(
    {
      values,
      width: CLAIM_FEATURES.length,
      targets: Float32Array.from(rows, (row) => (row.verdict === verdict ? 1 : 0)),
    },
    { rounds: 150, learningRate: 0.1, levels: 3, featureShare: 0.4, rowShare: 0.7, seed: 1 },
  );
  return { names: CLAIM_FEATURES, trees };
}

/** What comes of these bounds, but for what is just a line. */
function describe(bounds: Bounds): string {
  const said = judged.map(({ strict, look, verdict }) => ({
    verdict,
    as: verdictOf(strict, look, bounds),
  }));
  const count = (verdict: string, as: string): number =>
    said.filter((one) => one.verdict === verdict && one.as === as).length;
  const right = said.filter(({ verdict, as }) => verdict === as).length;
  const wrongly = count('contradicted', 'supported') + count('not-in-sources', 'supported');
  return (
    `From ${bounds.supported}, ${bounds.contradicted} and ${bounds.noted}: ${right} of ${said.length} right without their quarter; of what holds ` +
    `${count('supported', 'supported')} supported and ${count('supported', 'contradicted')} contradicted, of the others ` +
    `${wrongly} supported, ${count('contradicted', 'contradicted')} of the wrong ones contradicted.`
  );
}
