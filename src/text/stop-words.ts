/**
 * True for a normalised word that says nothing about which sentence is meant: articles, pronouns,
 * prepositions, auxiliaries, question words. Such words are not indexed.
 */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

// Negations ("no", "not", "never") are stop words for search alone; whoever compares polarity reads
// the tokens themselves.
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
  she her hers herself it its itself they them their theirs themselves one ones someone something
  anyone anything everyone everything
  this that these those there here such same other another each every any some all both either neither
  who whom whose which what when where why how whoever whatever whichever whenever wherever
  am is are was were be been being do does did doing done have has had having
  can could will would shall should may might must ought
  of in on at by for with from to into onto upon about against between among through during before
  after above below under over off out up down near within without toward towards across along around
  since until till via per than as like because if while though although whether unless
  and or but nor so yet not no never only just also too very even then thus hence therefore however
  again once ever still already quite rather much many more most less least few several
  im ive id ill youre hes shes weve theyre theyve isnt arent wasnt werent dont doesnt didnt cant
  couldnt wont wouldnt shouldnt hasnt havent hadnt thats whats whos wheres hows theres lets
  etc eg ie please`
    .trim()
    .split(/\s+/),
);
