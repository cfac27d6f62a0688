import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for who did what to whom. */
export const DEEDS: ConceptRows = {
  culprit:
    'responsible, behind, culprit, did it, do it, did this, done it, done by, guilty, to blame, perpetrator, carry out, carried out, carrying out, responsibility, commit, committed, pull off, perpetrate, orchestrate, conduct, doing it, work of, launch, at fault, blame, attribute, attribution, carried it out, to blame for, author of, authored, mastermind, hand in, stage, staged, mount, mounted, pinned, get pinned',
  attack:
    'attack, hack, cyberattack, cyber attack, breach, cyber crime, cybercrime, hacking, intrusion, break in, raid, assault, strike, hit, cyber, op, operation, incident, cyber-attack, cyber operation, offensive, campaign, hacked, cyber offence, cyber offense, cyber incident, digital attack, cyber assault, cyber strike, breakin, break-in, infiltration, hacking attack, hack attack, hacking job, cyber raid, compromise, job, computer crime, stunt, online crime, digital crime, internet crime, cyber job, cyber-crime',
  hacker:
    'hacker, attacker, intruder, cybercriminal, cyber soldier, cyber warrior, cyber criminal, perpetrators, hack squad, cyber operative, cyber fighter, cyberwarrior, crook, bad guy, baddie, bad guys, culprit, infiltrator, cyber attacker, cyber thief, cyber spy, cyberspy, threat actor, wrongdoer, offender, cyber crook',
  target:
    'target, hit, attack, go after, went after, going after, strike, aim at, hack, affect, victim, victimise, victimize, single out, aim for, be after, hurt, aim, aimed, aimed at, in the crosshairs, on the receiving end, attacked, be hit, was hit, were hit',
  thief: 'thief, robber, burglar, raider',
  steal: 'steal, take, rob, theft, robbery, swipe, nick, loot, heist, burglary, stole',
  flee: 'escape, flee, get away, getaway, leave, run away, run off, go out, exit, went out',
  insider:
    'inside job, insider, from within, from the inside, disgruntled employee, disgruntled staff, mole',
  quit: 'quit, give up, gave up, abandon, stop, cease, call off, called off',
};
