/** True when the text holds a word that turns its meaning round: "did not mask", "never", "without". */
export function isNegated(text: string): boolean {
  return NEGATION.test(text);
}

const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;
