import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for why, and for what is gained by it. */
export const MOTIVES: ConceptRows = {
  motive:
    'motive, incentive, reason, motivation, cause, purpose, grounds, rationale, inducement, encouragement, because, due, point of, stood to gain, interest',
  reward: 'reward, prize, bounty',
  kudos:
    'kudos, praise, prop, credit, glory, recognition, respect, fame, brownie points, prestige, applause, acclaim, cred, admiration, esteem, honour, honor, popularity, standing, reputation, approval, plaudit, bragging rights, points, credits, laurels, favour, favor, impress, cheer, clout, street cred, pat on the back, hero status, show off, look good, appreciation, praised',
  domestic:
    'domestic, domestically, at home, back home, home, internal, in their country, own country, inside the country, in the country, home audience, home crowd, compatriots, countrymen, own people, fellow citizen, homeland, people at home, folks at home, people back home, among their own, in their homeland, back in | abroad, foreign, overseas, international, internationally, outside the country, the outside world, rest of the world',
  promote:
    'promotion, promote, move up, raise, advance, climb the ladder, better job, job upgrade, career boost, promoted, get ahead, climb, rise, move up the ranks, rise through the ranks, higher rank, higher position, career, advancement, better position, better post, step up, upgrade, climb the ranks, climbing the ranks, bump up, elevate, elevated, elevation, better rank, career move, career ladder, further their career, moved up | demote, demotion, punish, punishment, fire, sack, jail, penalise, penalize, reprimand, discipline, lose their job, lost their job',
  obtain:
    'obtain, secure, get, gain, receive, win, earn, land, acquire, score, collect, be given, be granted, be awarded, get hold of, reap, attain, achieve',
  compete:
    'compete, vie, rival, competition, contest, race, against each other, outdo, outdo each other, try to outdo, contend, rivalry, competitive, vying, race against, battle, jockey, one-up, outshine, outperform, try to beat, up against each other, against one another, compete with each other, outdo one another',
  loyalty:
    'loyalty, loyal, allegiance, devotion, faithful, devoted, fidelity, faithfulness, commitment, dedication, patriotism, patriotic, obedience, obedient, true to, how loyal | disloyalty, disloyal, disobey, treason, betray',
  succeed:
    'succeed, success, successful, successfully, win, work out, pull off, pulled off, pulling off, go well, score, pull it off, triumph, come off, accomplish, completed, pulled one off, work, pay off, do well, go right, went right, goes well, went well, victory, hit home | fail, failure, unsuccessful, failed, botch, lose, flop, unsuccessfully, go wrong, went wrong, not work',
  want: 'want, wish, desire, hope, intend, seek, would like, aim, mean to, try, be eager, keen, long, prefer, look to, be after, wanted to, hoping, set out to, want to, fancy, fancied, crave, wish for, long for, hanker | refuse, reluctant, unwilling',
  meant:
    'mean to, meant to, supposed to, intend, intended to, designed to, aim, aimed to, want to, intended, supposed, designed, aimed, planned, to',
  enemy:
    'enemy, foe, adversary, opponent, rival, hostile, hostile country, hostile state, hostile nation, opposing country | friend, ally, allied',
  government:
    'government, regime, state, leadership, authority, rulers, administration, authorities, leader, ruler, ruling, state-sponsored, state sponsored, state-backed, state backed, state-run, government-run, government-backed, on the payroll',
  country:
    'country, nation, state, government, foreign state, foreign country, foreign government, land',
};
