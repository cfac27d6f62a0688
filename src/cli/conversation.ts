/** The questions of one chat. Mutable: it grows with each question. */
export class Conversation {
  #questions: readonly string[] = [];

  /** The last questions, oldest first. */
  get previous(): readonly string[] {
    return this.#questions;
  }

  /** The last question with those before it; undefined before the first. */
  get last(): { readonly question: string; readonly previous: readonly string[] } | undefined {
    const question = this.#questions.at(-1);
    return question === undefined
      ? undefined
      : { question, previous: this.#questions.slice(0, -1) };
  }

  add(question: string): void {
    this.#questions = [...this.#questions, question].slice(-QUESTIONS_KEPT);
  }
}

/** A follow-up leans on the question before it, seldom on one further back; the work stays bounded. */
const QUESTIONS_KEPT = 9;
