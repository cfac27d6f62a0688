import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ExplainedCandidate, Explanation } from '../domain/engine.ts';
import { Verbatim } from '../reader/verbatim.tsx';
import { quoteLabel, saidBy } from '../render/quote-words.ts';
import { Diverging, decimal, Share } from './bars.tsx';

/** How a question was answered: what was understood, what it weighed, and each sentence with what its features added. */
export function WhyPage({
  question,
  explanation,
  led,
}: {
  readonly question: string;
  /** Absent: nothing was asked yet. */
  readonly explanation?: Explanation;
  /** The list that the editor's note is in which led. */
  readonly led: 'facts' | 'gaps';
}): JSX.Element {
  return (
    <>
      <form action="why" method="get" class="asking">
        <label for="q">Question</label>
        <input id="q" type="search" name="q" value={question} maxLength={4000} />
        <button type="submit">Explain</button>
      </form>
      {explanation === undefined ? null : <Found {...explanation} led={led} />}
    </>
  );
}

function Found(explanation: Explanation & { readonly led: string }): JSX.Element {
  const { answer, editorial, names, threshold, candidates } = explanation;
  const isAnswered = answer.kind === 'answered';
  return (
    <>
      <section aria-labelledby="outcome">
        <h2 id="outcome">{isAnswered ? 'Answered' : `Not answered: ${answer.reason}`}</h2>
        <p dir="auto">{isAnswered ? answer.short : answer.message}</p>
        <Confidence value={answer.confidence} threshold={threshold} />
        <dl>
          <dt>Understood as</dt>
          <dd dir="auto">{explanation.understood || 'nothing'}</dd>
          <dt>Asks for</dt>
          <dd>{explanation.questionKind}</dd>
          <dt>Names</dt>
          <dd dir="auto">{names.join(', ') || 'none'}</dd>
          <dt>Editor’s note that led</dt>
          <dd>
            {editorial === undefined ? (
              'none: the sentences were ranked'
            ) : (
              <>
                <a href={`${explanation.led}?id=${encodeURIComponent(editorial.id)}`}>
                  <bdi>{editorial.id}</bdi>
                </a>
                , match {decimal(editorial.score)}
              </>
            )}
          </dd>
        </dl>
        <p class="links">
          <a href={`facts?new=1&ask=${encodeURIComponent(answer.question)}`}>Add a fact for it</a>
          <a href={`gaps?new=1&ask=${encodeURIComponent(answer.question)}`}>Note it as a gap</a>
        </p>
      </section>
      <Terms terms={explanation.terms} />
      <section aria-labelledby="sentences">
        <h2 id="sentences">Sentences, best first</h2>
        {candidates.length === 0 ? <p>None has anything in common with the question.</p> : null}
        {candidates.map((candidate, at) => (
          <Candidate candidate={candidate} isOpen={at === 0} most={mostOf(candidates)} />
        ))}
      </section>
    </>
  );
}

function Confidence({
  value,
  threshold,
}: {
  readonly value: number;
  readonly threshold: number;
}): JSX.Element {
  return (
    <p class="confidence">
      <Share value={value} mark={threshold} />
      {`Confidence ${decimal(value)}; sentences are shown as an answer from ${decimal(threshold)}.`}
    </p>
  );
}

function Terms({ terms }: Pick<Explanation, 'terms'>): JSX.Element {
  const rarest = Math.max(...terms.map((term) => term.inverseDocumentFrequency), 1);
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">Words that were looked for</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Word</th>
            <th scope="col">From</th>
            <th scope="col">In the sources</th>
            <th scope="col" class="numeric">
              Rarity
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {terms.map(({ term, from, inSources, inverseDocumentFrequency }) => (
            <tr>
              <th scope="row">
                <bdi>{term}</bdi>
              </th>
              <td>{from}</td>
              <td class={inSources ? '' : 'missing'}>{inSources ? 'yes' : 'no'}</td>
              <td class="numeric">{decimal(inverseDocumentFrequency)}</td>
              <td>
                <Share value={inverseDocumentFrequency / rarest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Candidate({
  candidate: { quote, score, features },
  isOpen,
  most,
}: {
  readonly candidate: ExplainedCandidate;
  readonly isOpen: boolean;
  readonly most: number;
}): JSX.Element {
  const shown = features.filter(({ contribution }) => contribution !== 0).slice(0, MAX_FEATURES);
  return (
    <details class="candidate" open={isOpen}>
      <summary>
        <strong>{quoteLabel(quote)}</strong> score {decimal(score)} · <bdi>{saidBy(quote)}</bdi>
        <span class="line">
          <Verbatim text={quote.text} />
        </span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Feature</th>
            <th scope="col" class="numeric">
              Value
            </th>
            <th scope="col" class="numeric">
              Adds
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, value, contribution }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="numeric">{decimal(value)}</td>
              <td class="numeric">{`${contribution > 0 ? '+' : ''}${decimal(contribution)}`}</td>
              <td>
                <Diverging value={contribution / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The rest adds little. */
const MAX_FEATURES = 12;

/** The largest contribution of all, so that all bars are drawn to one scale. */
function mostOf(candidates: readonly ExplainedCandidate[]): number {
  const sizes = candidates.flatMap(({ features }) =>
    features.map(({ contribution }) => Math.abs(contribution)),
  );
  return sizes.reduce((most, size) => Math.max(most, size), 0) || 1;
}
