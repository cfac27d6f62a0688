import { expandChatSpellings } from './chat-spellings.ts';
import { withoutArticle } from './open-topic.ts';
import { withoutAsker } from './without-asker.ts';
import { withoutFrame } from './without-frame.ts';

/**
 * What is asked, without who asks it, what it is asked for and what is typed around it, chat spellings written out. What
 * people type and what editors write are read alike, so that a question asked just as an editor wrote it is found.
 */
export function bareQuestion(text: string): string {
  return expandChatSpellings(withoutArticle(withoutFrame(withoutAsker(text))));
}
