import { stringify } from 'yaml';
import type { ProposedName } from './propose-names.ts';
import type { ProposedFact, ProposedGap } from './propose-notes.ts';

/** What is proposed, as YAML for `names.yaml` and `facts.yaml`. */
export interface Suggestions {
  readonly names: readonly ProposedName[];
  readonly facts: readonly ProposedFact[];
  readonly gaps: readonly ProposedGap[];
}

/** The two files' worth of YAML, each under a comment that says where it belongs. */
export function writeSuggestions({ names, facts, gaps }: Suggestions): string {
  const listed = names.map(({ sentences: _, ...name }) => name);
  return [
    '# For names.yaml. Strike what is no name; check each kind; add the other forms that people type.',
    write({ names: listed }),
    '# For facts.yaml. Strike what nobody asks; put "says" into your own words, no stronger than the sentences.',
    write({ facts }),
    '# Gaps: strike those that a source does answer.',
    write({ gaps }),
  ].join('\n');
}

function write(lists: object): string {
  return stringify(lists, { schema: 'failsafe', lineWidth: 0 });
}
