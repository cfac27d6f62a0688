import type { JSX } from 'hono/jsx/jsx-runtime';

/** A question that was not answered. */
export interface Unanswered {
  /** The day, as `YYYY-MM-DD`, or where it was asked. */
  readonly asked: string;
  readonly question: string;
  readonly reason: string;
}

/** The questions that were not answered, newest first. */
export interface KeptQuestions {
  readonly questions: readonly Unanswered[];
  /** Why some of them could not be read. */
  readonly problem?: string | undefined;
}

/** What is shown of them. */
export interface UnansweredView {
  readonly questions: readonly (Unanswered & { readonly isAnsweredNow: boolean })[];
  /** How many there are besides. */
  readonly older: number;
  readonly problem?: string | undefined;
}

/** The questions that the sources did not answer, each with what an editor can do about it. */
export function UnansweredPage({ questions, older, problem }: UnansweredView): JSX.Element {
  return (
    <>
      {problem === undefined ? null : (
        <p class="notice">The questions that a bot kept cannot be read: {problem}</p>
      )}
      {questions.length === 0 ? <p>None so far.</p> : <Questions questions={questions} />}
      {older === 0 ? null : (
        <p>
          And {older} older: <code>exhibit unanswered</code> lists all that a bot kept.
        </p>
      )}
      <p class="about">
        Here are questions that were asked in this preview, until it ends; and with{' '}
        <code>UNANSWERED_LOG=on</code> in <code>.env</code> those that a bot on the same settings
        was asked in 30 days, without who asked.
      </p>
    </>
  );
}

function Questions({ questions }: Pick<UnansweredView, 'questions'>): JSX.Element {
  return (
    <table class="unanswered">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Why not</th>
          <th scope="col">Asked</th>
          <th scope="col">What to do</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ asked, question, reason, isAnsweredNow }) => {
          const typed = encodeURIComponent(question);
          return (
            <tr>
              <th scope="row" dir="auto">
                {question}
              </th>
              <td>{isAnsweredNow ? 'answered by now' : reason}</td>
              <td>{asked}</td>
              <td class="links">
                <a href={`why?q=${typed}`}>Why</a>
                {isAnsweredNow ? null : (
                  <>
                    <a href={`facts?new=1&ask=${typed}`}>Add a fact</a>
                    <a href={`gaps?new=1&ask=${typed}`}>Note a gap</a>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
