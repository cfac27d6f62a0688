import { createFolder } from '../io/knowledge-writer.ts';
import type { Terminal } from '../io/terminal.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { show } from './show.ts';

/** Makes a knowledge folder with commented examples, and says what comes next. */
export async function runNew(folder: string, { output }: Terminal): Promise<ExitCode> {
  await createFolder(folder, { 'names.yaml': NAMES, 'facts.yaml': FACTS });
  await show(output, [
    `Made ${folder}. Next:`,
    '',
    `  exhibit import https://example.org/article --knowledge ${folder}`,
    `  exhibit ask "what happened?" --knowledge ${folder}`,
  ]);
  return EXIT_ANSWERED;
}

const NAMES = `# People, organisations, places and things, with the other forms that people type for them.
# A question that uses any form finds the sentences that use another. All of this is optional.
#
#   kind: person, organisation, place or thing
#   role: what it is to the incident, in a few words (optional)
#
# Case, accents, hyphens, apostrophes and a plural "s" need no form of their own.
# To propose names from your sources: exhibit suggest
names:
#   - name: Harbour Authority
#     kind: organisation
#     role: the owner of the quay that burned
#     aliases:
#       - Port Authority
#       - HA
#
#   - name: Ada Lindqvist
#     kind: person
#     role: harbour master
#     aliases:
#       - Lindqvist
`;

const FACTS = `# What the sources say (facts) and what they do not say (gaps), in your own words. Optional: without
# them Exhibit finds sentences by their words alone. To propose some: exhibit suggest
#
# A fact cites the sentences that say it, as "exhibit sources" numbers them: S5, or "harbour-fire S5"
# where there is more than one source. Say nothing that is stronger than they are.
#
#   asks: questions that it answers, in the words that people use
#   holds: claims that are right by it, in other words, for "exhibit verify"
#   rejects: claims that are wrong by it, no word more than is wrong
#   unsaid: claims that say more than it, or something near it that no source says
#   disagrees: the ids of facts that say otherwise; both are shown, always
facts:
#   - id: cause
#     says: The fire service thinks that welding set off the fire.
#     cites: [S5, S6]
#     topics: [cause]
#     asks:
#       - what caused the fire
#       - how did it start
#     holds:
#       - the fire service blames welding
#     rejects:
#       - nobody was welding
#     disagrees: [cause-denied]

# A gap is a question that people ask and no source answers. "nearest" is shown as no answer.
gaps:
#   - id: cost
#     says: The sources do not say what the fire cost.
#     nearest: [S4]
#     topics: [cost]
#     asks:
#       - how much did it cost
#     unsaid:
#       - the fire cost a million dollars

# Where Exhibit tells a sentence's speaker wrongly, say it here; without a speaker it is the article's own.
attributions:
#   - sentence: S7
#     speaker: Ada Lindqvist, harbour master
#     via: The Harbour Gazette
`;
