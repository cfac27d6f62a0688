import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Explanation } from '../domain/engine.ts';
import { decimal, Share } from './bars.tsx';
import { Candidates } from './candidate-chart.tsx';

/** How a question was answered: what was understood, what it weighed, and each sentence with what its features added. */
export function WhyPage({
  question,
  explanation,
  words,
  led,
}: {
  readonly question: string;
  /** Absent: nothing was asked yet. */
  readonly explanation?: Explanation;
  /** The words that were looked for, by their stems. */
  readonly words?: ReadonlyMap<string, string>;
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
      {explanation === undefined ? null : (
        <Found explanation={explanation} words={words} led={led} />
      )}
    </>
  );
}

function Found({
  explanation,
  words = new Map(),
  led,
}: {
  readonly explanation: Explanation;
  readonly words?: ReadonlyMap<string, string> | undefined;
  readonly led: string;
}): JSX.Element {
  const { answer, editorial, names, threshold, candidates } = explanation;
  const isAnswered = answer.kind === 'answered';
  return (
    <>
      <section aria-labelledby="outcome">
        <h2 id="outcome">{isAnswered ? 'Answered' : 'Not answered'}</h2>
        <p dir="auto">{isAnswered ? answer.short : answer.message}</p>
        <Confidence value={answer.confidence} threshold={threshold} />
        <dl>
          {isAnswered ? null : (
            <>
              <dt>Reason</dt>
              <dd>{answer.reason}</dd>
            </>
          )}
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
                <a href={`${led}?id=${encodeURIComponent(editorial.id)}`}>
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
      <Terms terms={explanation.terms} words={words} />
      <section aria-labelledby="sentences">
        <h2 id="sentences">Sentences, best first</h2>
        {candidates.length === 0 ? <p>None has anything in common with the question.</p> : null}
        <Candidates candidates={candidates} />
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

function Terms({
  terms,
  words,
}: Pick<Explanation, 'terms'> & { readonly words: ReadonlyMap<string, string> }): JSX.Element {
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
                <bdi>{words.get(term) ?? term}</bdi>
              </th>
              <td>{ORIGINS[from]}</td>
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

/** Where a word comes from. */
const ORIGINS: Readonly<Record<Explanation['terms'][number]['from'], string>> = {
  question: 'the question',
  name: 'a name in it',
  lexicon: 'words like its own',
  conversation: 'what was asked before',
};
