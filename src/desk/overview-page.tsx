import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Problem } from '../domain/errors.ts';
import type { Knowledge } from '../domain/knowledge.ts';

/** What the knowledge holds, what is wrong with its files now, and advice. */
export function OverviewPage({
  knowledge: { documents, sentences, facts, gaps, names },
  problems,
  advice,
}: {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
}): JSX.Element {
  const counts = [
    ['Sources', documents.length],
    ['Sentences', sentences.length],
    ['Facts', facts.length],
    ['Gaps', gaps.length],
    ['Names', names.length],
  ] as const;
  return (
    <>
      <form action="desk/why" method="get" class="asking">
        <label for="q">Why is a question answered as it is?</label>
        <input id="q" type="search" name="q" maxLength={4000} />
        <button type="submit">Explain</button>
      </form>
      <dl class="counts">
        {counts.map(([label, count]) => (
          <div>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <ProblemList id="problems" title="Problems" problems={problems} none="None." />
      <ProblemList id="advice" title="Advice" problems={advice} none="None." />
    </>
  );
}

function ProblemList({
  id,
  title,
  problems,
  none,
}: {
  readonly id: string;
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly none: string;
}): JSX.Element {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {problems.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul class="problems">
          {problems.map(({ file, line, message }) => (
            <li dir="auto">
              <code>{line === undefined ? file : `${file}:${line}`}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
