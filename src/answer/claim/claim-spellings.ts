import { expandChatSpellings } from '../../question/chat-spellings.ts';
import { rememberWords } from '../../text/remember-words.ts';
import { plainForms } from './plain-forms.ts';

/** A claim with chat spellings and missing apostrophes written out, single spaces, without Discord's markup. */
export function plainClaim(text: string): string {
  const bare = text
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|t:)\d{1,20}(?::\w)?>/g, ' ')
    .replace(/(?:\p{Cc}|\d?\u{FE0F}?\u{20E3}|\p{Extended_Pictographic}|\u{200D}|\u{FE0F})+/gu, ' ')
    // Dots would make a chat spelling of it: "u".
    .replace(/\bU\.S\.(?:A\.)?(?=\s|$|['’])/g, 'US')
    .replace(/\s+/g, ' ')
    .trim();
  const spelled = expandChatSpellings(
    bare
      .replace(/\bacc\.? to\b/gi, 'according to')
      .replace(/\bw\/o\b/gi, 'without')
      .replace(/\bw\//gi, 'with '),
  );
  return plainForms(
    stripAsking(spelled.replace(/[\p{L}]+/gu, (word) => SPELLINGS.get(word.toLowerCase()) ?? word)),
  );
}

/** As {@link plainClaim}, of an editor's line: the two that read them all need it. */
export const plainLine = rememberWords(plainClaim, 20_000, 300);

/** "is it true that …", "…, right?", "for the record, …": the claim inside a question or a remark about it. */
function stripAsking(text: string): string {
  return text
    .replace(LIST_MARK, '')
    .replace(OPENERS, '')
    .replace(REQUEST, '')
    .replace(LABEL, '')
    .replace(SOMEBODYS_LABEL, 'according to $1, ')
    .replace(REMARK, '')
    .replace(REMARK_BETWEEN, (_, next: string) => (STARTS.test(next) ? `, ${next}` : ` ${next}`))
    .replace(OPENERS, '')
    .replace(TRUST, (_, one?: string, other?: string) => `, according to ${one ?? other}`)
    .replace(SELF, '')
    .replace(DARE, '')
    .replace(/^(?:is it )?(?:true|correct|right|a fact|the case|legit) that\s+/i, '')
    .replace(
      /^(?:my \w+|someone|somebody|people|they|some people|a friend|i)(?: \w+)? (?:says?|said|heard|read|think|thinks|claims?|claimed)(?: that)?\s+/i,
      '',
    )
    .replace(
      /[,.\s]*\b(?:right|yea|yeah|yes|correct|true|legit|no|huh|is that true|is that right|is it true|true or false|isn't it|eh)\s*\?+\s*$/i,
      '',
    )
    .replace(
      /[,\s]+(?:right|yea|yeah|correct|huh|eh|lol|lmao|tho|though|btw|tbh|fr|ngl)[.!?]*\s*$/i,
      '',
    )
    .trim();
}

/** "1. ", "- " */
const LIST_MARK = /^(?:\(?\d{1,2}[.)]|[-•*])\s+(?=\p{L})/u;

/** "ok so basically …" */
const OPENERS =
  /^(?:(?:so|ok|okay|hey|wait|well|but|and|also|basically|fyi|btw|tbh|imo|lol|yes|yeah|actually|bro|bruh|dude|yo|(?:guys|lads|folks)(?=,))[,:]?\s+)+(?=\S)/i;

/** "fact check: …", "can you verify: …", "please check this: …" */
const REQUEST =
  /^(?:(?:can|could|would) (?:you|someone|anyone) (?:please |pls )?|please |pls )?(?:(?:fact|copy|quick)[ -]?check|claim|rumou?r|statement|verify|check|confirm|is (?:this|it) (?:true|correct|right))(?: (?:this|that|it|me))?\s*[:,]\s+(?=\S)/i;

/** "…, if you believe the ministry", "…, or so the ministry says" */
const TRUST =
  /[,\s]+(?:if (?:you|we|one) (?:believe|trust|go by) (.+?)|or so (.+?) (?:says?|claims?|tells? us))[.!?]*$/i;

/** "I read somewhere that …", "did you know that …", "pretty sure …": of who claims it, not of what is claimed. */
const SELF =
  /^(?:i (?:have |just |once )?(?:read|heard|saw|seen)(?: (?:somewhere|online|it|on \S+))?(?: that)?|did (?:you|u) know(?: that)?|(?:i am |i['’]?m )?(?:pretty|quite|fairly|very|dead) sure(?: that)?),?\s+(?=\S)/i;

/** "…, look it up", "…, argue with him not me" */
const DARE =
  /[,.;–-]\s+(?:so |and |now )?(?:that['’]s what (?:it|the article|they) says?(?:,? isn['’]t it)?|look it up|google it|check it|look(?: it)? for yourself|see for yourself|argue with (?:me|him|her|them|that)(?:,? not (?:me|us))?|deal with it|prove me wrong|fight me|change my mind)(?: yourself)?[.!]*$/i;

/** "Summary:", "Evidence (1):" */
const LABEL =
  /^(?:(?:in )?(?:summary|short|sum)|(?:key |main |first |second |last )?(?:point|fact|finding|takeaway|claim|note)|evidence|tl;?dr|recap|correction|fyi|ps|for (?:my|our|the|an?) (?:\w+ )?(?:essay|paper|homework|class|article|report|presentation|notes|project))(?: ?[(#]?\d{1,2}\)?)?\s*:\s+(?=\S)/i;

/** "The ministry's argument: …" */
const SOMEBODYS_LABEL =
  /^((?:[^\s:,]+ ){0,3}[^\s:,]+?)(?:['’]s|s['’]) (?:argument|view|point|claim|take|opinion|theory|belief|verdict|statement|explanation|reasoning)\s*:\s+(?=\S)/i;

const ASIDE =
  '(?:for the record|strictly speaking|to be (?:exact|precise|clear|fair|honest)|mind you|of note|in short|in sum|in summary|to sum up|in other words|it (?:should|must) be (?:noted|stressed|said|added))';

/** "For the record, …", "readers should note that …" */
const REMARK = new RegExp(
  `^(?:${ASIDE},\\s+|(?:please |(?:the )?readers (?:should|must|may) |one (?:should|must|may) |it (?:should|must) be |it(?: is|['’]s) (?:also )?worth )?(?:note|noted|noting|stress|stressed|stressing|remember|remembered|remembering|bear in mind|bearing in mind|keep in mind) that\\s+)(?=\\S)`,
  'i',
);

/** "…, to be exact, …" */
const REMARK_BETWEEN = new RegExp(`, ${ASIDE},\\s+(\\S+)`, 'gi');

/** What begins a clause of its own. */
const STARTS = /^(?:they|he|she|it|we|i|the|that|this)$/i;

/** Contractions without their apostrophe and short forms that chats use. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    didnt: "didn't",
    dont: "don't",
    doesnt: "doesn't",
    wasnt: "wasn't",
    werent: "weren't",
    isnt: "isn't",
    arent: "aren't",
    hasnt: "hasn't",
    havent: "haven't",
    hadnt: "hadn't",
    wont: "won't",
    wouldnt: "wouldn't",
    couldnt: "couldn't",
    cant: "can't",
    shouldnt: "shouldn't",
    aint: "isn't",
    theres: "there's",
    thats: "that's",
    its: 'its',
    theyre: "they're",
    theyve: "they've",
    mightve: 'might have',
    couldve: 'could have',
    wouldve: 'would have',
    shouldve: 'should have',
    mustve: 'must have',
    govs: 'governments',
    govts: 'governments',
    agencys: 'agencies',
    msgs: 'messages',
    accts: 'accounts',
    approx: 'approximately',
    pcs: 'computers',
    defence: 'defence',
    alot: 'a lot',
    prolly: 'probably',
    tryna: 'trying to',
  }),
);
