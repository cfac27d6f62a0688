/** A text without what people type beside it; "lol" alone stays. */
export function withoutChatNoise(text: string): string {
  const bare = text
    .replace(CHAT_NOISE, '')
    .replace(YES_OR_NO, '')
    .replace(/^[\s,]+/, '');
  return bare === '' ? text : bare;
}

/** What people type beside a question and mean nothing by; in small letters, since the IMO is an organisation. */
const CHAT_NOISE =
  /(?:^|[\s,]+)(?:lo+l|lmf?ao|rofl|tbh|ngl|btw|smh|ffs|bruh|haha|omg|imho?)(?=$|[\s,.!?])/g;

/** What asks for a plain answer at the end of a question: "was it them y/n". */
const YES_OR_NO =
  /(?<=\S)(?:[\s,;:.?(–-]+(?:y ?\/ ?n|yes ?\/ ?no|y or n)|\s*[,;:.?(–-]+\s*yes or no)\W*$/i;
