import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Entry, ListShape } from './lists.ts';

/** The entries of a list, each with the way to its form. */
export function ListPage({
  shape,
  entries,
  notice,
}: {
  readonly shape: ListShape;
  readonly entries: readonly Entry[];
  readonly notice?: string | undefined;
}): JSX.Element {
  const { list, thing, idKey, file } = shape;
  return (
    <>
      {notice === undefined ? null : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <p class="links">
        <a class="button" href={`${list}?new=1`}>
          New {thing}
        </a>
        <span class="about">
          {entries.length} in {file}
        </span>
      </p>
      <ul class="entries">
        {entries.map((entry) => {
          const id = String(entry[idKey] ?? '');
          const { says, role, asks = [] } = entry;
          return (
            <li>
              <a href={`${list}?id=${encodeURIComponent(id)}`}>
                <bdi>{id}</bdi>
              </a>
              <span class="about" dir="auto">
                {says ?? role ?? ''}
              </span>
              {list === 'names' ? null : (
                <span class="about">{`asked in ${asks.length} ways`}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What is kept of a question that was not answered. */
export interface Unanswered {
  /** The day, as `YYYY-MM-DD`. */
  readonly day: string;
  readonly question: string;
  readonly reason: string;
}

/** The questions that the sources do not answer, each with what an editor can do about it. */
export function UnansweredPage({
  questions,
}: {
  readonly questions: readonly Unanswered[];
}): JSX.Element {
  if (questions.length === 0) {
    return (
      <p>
        None is kept. With <code>UNANSWERED_LOG=on</code> in <code>.env</code> the bot keeps them
        for 30 days, sealed, without who asked.
      </p>
    );
  }
  return (
    <table class="unanswered">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Question</th>
          <th scope="col">Why not</th>
          <th scope="col">What to do</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ day, question, reason }) => {
          const typed = encodeURIComponent(question);
          return (
            <tr>
              <td>{day}</td>
              <th scope="row" dir="auto">
                {question}
              </th>
              <td>{reason}</td>
              <td class="links">
                <a href={`why?q=${typed}`}>Why</a>
                <a href={`facts?new=1&ask=${typed}`}>Add a fact</a>
                <a href={`gaps?new=1&ask=${typed}`}>Note a gap</a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
