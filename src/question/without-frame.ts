/**
 * A question without the words around it that ask nothing: "according to the article, …", "sorry if this was asked before,
 * but …", "where does it say …", "… in one sentence". What is left begins as a question does, else nothing is cut.
 */
export function withoutFrame(text: string): string {
  const asked = withoutEnd(withoutStart(text)).replace(BETWEEN, '');
  return BEGINS.test(asked) ? asked : text;
}

function withoutStart(text: string): string {
  let rest = text;
  for (let count = 0; count < MAX_FRAMES; count += 1)
    rest = rest.slice(BEFORE.exec(rest.slice(0, MAX_CHARS))?.[0].length ?? 0);
  return rest;
}

function withoutEnd(text: string): string {
  let rest = text;
  for (let count = 0; count < MAX_FRAMES; count += 1) {
    const end = AFTER.exec(rest.slice(-MAX_CHARS))?.[0] ?? '';
    rest = rest.slice(0, rest.length - end.length);
  }
  return rest;
}

/** What stands anywhere in a question and asks nothing. */
const BETWEEN = /\s(?:actually|literally|basically|honestly)(?=\s)/gi;
const MAX_FRAMES = 3;
const MAX_CHARS = 160;
const ARTICLE = '(?:the|this|that|your|ur) (?:news )?(?:article|piece|report|story|text|sources?)';
const OPENERS =
  "(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:s|d|[’']s|[’']d)?";
const BEGINS = new RegExp(`^\\s*(?:${OPENERS})\\s+\\S+\\s+\\S`, 'iu');

/** No longer than {@link MAX_CHARS} are looked at, so that no pattern takes long. */
const BEFORE = new RegExp(
  `^\\s*(?:${[
    `(?:according to|as per|per|in|from|based on) ${ARTICLE},?`,
    '(?:sorry|apologies|my bad|forgive me)(?: [^\\s,;:?!]+){0,9}?,? ?(?:but|,)',
    '(?:in (?:short|brief|one (?:line|sentence|word)|a nutshell|a few words|simple (?:words|terms)|plain english)|briefly|simply put|long story short|quickly),?',
    '(?:i (?:forgot|forget|missed it|missed that|lost track)|remind me(?: again)?|help me(?: out)?(?: here)?|just curious|curious|genuine question|honest question|serious question|real question|dumb question|stupid question|noob question|what do (?:you|u) think|what would you say|in your opinion|do tell|riddle me this|random question|random|asking for a friend),',
    "(?:i|we|my \\S+|a friend(?: of mine)?|someone|somebody)(?: just| really| also)? (?:want|wants|wanted|need|needs|needed|would like|would love|[’']d like|[’']d love) to (?:know|understand|learn|find out)",
    "(?:i|we)(?: was|[’']m| am| were)?(?: just| also| kinda)? (?:wonder|wondering|curious|asking)(?: about)?,?",
    '(?:do|does) (?:you|u|anyone|anybody|someone) (?:happen to )?know(?: (?:if|whether))?',
    'does it (?:say|mention)(?: (?:if|whether))?',
    `(?:does|do|did) ${ARTICLE} (?:say|tell us|tell me|mention|know)`,
    `where(?: exactly)? (?:does|do|did) (?:it|${ARTICLE}) (?:say|mention|tell(?: us| me)?)`,
    '(?:can|could|would) (?:you|u|someone|anyone)(?: please| pls)? (?:tell (?:me|us)|say|explain(?: to me)?)',
    '(?:please |pls )?(?:tell|remind|answer) (?:me|us)',
    "(?:(?:any(?:one|body)|some(?:one|body)) knows?|idk if (?:you|u) know(?: this| that)?,?(?: but)?|(?:i[’']?m|i am) (?:reading|writing|looking)(?: \\S+){1,4}?,)",
    '(?:so|wait|ok|okay|well|h+m+|u+h*m+|uh+|er+m*|right|alright|now|please|pls|plz|(?:please |pls )?answer|q|question|listen|look|yo|bro|dude|man|guys)[,:.]{0,3}',
  ].join('|')})\\s+`,
  'iu',
);

const AFTER = new RegExp(
  `(?:${[
    `,? according to ${ARTICLE}`,
    `, (?:in|from|based on) ${ARTICLE}`,
    '(?:[.,;:?!]+ ?\\(?| \\()(?:in (?:short|brief|one (?:line|sentence|word)|a nutshell|a few words|simple (?:words|terms))|briefly|one (?:line|sentence)|short answer)\\)?',
    "[.,;:?!]* (?:it[’']?s|this is|its|need it|asking) for (?:a|my|our|the) (?:\\S+ )?(?:project|class|essay|homework|paper|friend|presentation|exam|test|report|podcast|blog|article)",
    "[.,;:?!]* (?:asap|thx in advance|thanks in advance|ty in advance|if you know|if (?:you|u) (?:don[’']?t|dont) mind)",
    ',? (?:please|pls|plz|thanks|thx|ty|for real|fr|tho|though|lol|huh|eh)',
    ', (?:thank you|bro|dude|man|mate|guys)',
    ',? and (?:who says (?:so|that|it)|according to whom?|says who)',
  ].join('|')})[.!?\\s]*$`,
  'iu',
);
