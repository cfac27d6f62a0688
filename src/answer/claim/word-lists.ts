/** Words that a claim may hold without the sources' having them: they say nothing that could be wrong. */
export const LIGHT_WORDS: ReadonlySet<string> = words(`
  thing things stuff guy guys dude dudes folk folks people ppl man men person someone somebody something lot lots kind
  sort bit way part fact case time times really actually basically literally apparently just simply even also too like
  well so then there here indeed anyway honestly kinda sorta okay ok yeah yes yea yep right true correct legit lol haha
  btw imo tbh fyi be do get go make have take use used come put give become seem turn happen let keep feel
  both either each other another else own first later last new old whole well out up down off away over in on
  because since headline title article
  type story article source sources news text part question able try touch manage end start call name number count figure total detail details information partly partially
  bother effort attempt level degree stay stayed remain remained
  spend spent need needed seen party parties midweek besides piece thanks alongside afterwards afterward subsequently thereafter already itself themselves various several employ boast possess command
`);

/** How sure a text is, where it is not plain: 1 possible, 2 likely. Plain is 3. */
export const HEDGES: ReadonlyMap<string, 1 | 2> = new Map([
  ...pairs(
    'possible possibly possibility perhaps maybe may might could potentially conceivable conceivably can mayhaps chance',
    1,
  ),
  ...pairs(
    'likely probably probable suspect suspects suspected presumably apparently seems seem seemed appears appear appeared believed believes believe thinks think thought alleged allegedly reportedly supposedly unlikely rumoured would',
    2,
  ),
]);

/** Words that claim more than a plain statement; the source must have a word like them. */
export const BOOSTERS: ReadonlyMap<string, string> = new Map([
  ...kinds(
    'definitely certainly undoubtedly surely absolutely clearly obviously indisputably unquestionably conclusively 100% proven',
    'certainty',
  ),
  ...kinds('always forever constantly invariably', 'always'),
  ...kinds('all every entire whole entirely completely totally fully', 'all'),
  ...kinds('everyone everybody everything', 'everybody'),
  ...kinds('only solely exclusively alone', 'only'),
  ...kinds('exactly precisely', 'exactly'),
  ...kinds('personally himself herself', 'personally'),
  ...kinds('same', 'same'),
  ...kinds('immediately instantly', 'at once'),
  ...kinds('first unprecedented', 'first'),
  ...kinds('ever', 'ever'),
  ...kinds('still', 'still'),
  ...kinds('most', 'most'),
  ...kinds('again', 'again'),
  ...kinds('will', 'future'),
]);

/** The same in several words; read before single words. */
export const BOOSTER_PHRASES: readonly (readonly [phrase: string, kind: string])[] = [
  ['nothing else', 'only'],
  ['nobody else', 'only'],
  ['no one else', 'only'],
  ['none else', 'only'],
  ['nothing more', 'only'],
  ['beyond any doubt', 'certainty'],
  ['beyond doubt', 'certainty'],
  ['beyond a doubt', 'certainty'],
  ['beyond reasonable doubt', 'certainty'],
  ['without a doubt', 'certainty'],
  ['without any doubt', 'certainty'],
  ['without doubt', 'certainty'],
  ['no doubt', 'certainty'],
  ['no question', 'certainty'],
  ['beyond question', 'certainty'],
  ['without question', 'certainty'],
  ['make no mistake', 'certainty'],
  ['no two ways about it', 'certainty'],
  ['for sure', 'certainty'],
  ['for certain', 'certainty'],
  ['for a fact', 'certainty'],
  ['is certain that', 'certainty'],
  ['it is certain', 'certainty'],
  ['hundred percent', 'certainty'],
  ['100 percent', 'certainty'],
  ['the whole time', 'always'],
  ['from the start', 'always'],
  ['from the very start', 'always'],
  ['from the beginning', 'always'],
  ['from the very beginning', 'always'],
  ['from the outset', 'always'],
  ['never before', 'first'],
  ['someone else', 'else'],
  ['somebody else', 'else'],
  ['the entire time', 'always'],
  ['every time', 'always'],
  ['every single', 'all'],
  ['each and every', 'all'],
];

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

function pairs(text: string, level: 1 | 2): readonly (readonly [string, 1 | 2])[] {
  return text.split(' ').map((word) => [word, level] as const);
}

function kinds(text: string, kind: string): readonly (readonly [string, string])[] {
  return text.split(' ').map((word) => [word, kind] as const);
}
