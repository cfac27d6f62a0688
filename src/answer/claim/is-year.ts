/** "1999", and what is older where a word leads to it: "built in 1868 by", but not "in 1868 homes". */
export function isYear(before: string, word: string, after: string): boolean {
  return /^(?:19|20)\d\d$/.test(word) || isOldYear(before, word, after);
}

function isOldYear(before: string, word: string, after: string): boolean {
  return (
    /^1[0-8]\d\d$/.test(word) &&
    /^(?:in|since|until|year|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      before,
    ) &&
    !(/^\p{L}/u.test(after) && !AFTER_YEAR.test(after))
  );
}

const AFTER_YEAR =
  /^(?:and|or|but|by|as|at|for|from|in|on|to|with|after|before|until|when|where|while|who|which|that|the|a|an|is|was|were|are|has|had|did|he|she|it|they)$/;
