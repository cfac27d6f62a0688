import { readKnowledgeFiles } from '../eval/article.ts';
import { readQuestions } from '../eval/read-questions.ts';
import type { WrittenText } from './write-text.ts';

// From the project's folder, wherever this was compiled to.
const KNOWLEDGE = 'knowledge';
const QUESTIONS = 'bench/sets/sony/questions.jsonl';

/** The default article, with the questions of its evaluation set in turn. */
export function defaultArticle(): WrittenText {
  const questions = readQuestions(QUESTIONS).map((trial) => trial.question);
  let asked = 0;
  const question = () => questions[asked++ % questions.length] ?? '';
  return {
    files: readKnowledgeFiles(KNOWLEDGE),
    question,
    longQuestion(chars) {
      let text = question();
      while (text.length < chars) text += ` ${question()}`;
      return text.slice(0, chars);
    },
  };
}
