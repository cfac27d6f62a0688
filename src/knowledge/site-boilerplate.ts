/**
 * Lines that a news site puts around an article, each a whole line. They are matched whole, so that
 * a sentence of an article that merely contains such words stays.
 */
const WHOLE_LINES: readonly RegExp[] = [
  /^(?:click (?:here )?to (?:comment|share|print|read more)|leave a (?:comment|reply)|(?:add|post|view|show|hide|load) (?:a |all |more )?comments?|(?:no|\d{1,6}) (?:comments?|replies|shares?)|comments?(?: are closed)?(?: \(\d+\))?|join the (?:conversation|discussion))[.:…]?$/i,
  /^(?:back )?to (?:the )?top(?: of (?:the )?page)?$/i,
  /^(?:skip|jump) to (?:main |the )?(?:content|navigation|footer)$/i,
  /^(?:share|tweet|pin(?: it)?|e-?mail|print|whatsapp|reddit|linkedin|flipboard|copy link|facebook|twitter|like|save|bookmark)(?: (?:this|article|story|page|post))*$/i,
  /^(?:share|tweet|post|like|follow|pin)(?: (?:this|us|it|article|story|page))* (?:on|via|by|to) (?:facebook|twitter|x|reddit|linkedin|pinterest|whatsapp|e-?mail|instagram|google\+?|google news|telegram|threads|bluesky)(?:(?:,| and|,? or) (?:facebook|twitter|x|reddit|linkedin|instagram))*(?: \(opens in new window\))?[.!]?$/i,
  /^(?:advertisement|advertising|sponsored(?: content| links?)?|promoted(?: content)?|story continues below(?: advertisement)?|article continues below(?: advertisement)?|continue reading(?: below)?|read (?:more|next|also|full (?:story|article))|see also|most (?:read|popular)|trending(?: now)?|recommended(?: for you| stories)?|you (?:may|might) also like|more (?:stories|from .{1,40}|on this (?:story|topic))|related(?: (?:articles?|posts?|stories|topics?|content|links?|coverage))?|editors?['’]s? picks?)[.:…]?$/i,
  /^(?:tags?|filed under|categor(?:y|ies)|topics?|labels?): ?.{0,200}$/i,
  /^(?:posted|filed) (?:in|under) .{1,80}$/i,
  /^(?:copyright )?©.{0,160}$/i,
  /^copyright \(c\).{0,160}$/i,
  /^all rights reserved\.?$/i,
  /^\d{1,3}[- ]min(?:ute)?s? read$/i,
  /^(?:listen to (?:this )?(?:article|story)|loading|play|pause|mute|log in|sign in|register|search|menu|subscribe(?: now)?|sign up(?: now)?|next (?:article|post|story)|previous (?:article|post|story)|older posts|newer posts)[.:…]{0,3}$/i,
  /^(?:your e-?mail address will not be published\.?(?: required fields are marked\.?)?|required fields are marked)$/i,
  /^(?:this (?:site|website) uses (?:cookies|akismet)|we use cookies)\b.{0,300}$/i,
];

/** How a plea for an e-mail address begins: "Hi - Get …", "Sign up …", "We don't want an impostor …". */
const PLEA_OPENING =
  /^(?:hi(?: there)?|hello|hey|get|receive|sign up|subscribe|join|enter|register|don['’]t miss|never miss|stay|please|thank you|thanks|by (?:signing|subscribing|entering|clicking)|we (?:don['’]t|do not|won['’]t|will never|respect|promise|hate)|want|like (?:this|what)|check your|keep up|be the first|you(?:['’]ve| have)? (?:can|may|will|successfully|subscribed)|unsubscribe|no spam)\b/i;
const PLEA_ADDRESSEE = /\b(?:you|your|you['’](?:re|ll|ve))\b/i;
const PLEA_SUBJECT =
  /\b(?:delivered|inbox|newsletters?|e-?mail address|mailing list|unsubscribe|e-?mail updates|our (?:daily |weekly )?(?:e-?mails?|digest|alerts)|subscription)\b/i;
/** An article quotes or tells; a plea does neither. */
const TOLD = /["“”«»]|\b(?:said|says|told|asked|wrote|was|were|had|did)\b/i;

/** Pleas are one or two short sentences; a longer paragraph is an article's. */
const MAX_PLEA_CHARS = 280;

/** True when a line belongs to the site and not to the article: "Click to comment", a newsletter plea. */
export function isSiteBoilerplate(line: string): boolean {
  if (line.length > 400) return false;
  const bare = line.replace(/^[\s•·|»›>*-]+|[\s•·|«‹*-]+$/g, '');
  if (bare === '') return line !== '';
  return WHOLE_LINES.some((pattern) => pattern.test(bare)) || isPlea(bare);
}

function isPlea(line: string): boolean {
  return (
    line.length <= MAX_PLEA_CHARS &&
    !TOLD.test(line) &&
    PLEA_OPENING.test(line) &&
    PLEA_ADDRESSEE.test(line) &&
    PLEA_SUBJECT.test(line)
  );
}
