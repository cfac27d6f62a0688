import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Toll Bridge Jammed"
publisher: River Gazette
rights: Invented for these tests.
---

The raid jammed toll gates, ticket machines and cameras on the bridge, the operator said.

The town has around 40 city wardens who train to show their skill to the council.

The intruders sent the orders straight from Danish hotels and steered the drones through rented barges.

In the raid on the bridge a ferry service was halted briefly, revealing the home of the intruders.

The operator closed the bridge because the cables snapped.

Volunteers from a nearby school handed out blankets.

Engineers opened the barriers by hand, walking between levers with printed charts.

A new pier was planned for 2015 but was postponed.

The wardens rest after a long patrol.

The council recommends that the two lamps for the pier and for the quay be replaced before the summer.

Norway’s Coast Guard says the ferry company has ten pilots who watch the river and leave reports.

Danish raids of earlier years left the same marks on the gates, the operator said.

The captain’s lawyer said that the captain sounded the horn. Harbour Line disputes this: it says that the engines were tested and ran.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/bridge.md', text: ARTICLE }]));

/** Every word of the claim stands in one sentence, in another role. */
const SWAPPED = [
  ['a people who did it for the victim', 'Denmark was raided in earlier years'],
  ['a people who did it, after “on”', 'raids on Denmark left the same marks on the gates'],
  ['a comparison where nothing is compared', 'the town has more city wardens than the council'],
  ['a victim for the doer', 'the ticket machines jammed the cameras'],
  ['a word of the doer’s name for the doer', 'the city trains to show its skill to the wardens'],
  ['the means for the doer', 'the barges steered the drones'],
  ['another victim', 'the raid on the bridge was halted briefly'],
  ['the doer for the victim', 'the intruders were halted briefly'],
  ['where it goes for where it is from', 'the intruders sent the orders to Danish hotels'],
  ['what it passes for where it goes', 'the intruders steered the drones to rented barges'],
  ['another to whom', 'the wardens train to show their skill to the town'],
  ['with whom, of one who is not', 'the wardens train with the council'],
  ['the consequence for the cause', 'the cables snapped because the operator closed the bridge'],
  ['whose, of another', 'the home of the ferry service was revealed'],
  ['the victim for the doer', 'a ferry service halted the raid'],
  ['the doer for what is sent', 'the intruders were sent from Danish hotels'],
  ['where the doer is from for the doer', 'the school handed out blankets'],
  ['what is used for who uses it', 'the printed charts walked between levers'],
  ['the time of another deed', 'the pier was postponed in 2015'],
  ['what came first for what came after', 'the wardens patrol after a rest'],
  ['what is wanted for what is done', 'the council replaced the lamps for the pier'],
  ['who says it for who does it', 'the Coast Guard leaves reports'],
  ['whose, of who says it', "Norway's pilots watch the river"],
  ['another speaker', 'the lawyer says that the engines were tested'],
] as const;

const TOLD = [
  ['the doer', 'the raid jammed ticket machines'],
  ['the doer of a verb that follows', 'the intruders steered the drones'],
  ['the victim', 'a ferry service was halted'],
  ['the victim of an active verb', 'the drones were steered through barges'],
  ['where it is from', 'the orders were sent from Danish hotels'],
  ['to whom', 'the wardens show their skill to the council'],
  ['the cause', 'the bridge was closed because the cables snapped'],
  ['whose', 'the home of the intruders was revealed'],
  ['the doer', 'volunteers handed out blankets'],
  ['the doer of what stands aside', 'engineers walked between levers'],
  ['what came first', 'the wardens rest after a patrol'],
  ['what is wanted', 'the council recommends replacing the lamps'],
  ['who does it, of two', 'the pilots leave reports'],
  ['what was postponed', 'the pier was postponed'],
] as const;

describe('checkClaim on roles', () => {
  it.each(SWAPPED)('does not support %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).not.toBe('supported');
  });

  it.each(TOLD)('supports %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('supported');
  });
});
