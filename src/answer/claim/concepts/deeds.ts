import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for who did what to whom. */
export const DEEDS: ConceptRows = {
  culprit:
    'responsible, behind, culprit, did it, do it, did this, done it, done by, guilty, to blame, perpetrator, carry out, carried out, carrying out, responsibility, commit, committed, pull off, perpetrate, orchestrate, conduct, doing it, work of, launch, at fault, blame, attribute, attribution, carried it out, to blame for, author of, authored, mastermind, hand in, stage, staged, mount, mounted, pinned, get pinned',
  attack:
    'attack, hack, cyberattack, cyber attack, breach, cyber crime, cybercrime, hacking, intrusion, break in, raid, assault, strike, hit, cyber, op, operation, incident, cyber-attack, cyber operation, offensive, campaign, hacked, cyber offence, cyber offense, cyber incident, digital attack',
  hacker:
    'hacker, attacker, intruder, cybercriminal, cyber soldier, cyber warrior, cyber criminal, perpetrators, hack squad, cyber operative, cyber fighter, cyberwarrior',
  target:
    'target, hit, attack, go after, went after, going after, strike, aim at, hack, affect, victim, victimise, victimize, single out, aim for, be after, hurt',
  thief: 'thief, robber, burglar, raider',
  steal: 'steal, take, rob, theft, robbery, swipe, nick, loot, heist, burglary, stole',
  flee: 'escape, flee, get away, getaway, leave, run away, run off, go out, exit, went out',
};
