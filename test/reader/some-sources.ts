import type { Engine } from '../../src/domain/engine.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';

/** An engine over two articles on a fire, one of them hostile, and facts that disagree. */
export function someSources(): Engine {
  const knowledge = buildKnowledge([HARBOUR, TIMES, FACTS]);
  // Reading refuses such an address and drops such characters; the pages must not need that.
  const documents = knowledge.documents.map(({ text, source, ...rest }) => ({
    ...rest,
    text: turned(text),
    source: source.slug === 'times' ? { ...source, url: 'javascript:alert(3)' } : source,
  }));
  const sentences = knowledge.sentences.map((each) => ({ ...each, text: turned(each.text) }));
  return createEngine({ ...knowledge, documents, sentences });
}

const turned = (text: string): string =>
  text.replaceAll('~', '\u202E').replaceAll('‹', '<').replaceAll('›', '>');

const HARBOUR = {
  path: 'sources/harbour.md',
  text: `---
title: Fire at the <b>quay</b>
publisher: The Harbour Gazette
url: https://gazette.example/fire?a=1&b=2
published: 2021-03-04
rights: All rights with the Gazette.
---
The old quay burned on Tuesday. Welding likely set off the fire, said Ada Lindqvist, the harbour master.

Nobody was hurt ‹script›alert(1)‹/script› on the ‹img src=x onerror=alert(2)› quay.

The fire ~neverse saw~ put out by noon. The quay reopened in May.
`,
};

const TIMES = {
  path: 'sources/times.md',
  text: `---
title: Arson, not welding
---
Somebody set the fire on purpose, according to the police.
`,
};

const FACTS = {
  path: 'facts.yaml',
  text: `
facts:
  - id: welding
    says: The harbour master thinks that welding set off the fire <i>first</i>.
    cites: [harbour S2]
    asks: [what caused the fire]
  - id: arson
    says: The police say that it was set on purpose.
    cites: [times S1]
    disagrees: [welding]
  - id: reopened
    says: The quay is open again.
    cites: [harbour S5, harbour S1]
`,
};
