import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../src/domain/question.ts';
import { questionKind } from '../../src/question/question-kind.ts';

/** Question, kind, first type that it asks for (`-`: anything), focus noun (`-`: none). */
const TABLE: readonly (readonly [string, QuestionKind, string, string])[] = [
  // who
  ['Who broke into the archive?', 'who', 'person', '-'],
  ['who did the museum heist', 'who', 'person', '-'],
  ['whos behind it', 'who', 'person', '-'],
  ["who's the head of the harbour police?", 'who', 'person', 'head'],
  ['marta ilves, who dat', 'who', 'person', '-'],
  ['woh did it', 'who', 'person', '-'],
  ['who tf did this', 'who', 'person', '-'],
  ['To whom was the ransom paid?', 'who', 'person', '-'],
  ['with whom did the crew negotiate', 'who', 'person', '-'],
  ['Whose laptop was stolen?', 'who', 'person', 'laptop'],
  ['by who was the ship sunk', 'who', 'person', '-'],
  ['Who was the first president of the club?', 'who', 'person', 'president'],
  ['Which person signed the report?', 'who', 'person', 'person'],
  ['What king ruled then?', 'who', 'person', 'king'],
  ['so who paid', 'who', 'person', '-'],
  ['anyone hurt', 'yes-no', '-', '-'],
  ['any arrests yet', 'yes-no', '-', '-'],
  ['got any proof', 'yes-no', '-', '-'],
  ['any idea when it sank', 'when', 'date', '-'],
  ['what hours was the bridge shut', 'when', 'date', 'hours'],
  ['wtf happened', 'summary', '-', '-'],
  ['do you know who paid for the repairs', 'who', 'person', '-'],
  ['can you tell me who leaked it', 'who', 'person', '-'],
  ['any idea who was driving', 'who', 'person', '-'],
  ['When Tesla moved to the city, who paid for his lab?', 'who', 'person', '-'],
  ['Name the president who signed it', 'who', 'person', 'president'],
  ['the culprit is who', 'who', 'person', '-'],
  ['did they say who called the police', 'who', 'person', '-'],
  ['In 1905, who wrote the paper?', 'who', 'person', '-'],
  // what
  ['what did the thieves take', 'what', '-', '-'],
  ['What causes the leak?', 'why', 'clause', '-'],
  ['waht did they steal', 'what', '-', '-'],
  ['whats this about an earlier fire', 'what', '-', '-'],
  ["what's the name of the virus", 'what', 'name', 'name'],
  ['what two things did they log into', 'what', '-', 'things'],
  ['What kind of malware was found?', 'what', '-', 'malware'],
  ['What song did she sing?', 'what', 'name', 'song'],
  ['what company makes pumps', 'what', 'organisation', 'company'],
  ['What language do the islanders speak?', 'what', 'name', 'language'],
  ['wat happened to the crew', 'what', '-', '-'],
  ['Tell me what the captain said', 'what', '-', '-'],
  ['The hull was made of what material?', 'what', '-', 'material'],
  ['what are they competing for', 'what', '-', '-'],
  ['name the ship', 'what', '-', 'ship'],
  ['What was discovered under the floor?', 'what', '-', '-'],
  ['What was the lighthouse called?', 'what', '-', '-'],
  ['what is the capital of the province', 'what', 'place', 'capital'],
  // which
  ['Which outlet reported it first?', 'which', 'organisation', 'outlet'],
  ['which company produces the pumps', 'which', 'organisation', 'company'],
  ['Which nation does the court hold accountable?', 'which', 'place', 'nation'],
  ['wich servers were hit', 'which', 'name', 'servers'],
  ['which of the banks was hit', 'which', 'organisation', 'banks'],
  ['The alarm was built by which firm?', 'which', 'organisation', 'firm'],
  ['For which newspaper did he write?', 'which', 'organisation', 'newspaper'],
  // when
  ['When did the fire start?', 'when', 'date', '-'],
  ['wen did it happen', 'when', 'date', '-'],
  ['whens the trial', 'when', 'date', '-'],
  ['In what year was the bridge built?', 'when', 'date', 'year'],
  ['what year was that', 'when', 'date', 'year'],
  ['on which weekday did the mayor speak', 'when', 'date', 'weekday'],
  ['since when have they known', 'when', 'date', '-'],
  ['At what time did the power fail?', 'when', 'date', 'time'],
  ['how soon was it mended', 'when', 'date', '-'],
  ['The bridge was built in what year?', 'when', 'date', 'year'],
  ['What was the date of the raid?', 'when', 'date', 'date'],
  ['During which century did the guild rule?', 'when', 'date', 'century'],
  ['when and where was she born', 'when', 'date', '-'],
  ["when'd they notice", 'when', 'date', '-'],
  // where
  ['Where is the archive kept?', 'where', 'place', '-'],
  ['wheres the money', 'where', 'place', '-'],
  ['wher did they land', 'where', 'place', '-'],
  ['from where was the call made', 'where', 'place', '-'],
  ['In which city was he born?', 'where', 'place', 'city'],
  ['she grew up in what country?', 'where', 'place', 'country'],
  ['at which airport did it land', 'where', 'place', 'airport'],
  ['the ship sank where?', 'where', 'place', '-'],
  // why
  ['Why did the dam break?', 'why', 'clause', '-'],
  ['whyd they do it', 'why', 'clause', '-'],
  ['but why', 'why', 'clause', '-'],
  ['how come nobody noticed', 'why', 'clause', '-'],
  ['what for', 'why', 'clause', '-'],
  ['For what reason was the trial moved?', 'why', 'clause', 'reason'],
  ['What was the motive?', 'why', 'clause', 'motive'],
  ['What causes rust?', 'why', 'clause', '-'],
  ['what made them do it', 'why', 'clause', '-'],
  ['did anyone explain why the gate was open', 'why', 'clause', '-'],
  // how
  ['How did the thieves get in?', 'how', 'clause', '-'],
  ['hwo did they get in', 'how', 'clause', '-'],
  ['how was the gate opened', 'how', 'clause', '-'],
  ['In what way were the files changed?', 'how', 'clause', 'way'],
  ['By what method did they escape?', 'how', 'clause', 'method'],
  ['explain how they got past the guard', 'how', 'clause', '-'],
  // how many
  ['How many people were hurt?', 'how-many', 'number', '-'],
  ['how mnay ships were lost', 'how-many', 'number', '-'],
  ['rough headcount of their soldiers?', 'how-many', 'number', '-'],
  ['number of dead', 'how-many', 'number', '-'],
  ['What percentage of homes lost power?', 'how-many', 'percent', 'percentage'],
  ['what is the population of the island', 'how-many', 'number', 'population'],
  ['how old is the mayor', 'how-many', 'duration', '-'],
  ['How tall is the tower?', 'how-many', 'number', '-'],
  ['about how many of them are there', 'how-many', 'number', '-'],
  ['the gang has how many members?', 'how-many', 'number', '-'],
  ['how often do they meet', 'how-many', 'number', '-'],
  // how much
  ['How much did it cost?', 'how-much', 'money', '-'],
  ['how much water was lost', 'how-much', 'number', '-'],
  ['what did the repairs cost', 'how-much', 'money', '-'],
  ['whats the price of a ticket', 'how-much', 'money', 'price'],
  ['how much money did they take', 'how-much', 'money', '-'],
  ['how expensive was it', 'how-much', 'money', '-'],
  // how long
  ['How long did the siege last?', 'how-long', 'duration', '-'],
  ['for how long was it shut', 'how-long', 'duration', '-'],
  // how sure
  ['how sure are they', 'how-sure', 'clause', '-'],
  ['on a scale of meh to certain how sure is the coroner', 'how-sure', 'clause', '-'],
  ['How likely is a second wave?', 'how-sure', 'clause', '-'],
  ['how confident are the investigators', 'how-sure', 'clause', '-'],
  // evidence
  ['What evidence is there against the clerk?', 'evidence', 'clause', 'evidence'],
  ['list the evidence against the crew', 'evidence', 'clause', 'evidence'],
  ['any proof?', 'evidence', 'clause', '-'],
  ['any forensic link to older thefts?', 'evidence', 'clause', '-'],
  ['howd they know', 'evidence', 'clause', '-'],
  ['How could the police tell it was him?', 'evidence', 'clause', '-'],
  ['how did investigators figure out who did it', 'evidence', 'clause', '-'],
  ['what gave them away', 'evidence', 'clause', '-'],
  ['what makes the coroner think so', 'evidence', 'clause', '-'],
  // summary
  ['tldr', 'summary', '-', '-'],
  ['TL;DR please', 'summary', '-', '-'],
  ['sum this article up for me', 'summary', '-', '-'],
  ['give me the gist', 'summary', '-', '-'],
  ['what happened?', 'summary', '-', '-'],
  ['what is the article about', 'summary', '-', 'article'],
  // yes or no
  ['Is it true that the guard slept?', 'yes-no', '-', '-'],
  ['true that the guard slept?', 'yes-no', '-', '-'],
  ['so were the doors left open on purpose or', 'yes-no', '-', '-'],
  ['did the men who robbed the bank use a van', 'yes-no', '-', '-'],
  ['is the council on board', 'yes-no', '-', '-'],
  ["didn't they apologise?", 'yes-no', '-', '-'],
  ['Was the fire started by the tenant, who was in debt?', 'yes-no', '-', '-'],
  ['the guard slept?', 'yes-no', '-', '-'],
  // statements
  ['the guard slept', 'statement', '-', '-'],
  ['the men who robbed the bank used a van', 'statement', '-', '-'],
  ['The van, which was blue, was found on Monday.', 'statement', '-', '-'],
  ['museum heist', 'statement', '-', '-'],
  ['', 'statement', '-', '-'],
  ['???', 'statement', '-', '-'],
];

describe('questionKind', () => {
  it.each(TABLE)('reads "%s" as %s for %s with focus %s', (text, kind, type, focus) => {
    const asked = questionKind(text);
    expect([asked.kind, asked.asksFor[0] ?? '-', asked.focus ?? '-']).toEqual([kind, type, focus]);
  });

  it('gives the same whatever the case, the apostrophe and the spaces', () => {
    expect(questionKind('WHO’S   BEHIND IT ??')).toEqual(questionKind("who's behind it"));
  });

  it('gives a kind for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(questionKind(text).kind).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  it.each(['how were', 'how did', 'what made', 'what makes', 'what evidence', 'tell me'])(
    'reads "%s" and a thousand words that almost fit a rule in one pass',
    (opening) => {
      const words = 'the ships were built of what is it '.repeat(120);
      expect(questionKind(`${opening} ${words}`).kind).toBeTypeOf('string');
    },
  );
});
