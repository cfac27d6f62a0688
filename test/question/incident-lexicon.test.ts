import { describe, expect, it } from 'vitest';
import { findParaphrases } from '../../src/question/find-paraphrases.ts';
import { INCIDENT_LEXICON } from '../../src/question/incident-lexicon.ts';
import { tokenise } from '../../src/text/tokenise.ts';

describe('INCIDENT_LEXICON', () => {
  it('gives every word to one group alone', () => {
    const groupsOf = new Map<string, string[]>();
    for (const { id, asked, said } of INCIDENT_LEXICON) {
      for (const word of [...asked, ...said])
        groupsOf.set(word, [...(groupsOf.get(word) ?? []), id]);
    }
    expect([...groupsOf].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it.each([
    ['is anyone locked up for the fire', 'Two men were detained on Friday.', 'justice'],
    ['did anybody get hurt', 'Nobody on the ferry was injured.', 'injury'],
    ['how did they find out', 'The smell was noticed at dawn.', 'notice'],
    ['how long have they got to cough up', 'The deadline for the ransom is Sunday.', 'demand'],
    ['how much oil got out', 'About 300 barrels leaked.', 'taken'],
    ['did the yard own up', 'The firm conceded that the gate was open.', 'admission'],
    ['which mill was it', 'The plant makes paper.', 'works'],
    ['who is their lawyer', 'The solicitor for the port spoke.', 'counsel'],
    ['are the trains up and running', 'The line reopens in May.', 'recovery'],
    ['did they see it coming', 'Two letters warned of the crack.', 'warning'],
    ['whose fault is it', 'Inspectors blame a cable.', 'culprit'],
    ['who did the robbery', 'Inspectors blame a cable.', 'culprit'],
  ])('has one idea for "%s" and "%s"', (asked, said, id) => {
    const ideas = (text: string) => findParaphrases(tokenise(text)).map(({ group }) => group.id);
    expect(ideas(asked)).toContain(id);
    expect(ideas(said)).toContain(id);
  });

  it.each([
    ['when did the fire start', 'jobs'],
    ['what did they want', 'justice'],
    ['who lives on the reserve', 'confidence'],
    ['when did they run a test', 'position'],
    ['when was the plant built', 'deliberate'],
    ['when will the trains be back', 'agreement'],
    ['who did they rob', 'culprit'],
    ['what did it hit', 'culprit'],
    ['who did the raiders go after', 'culprit'],
  ])('reads no more into "%s" than it says', (asked, id) => {
    expect(findParaphrases(tokenise(asked)).map(({ group }) => group.id)).not.toContain(id);
  });

  it('names no incident', () => {
    const words = INCIDENT_LEXICON.flatMap(({ asked, said }) => [...asked, ...said]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
