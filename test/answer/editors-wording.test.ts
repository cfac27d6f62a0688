import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Ferry Terminal Held to Ransom"
publisher: Coast Courier
rights: Invented for these tests.
---

The raiders left the harbour by boat, the police said.

Passengers may claim refunds until May, the port said.
`;

const FACTS = `facts:
  - id: refunds
    says: Passengers may claim refunds until May, according to the port.
    cites: [S2]
    asks:
      - how do i get my money back
      - can i get a tldr of the refunds
      - how do i hack the terminal
gaps:
  - id: cost
    says: The sources do not say what it cost.
    asks: [what was the damage in cash]
`;

const engine = createEngine(
  buildKnowledge([
    { path: 'sources/terminal.md', text: ARTICLE },
    { path: 'facts.yaml', text: FACTS },
  ]),
);

describe('what an editor asks just so', () => {
  it.each([
    ['looks like a request for advice', 'how do I get my money back?'],
    ['looks like a request for something else', 'can i get a tldr of the refunds'],
  ])('is answered though it %s', (_, question) => {
    expect(engine.ask(question)).toMatchObject({ kind: 'answered', quotes: [{ number: 2 }] });
  });

  it('is refused where it asks for harm', () => {
    expect(engine.ask('how do i hack the terminal')).toMatchObject({ reason: 'harmful' });
  });

  it('keeps its words, though the sources have others for them', () => {
    expect(engine.ask('what was the damage in cash')).toMatchObject({ reason: 'gap' });
  });

  it('lends nothing to what is asked otherwise', () => {
    expect(engine.ask('how do i get my hair back')).toMatchObject({ reason: 'off-topic' });
  });
});
