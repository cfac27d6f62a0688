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
