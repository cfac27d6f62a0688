/**
 * The question without who asks it, or what for: "A reader in Leeds writes: who was it?", "Before I cite this: who was it?".
 * What stands there is no part of it, and names there are nobody's whom a source should have.
 */
export function withoutAsker(typed: string): string {
  const text = typed.slice(GREETING.exec(typed.slice(0, MAX_CHARS))?.[0].length ?? 0);
  const start = text.slice(0, MAX_CHARS);
  const asker = (ASKER.exec(start) ?? OCCASION.exec(start))?.[0] ?? '';
  const rest = text.slice(asker.length).trim();
  return rest === '' ? text : rest;
}

/** "good morning :) …", "lol ok thanks, …", "are you kidding me, …", "bro forget the hackers …": what stands before a question of three words or more. */
const GREETING =
  /^(?:\s*(?:hi|hello|hey|hiya|heya|howdy|yo|good (?:morning|evening|afternoon|day)|gm|thanks?(?! to\b)(?: you| a lot)?|thx|ty|lo+l|lmf?a+o+|haha+|omg|wtf|wow|damn|bro|bruh|dude|(?:are|r) (?:you|u) (?:kidding|joking|serious)(?: me)?|no way|wait what|hold up|hmm+|ok(?:ay)?(?=[ ,]+(?:thanks?|thx|ty|lol|so)\b)|(?:forget|never ?mind|nvm)(?: about)?(?: (?:the|that|it|this)(?: \p{L}+)?)?(?=[ ,.]+(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do)\b))(?![\p{L}\p{N}'’])(?: (?:bot|everyone|guys|folks|again|exhibit)\b)?[\s,.!…-]*(?:[:;]-?[)dp]+)?[\s,.!]*)+(?=\S+\s+\S+\s+\S)/iu;

/** No clause that tells of somebody's words ("according to what the Post wrote, …"). */
const NO_ASKER =
  '(?!(?:\\S+ )*(?:who|what|which|when|where|why|how|that|did|does|do|is|are|was|were|according)\\b[^:,]*[:,])';
const ASKER = new RegExp(
  `^\\s*${NO_ASKER}[\\p{L}\\p{N}.'’ -]{2,60}?\\b(?:(?:asks|wonders|wants to know|would like to know)\\s*[:,]|(?:asked|writes|wrote|wondered|wanted to know)\\s*:)\\s+(?=\\S{2,}\\s+\\S)`,
  'iu',
);
const OCCASION =
  /^\s*(?:before i \w+(?: \w+){0,3}|(?:quick|fact|attribution|source|quote|one)(?:[ -]\w+)?[ -](?:check|question|one|thing)|question|checking(?: \w+){0,4}|for (?:my|our|the|a) (?:talk|essay|class|record|podcast|notes?|paper|presentation|homework|show|slides?))\s*:\s+(?=\S{2,}\s+\S)/iu;
const MAX_CHARS = 120;
