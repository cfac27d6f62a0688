/**
 * The question without who asks it, or what for: "A reader in Leeds writes: who was it?", "Before I cite this: who was it?".
 * What stands there is no part of it, and names there are nobody's whom a source should have.
 */
export function withoutAsker(text: string): string {
  const start = text.slice(0, MAX_CHARS);
  const asker = (ASKER.exec(start) ?? OCCASION.exec(start))?.[0] ?? '';
  const rest = text.slice(asker.length).trim();
  return rest === '' ? text : rest;
}

const ASKER =
  /^\s*(?!(?:who|what|which|when|where|why|how|did|does|do|is|are|was|were)\b)[\p{L}\p{N}.,'’ -]{2,60}?\b(?:asks|asked|asking|writes|wrote|wonders|wondered|wants to know|would like to know|wanted to know)\s*[:,]\s+(?=\S{2,}\s+\S)/iu;
const OCCASION =
  /^\s*(?:before i \w+(?: \w+){0,3}|(?:quick|fact|attribution|source|quote|one)(?:[ -]\w+)?[ -](?:check|question|one|thing)|question|checking(?: \w+){0,4}|for (?:my|our|the|a) [^:,]{2,30})\s*:\s+(?=\S{2,}\s+\S)/iu;
const MAX_CHARS = 120;
