import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for why, and for what is gained by it. */
export const MOTIVES: ConceptRows = {
  motive:
    'motive, incentive, reason, motivation, cause, purpose, grounds, rationale, inducement, encouragement, because, due, point of',
  reward: 'reward, prize, bounty',
  kudos:
    'kudos, praise, prop, credit, glory, recognition, respect, fame, brownie points, prestige, applause, acclaim, cred, admiration, esteem, honour, honor, popularity, standing, reputation, approval, plaudit, bragging rights, points, credits, laurels, favour, favor',
  domestic:
    'domestic, domestically, at home, back home, home, internal, in their country, own country, inside the country, in the country, home audience, home crowd, compatriots, countrymen | abroad, foreign, overseas, international, internationally, outside the country',
  promote:
    'promotion, promote, move up, raise, advance, climb the ladder, better job, job upgrade, career boost, promoted, get ahead, climb, rise, move up the ranks, rise through the ranks, higher rank, higher position, career, advancement, better position, better post, step up, upgrade | demote, demotion, punish, punishment, fire, sack, jail, penalise, penalize, reprimand, discipline',
  obtain:
    'obtain, secure, get, gain, receive, win, earn, land, acquire, score, collect, be given, be granted, be awarded, get hold of, reap, attain, achieve',
  compete:
    'compete, vie, rival, competition, contest, race, against each other, outdo, outdo each other, try to outdo, contend, rivalry, competitive, vying, race against',
  loyalty:
    'loyalty, loyal, allegiance, devotion, faithful, devoted, fidelity, faithfulness, commitment, dedication | disloyalty, disloyal, disobey, treason, betray',
  succeed:
    'succeed, success, successful, successfully, win, work out, pull off, pulled off, pulling off, go well, score, pull it off, triumph, come off, accomplish, completed, pulled one off | fail, failure, unsuccessful, failed, botch, lose, flop, unsuccessfully',
  want: 'want, wish, desire, hope, intend, seek, would like, aim, mean to, try, be eager, keen, long, prefer, look to, be after | refuse, reluctant, unwilling',
  meant:
    'mean to, meant to, supposed to, intend, intended to, designed to, aim, aimed to, want to, intended, supposed, designed, aimed, planned, to',
  enemy:
    'enemy, foe, adversary, opponent, rival, hostile, hostile country, hostile state | friend, ally, allied',
  government:
    'government, regime, state, leadership, authority, rulers, administration, authorities',
  country:
    'country, nation, state, government, foreign state, foreign country, foreign government, land',
};
