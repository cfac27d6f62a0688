import { expandChatSpellings } from '../../question/chat-spellings.ts';
import { plainForms } from './plain-forms.ts';

/** A claim with chat spellings and missing apostrophes written out, single spaces, without Discord's markup. */
export function plainClaim(text: string): string {
  const bare = text
    .replace(/<(?:@[!&]?|#|a?:\w{1,32}:|t:)\d{1,20}(?::\w)?>/g, ' ')
    .replace(/\p{Cc}+/gu, ' ')
    // Dots would make a chat spelling of it: "u".
    .replace(/\bU\.S\.(?:A\.)?(?=\s|$|['’])/g, 'US')
    .replace(/\s+/g, ' ')
    .trim();
  const spelled = expandChatSpellings(
    bare
      .replace(/\bacc to\b/gi, 'according to')
      .replace(/\bw\/o\b/gi, 'without')
      .replace(/\bw\//gi, 'with '),
  );
  return plainForms(
    stripAsking(spelled.replace(/[\p{L}]+/gu, (word) => SPELLINGS.get(word.toLowerCase()) ?? word)),
  );
}

/** "is it true that …", "…, right?": the claim inside a question about it. */
function stripAsking(text: string): string {
  return text
    .replace(
      /^(?:so|ok|okay|hey|well|but|and|also|fyi|btw|tbh|imo|lol|yes|yeah|actually)[,:]?\s+(?=\S)/i,
      '',
    )
    .replace(/^(?:is it )?(?:true|correct|right|a fact|the case|legit) that\s+/i, '')
    .replace(
      /^(?:my \w+|someone|somebody|people|they|some people|a friend|i)(?: \w+)? (?:says?|said|heard|read|think|thinks|claims?|claimed)(?: that)?\s+/i,
      '',
    )
    .replace(
      /[,\s]*\b(?:right|yea|yeah|yes|correct|true|legit|no|huh|is that true|is that right|is it true|true or false|isn't it|eh)\s*\?+\s*$/i,
      '',
    )
    .replace(
      /[,\s]+(?:right|yea|yeah|correct|huh|eh|lol|lmao|tho|though|btw|tbh|fr|ngl)[.!?]*\s*$/i,
      '',
    )
    .trim();
}

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
