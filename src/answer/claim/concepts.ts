/**
 * Words and phrases that mean the same in a report of an incident, a set a row; a phrase is several words. Tighter than
 * the incident lexicon, which widens a search: here a word may stand for another in a judgement. They serve any incident:
 * no name of one stands here. Matching is by stem, so one form of each word is enough.
 *
 * `A | B`: what stands right of the bar is the opposite of what stands left of it.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // Who says so, and how
  say: 'say, tell, state, mention, report, announce, declare, speak, talk, note, remark, comment, reveal, write, explain, add, describe, claim, assert, argue, warn, point out, come out, statement',
  think: 'think, believe, reckon, suspect, assume, guess, figure, consider',
  cite: 'cite, mention, refer to, point to, rely on, quote, base on, bring up',
  agree:
    'agree, share, concur, on board, as does, as do, same page, back up, same view, side with | disagree, doubt, dispute, differ, reject, question',
  sure: 'sure, certain, confident, confidence, convince, positive, conviction, persuade, certainty | unsure, uncertain, doubtful, unconvinced, sceptical, skeptical',
  doubt: 'doubt, uncertainty, question mark',
  accuse:
    'accuse, blame, attribute, pin on, call out, calls out, calling out, called out, point finger, point fingers, finger, hold responsible, fault, charge with, attribution, say it was',
  deny: 'deny, reject, dispute, denial, refute, dismiss | admit, confess, acknowledge, own up, confirm, accept, concede',
  refuse: 'refuse, decline, would not, turn down | agree to, accept, allow',
  criticise:
    'criticise, criticize, slam, blast, condemn, attack verbally, criticism, rebuke | praise, applaud, commend',
  apologise: 'apologise, apologize, say sorry, said sorry, sorry, apology',
  demand:
    'demand, call for, calls for, called for, calling for, want, ask for, insist on, request, urge',
  ask: 'ask, request, demand, urge, want',
  suggest: 'suggest, recommend, propose, advise',
  warn: 'warn, warning, alert, caution',
  estimate: 'estimate, reckon, put at, calculate, assess',

  // Who did it
  culprit:
    'responsible, behind, culprit, did it, do it, did this, done it, done by, guilty, to blame, perpetrator, carry out, carried out, carrying out, responsibility, commit, committed, pull off, perpetrate, orchestrate, conduct, doing it, work of, launch, at fault, blame, attribute, attribution',
  attack:
    'attack, hack, cyberattack, cyber attack, breach, cyber crime, cybercrime, hacking, intrusion, break in, raid, assault, strike, hit, cyber, op, operation, incident',
  hacker: 'hacker, attacker, intruder, cybercriminal, cyber soldier, cyber warrior, cyber criminal',
  target:
    'target, hit, attack, go after, went after, going after, strike, aim at, hack, affect, victim',
  thief: 'thief, robber, burglar, raider',
  steal: 'steal, take, rob, theft, robbery, swipe, nick, loot, heist, burglary, stole',
  flee: 'escape, flee, get away, getaway, leave, run away, run off, go out, exit, went out',

  // Evidence and concealment
  evidence: 'evidence, proof, clue, trace, sign',
  prove: 'prove, demonstrate, show, display',
  reveal:
    'reveal, show, uncover, expose, find, disclose, give away, gave away, turn up, find out, discover, out',
  link: 'link, tie, connection, connect, similarity, relation, relate, overlap, lead back, link back, links back, trace back, to do with, related to, associate, share link, shared link, sharing link',
  hide: 'hide, mask, conceal, cover, disguise, obscure, cover up, cover tracks, cover their tracks, cloak, camouflage | expose, show, reveal',
  location:
    'location, whereabouts, where they were, position, where they are, place, where they came from, tracks, origin, where they attacked from, where it came from',
  origin: 'origin, source, location, where they came from, where it came from, identity',
  decoy: 'decoy, proxy, fake, intermediary, go-between',
  mistake:
    'mistake, error, slip, slip-up, slip up, blunder, mess up, messed up, messing up, screw up, screwed up, goof, oops, wrong, foul up, fuck up, fucked up, slipped up, mistaken, lapse, screwup, accidentally, by accident, by mistake',
  realise:
    'realise, realize, notice, find out, figure out, become aware, spot, recognise, recognize, catch, wise up, caught on, catch on, understand',
  backtrack: 'backtrack, reverse, go back, went back, undo, turn back, retreat',
  reroute:
    'reroute, switch, redirect, divert, change route, move, route, swap, turn to, change to, bounce, go through, went through, change',
  deliberate:
    'deliberate, deliberately, on purpose, intentional, intentionally, purposely, planted, by design, wilful, willful, knowingly, plant | accidental, accidentally, by accident, unintentional, inadvertent, by mistake',
  leave: 'leave, leave behind, drop, plant, left',
  analyse:
    'analyse, analyze, analysis, study, examine, examination, review, inspect, look into, looked into, look at, investigate, research',
  record: 'record, log, trace, trail, entry',
  test: 'test, testing, trial, check, try out',
  identify: 'identify, recognise, know, name',
  known: 'known, know, famous, recognised, recognized, identify',
  aware: 'know, aware, knew',

  // Getting in, sending, connecting
  login:
    'log, log in, log into, login, sign in, signed in, sign into, access, connect, get into, get in, got into, getting into, get on, enter',
  access:
    'access, get in, get into, got into, getting into, gain access, gained access, gaining access, enter, break into, broke into, breaking into, penetrate, infiltrate, got access, get access, hack into, hacked into, reach, touch',
  send: 'send, transmit, dispatch, issue, come, route, launch, go out',
  directly: 'directly, direct, straight | indirectly, roundabout',
  detour:
    'detour, roundabout, reroute, indirect, go through, went through, route, bounce, pass through, run through, ran through',
  message: 'message, email, text, communication',
  computer: 'computer, machine, pc, device, server, system',
  server: 'server, machine, computer, system, network',
  address: 'address, ip address, ip',
  account: 'account, profile, page',
  install: 'install, deploy, roll out, rolled out, put in, apply, introduce, push out',
  rollback: 'roll back, rolled back, undo, undid, reverse, revert, withdraw',
  update: 'update, patch, upgrade, new version',
  fail: 'fail, down, go down, went down, stop working, break down, crash, not work, outage, failure, breakdown, be out | work, function',
  suspend:
    'suspend, interrupt, go down, went down, shut down, shut off, be down, pause, halt, stop, cut off, disrupt, knock out, offline, drop, fail, cut, turned off, interruption, suspension | restore, resume',
  switchoff:
    'switch off, turn off, deactivate, disable, disabled, shut off | switch on, turn on, activate',
  briefly:
    'briefly, brief, for a bit, for a while, short time, short while, for a moment, temporarily, temporary, momentarily, little while, shortly | for good, permanently, permanent, forever, indefinitely, for ever, for years, for months, for weeks, long time',
  restore: 'restore, recover, repair, fix, resume, get back, come back, work again',
  use: 'use, employ, utilise, utilize, exploit, work with, with, abuse',

  // Motive and reward
  motive: 'motive, incentive, reason, motivation, cause, purpose',
  reward: 'reward, prize, bounty',
  kudos:
    'kudos, praise, prop, credit, glory, recognition, respect, fame, brownie points, prestige, applause, acclaim, cred',
  domestic:
    'domestic, domestically, at home, back home, home, internal, in their country, own country | abroad, foreign, overseas, international, internationally',
  promote:
    'promotion, promote, move up, raise, advance, climb the ladder, better job, job upgrade, career boost',
  obtain: 'obtain, secure, get, gain, receive, win, earn, land, acquire, score, collect',
  compete: 'compete, vie, rival, competition, contest, race, against each other',
  loyalty: 'loyalty, loyal, allegiance, devotion, faithful, devoted | disloyalty, disloyal',
  succeed:
    'succeed, success, successful, successfully, win, work out, pull off, pulled off, pulling off, go well, score, pull it off | fail, failure, unsuccessful, failed, botch, lose',
  want: 'want, wish, desire, hope, intend, seek, would like, aim, mean to, try',
  meant: 'mean to, meant to, supposed to, intend, intended to, designed to, aim, aimed to, want to',
  enemy: 'enemy, foe, adversary, opponent, rival | friend, ally',
  government: 'government, regime, state, leadership, authority',
  country: 'country, nation, state, government',

  // Positions and bodies
  lead: 'director, head, chief, boss, run, lead, leader, in charge, manage, manager, chief executive, ceo, executive, heading, president, chair, chairman, chairwoman, chairperson, headed, at the top',
  official: 'official, officer, bureaucrat, civil servant, functionary, work, worker',
  member:
    'official, officer, employee, staff, worker, staffer, analyst, work, job, work for, works for, working for, be part of, belong to, serve, member, guard',
  staff: 'staff, employee, worker, personnel, people, crew',
  former:
    'former, ex, used to, once, formerly, previous, previously, past, retired, old, no longer | current, currently, still, active, serving, today',
  current: 'current, currently, present, still',
  senior:
    'senior, high-ranking, high ranking, top, leading, high-level | junior, low-ranking, low-level',
  expert: 'expert, specialist, analyst, researcher, pro, authority',
  investigator: 'investigator, detective, inspector, police, authorities, agent, analyst, fed',
  investigation: 'investigation, inquiry, probe',
  police: 'police, cop, officer',
  analyst: 'analyst, expert, researcher, specialist',
  doctor: 'doctor, physician, medic',
  toxicologist: 'toxicologist, poison expert, scientist, expert, doctor',
  lawyer: 'lawyer, attorney, solicitor',
  mayor: 'mayor, mayoress',
  group: 'group, team, organisation, organization, body, association, crew, outfit',
  unit: 'unit, department, division, arm, section, office, bureau, branch',
  company: 'company, firm, business, corporation, enterprise',
  agency: 'agency, authority, regulator, office, body',
  bank: 'bank, lender',
  cardcompany:
    'credit card company, credit card companies, card company, card companies, card firm, card issuer',
  media: 'media, press, outlet, news, journalist, broadcaster, newspaper, tv',
  insurer: 'insurer, insurance company, insurance',
  processor: 'processor, payment company, payment firm',
  shop: 'shop, store, retailer, merchant',
  customer: 'customer, client, shopper, consumer, user',
  resident: 'resident, local, inhabitant, people, person, nobody, no one, anyone, anybody, human',
  volunteer: 'volunteer, helper',
  town: 'town, city, place, community, municipality',
  plant: 'plant, factory, works, facility, site',
  supermarket: 'supermarket, grocery',
  station: 'petrol station, gas station, filling station',

  // How often, how much, when
  rare: 'rare, rarely, seldom, unusual, uncommon, unusually, infrequent, hardly ever, almost never, exceptional, unprecedented, not often, not usual, once in a while | common, often, commonly, frequently, frequent, usual, usually, regularly, all the time, normal, typical, routine, routinely, constantly, always, everyday, every day, ordinary, normally, a lot',
  often:
    'often, frequently, frequent, a lot, regularly, commonly, usually, all the time, many times, lots, tend to, generally, typically | rarely, rare, seldom, hardly ever, infrequently, almost never, uncommonly, never',
  sometimes: 'sometimes, occasionally, at times, now and then',
  early: 'early, earlier | late, later',
  previous:
    'previous, earlier, past, prior, older, before, old, former, previously, preceding, last | later, subsequent, future, newer, next, following, new',
  after:
    'after, afterwards, following, once, later, then, since | before, prior to, ahead of, until',
  before: 'before, prior to, ahead of, earlier than, until | after, afterwards, following',
  slow: 'slow, slow down, delay, late',
  speedup: 'speed up, accelerate, faster, quicken, make faster, quick, fast | slow down, slow',
  high: 'high, highly, plenty, strong, great, big, lots, large, total, a lot | low, weak, small, little, poor, limited',
  very: 'very, really, highly, super, extremely, pretty, quite',
  hard: 'hard, difficult, tough, impossible, tricky | easy, simple, easily',
  harder: 'harder, worse, more',
  impossible:
    'impossible, cannot, unable, can not, could not, no way | possible, easy, simple, able',
  entire: 'entire, whole, all, full, complete, everyone, everybody, entirely, every, total',
  same: 'same, identical',
  similar: 'similar, alike, comparable, same kind, like',
  public:
    'public, publicly, openly, in public, out loud, open | private, privately, secretly, in secret, secret, behind closed doors',
  suspected: 'suspected, alleged, presumed, suspect',
  sloppy:
    'sloppy, careless, messy, amateur, clumsy | careful, neat, flawless, meticulous, professional',
  technical: 'technical, forensic',
  malicious: 'malicious, harmful, evil, bad',
  software: 'software, program, code, app',
  big: 'big, large, largest, biggest, major, huge, great | small, tiny, little, minor, smallest',
  worst: 'worst, most serious, most severe, gravest, biggest | best, mildest',
  current2: 'now, today, present',
  start: 'start, begin, began, commence, onset | end, finish, stop, over',
  open: 'open, opened, reopen | shut, close, closed',
  closed: 'closed, shut, close | open, opened, reopen, reopened',
  remain: 'remain, stay, still',
  almost: 'almost, nearly, close to, virtually, practically',
  publish: 'publish, release, put out, issue, come out, make public',
  plan: 'plan, intend, aim, expect, will, going to',
  final: 'final, last, concluding',

  // Damage and response
  spill:
    'spill, leak, discharge, release, pour, escape, flow, run into, went into, got into, end up, dump, spillage',
  pollute: 'pollute, contaminate, pollution, contamination',
  damage: 'damage, harm, hurt, injure, injury, affect, ruin',
  injured: 'injure, injured, hurt, wound, wounded, harm, injury',
  kill: 'kill, die, dead, death, killed, perish, wipe out',
  destroy: 'destroy, wreck, ruin, burn down, gut',
  burned: 'burn, burned out, burnt out, torch, set on fire, burned, burnt',
  cost: 'cost, price, pay, set back',
  fine: 'fine, penalty, penalise, penalize',
  lose: 'lose, loss, miss out on | win, gain, make',
  force: 'force, make, compel, oblige, have to, had to',
  shut: 'shut, close, turn off, shut down, close off, stop | open, reopen',
  ban: 'ban, forbid, prohibit, bar, outlaw, not allow, stop | allow, permit, lift',
  withdraw: 'withdraw, revoke, take away, cancel, pull, remove, rescind | grant, renew, extend',
  licence: 'licence, license, permit',
  clean: 'clean, clean up, cleanup, tidy',
  help: 'help, assist, aid, support, assistance',
  compensation: 'compensation, compensate, damages, payout, pay out, reimburse',
  insured: 'insure, insured, cover, insurance',
  worth: 'worth, value, valued',
  find: 'find, found, discover, locate, turn up, uncover, spot',
  recover:
    'recover, find, found, get back, got back, retrieve, return, come back, work again, restore',
  ignore: 'ignore, disregard, overlook, brush off, dismiss | heed, notice, respond to, act on',
  silent: 'silent, not sound, quiet, not go off',
  postpone:
    'postpone, delay, put off, defer, push back, hold off | bring forward, go ahead with, carry out',
  lack: 'lack, shortage, short of, not enough, without, too little, understaffed, no money, short | plenty, enough, surplus',
  skip: 'skip, leave out, left out, omit, miss, not do, drop, pass over',
  decline:
    'decline, reject, refuse, fail, turn down, not go through, bounce | approve, accept, go through',
  sell: 'sell, sold, flog, offload, sale',
  melt: 'melt, melt down, smelt',
  climb: 'climb, crawl, get in, got in, get into, enter, break in, broke in, come in, came in',
  door: 'door, exit, entrance',
  exposure: 'exposure, contact',
  drink: 'drink, swallow, consume',
  nerve: 'nerve, nervous system',
  pump: 'pump, discharge, pour, dump, release',
  store: 'store, keep, put, hold, collect, save',
  blameobj: 'faulty, defective, broken, bad, faulty sensor',
  payment: 'payment, transaction, card payment',
  fish: 'fish, wildlife',
  river: 'river, stream, waterway',
  cause: 'cause, lead to, led to, result, make, trigger',
  swim: 'swim, swimming, bathe, bathing',
  raise: 'accept, take',
  meeting: 'meet, meeting',
  supply: 'supply, provide, deliver, give, sell',
  reportverb: 'report, notify, inform, disclose, tell, own up',
  involve: 'involve, implicate, take part, took part, play a part, part in, in on it, mixed up',
  minutes: 'minute, min',
  litres: 'litre, liter, l',
  euros: 'euro, eur',
  dollars: 'dollar, usd, buck',
};
