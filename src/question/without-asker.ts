/**
 * The question without greetings, who asks it, or what for: "A reader in Leeds writes: who was it?", "Before I cite this: who was it?".
 * What stands there is no part of it, and names there are nobody's whom a source should have.
 */
export function withoutAsker(typed: string): string {
  const text = withoutGreetings(typed);
  const start = text.slice(0, MAX_CHARS);
  const asker = (ASKER.exec(start) ?? OCCASION.exec(start))?.[0] ?? '';
  const rest = text.slice(asker.length).trim();
  return rest === '' ? text : rest;
}

/** Without "good morning :) …", "lol ok thanks, …", "bro forget the hackers …" before a question of three words or more. */
function withoutGreetings(typed: string): string {
  let rest = typed;
  for (let count = 0; count < MAX_GREETINGS; count += 1) {
    const [all = '', mark = ''] = GREETING.exec(rest.slice(0, MAX_CHARS)) ?? [];
    const next = rest.slice(all.length);
    // "Good Morning America" is a name, "Good morning, America …" a greeting.
    const mayBeName = mark === '' && /^\p{Lu}/u.test(next) && !OPENS.test(next);
    if (all === '' || mayBeName || !/^\S+\s+\S+\s+\S/.test(next)) return rest;
    rest = next;
  }
  return rest;
}

const MAX_GREETINGS = 4;
const OPENS =
  /^(?:Who|What|When|Where|Why|How|Which|Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|So|The)\b/;
/** A single greeting, its marks, and white space: several are cut one by one, as a pattern for all takes too long. */
const GREETING =
  /^\s{0,9}(?:hi|hello|hey|hiya|heya|howdy|yo|good (?:morning|evening|afternoon|day)|(?:thanks?(?! to\b)|thx|ty)(?: you| a lot)?(?: for (?:that|this|it|the info|your help))?|(?:(?:just )?(?:one|1) (?:more|last|other)|last|another|(?:a )?quick) (?:thing|question|q)(?: (?:please|pls|if (?:you|u) don.?t mind))?(?=\s*[,.:;!…]),?(?: if (?:you|u) don.?t mind)?|lo+l|lmf?a+o+|haha+|omg|wtf|wow|damn|bro|bruh|dude|(?:are|r) (?:you|u) (?:kidding|joking|serious)(?: me)?|no way|wait what|hold up|hmm+|ok(?:ay)?(?=[ ,]+(?:thanks?|thx|ty|lol|so)\b)|(?:forget|never ?mind|nvm)(?: about)?(?: (?:the|that|it|this)(?: \p{L}+)?)?(?=[ ,.]+(?:who|what|when|where|why|how|which)\b))(?: (?:bot|everyone|guys|folks|again|exhibit)(?![\p{L}\p{N}]))?([,.!…]{0,6}(?:\s?[:;]-?[)dp]{1,3})?)\s+/iu;

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
