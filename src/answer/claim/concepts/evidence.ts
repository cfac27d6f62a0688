import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for evidence, finding, hiding and slips. */
export const EVIDENCE: ConceptRows = {
  evidence:
    'evidence, proof, clue, trace, sign, trail, indication, hint, fingerprint, calling card, signature, breadcrumb, pointer, giveaway, crumb, tell-tale, telltale, track, footprint, mark, hints',
  prove: 'prove, demonstrate, show, display, establish, confirm, proof',
  reveal:
    'reveal, show, uncover, expose, find, disclose, give away, gave away, turn up, find out, discover, out, lay bare, laid bare, betray, unmask, make visible, bring to light, brought to light, give up, pinpoint, point to, lead to, led to, tip off, tipped off, blow the cover, blew the cover, blew their cover, blow their cover, become visible, became visible, surface, come to light, came to light, come out, came out, visible',
  link: 'link, tie, connection, connect, similarity, relation, relate, overlap, lead back, link back, links back, trace back, to do with, related to, associate, share link, shared link, sharing link, resemble, resemblance, match, in common, parallel, trace, similarities, tie in, traceable, go back to, associated, family resemblance, akin, common ground, bear a resemblance, share features, shared features, echo, point back, points back, pointed back, look like, looked like, looks like, similar, alike, kin, tied, connected, relatives, related, cousin, sibling, kinship, ancestor, bloodline, family tree, kindred',
  hide: 'hide, mask, conceal, cover, disguise, obscure, cover up, cover tracks, cover their tracks, cloak, camouflage, shield, obfuscate, veil, keep secret, kept secret, anonymise, anonymize, under wraps, hidden, bury, masked | expose, show, reveal, unmask, unmasked, lay bare, visible, in the open, in plain sight, uncovered, uncover, bare, exposed, undisguised, give away',
  location:
    'location, whereabouts, where they were, position, where they are, place, where they came from, tracks, origin, where they attacked from, where it came from, where they were operating from, where they operated from, where they logged in from, from where they came, point of origin, where they were connecting from, where they connected from, where they came in from, where they really were, where they sat, where they were logging in from, physical location, base, where they worked from',
  origin:
    'origin, source, location, where they came from, where it came from, identity, point of origin, where the attack came from, who was behind it, true source, provenance, home country, home base, where the hackers came from, where the hackers were from, where they were from',
  decoy:
    'decoy, proxy, fake, intermediary, go-between, relay, cover, front, dummy, stand-in, middleman, middlemen, smokescreen, false front, intermediate, fake computer, fake server, proxies',
  mistake:
    'mistake, error, slip, slip-up, slip up, blunder, mess up, messed up, messing up, screw up, screwed up, goof, oops, wrong, foul up, fuck up, fucked up, slipped up, mistaken, lapse, screwup, accidentally, by accident, by mistake, misstep, gaffe, oversight, carelessness, sloppiness, bungle, bungling, clumsiness, slipping up, fumble, miscue, faux pas, slipup, boo-boo, screw-up, cock-up, cock up, botch, howler, clanger, flub, mess-up, messup, err, erred, bad move, stumble, careless mistake, trip up, tripped up, miscalculation, snafu',
  realise:
    'realise, realize, notice, find out, figure out, become aware, spot, recognise, recognize, catch the mistake, catch their mistake, caught the mistake, caught their mistake, caught the error, caught themselves, catch themselves, caught it, wise up, caught on, catch on, understand, cotton on, come to see, saw, see, discover, understood, grasp, detect, learn, clock, twig, take note, took note, wake up to, woke up to, see their mistake, dawn, cop on, copped on, get wise, got wise, sense, tumble to, tumbled to',
  backtrack:
    'backtrack, reverse, go back, went back, undo, turn back, retreat, change course, changed course, correct course, double back, retrace, about-face, u-turn, back out, pull back, pulled back, correct, walk back, walked back, reverse course, reversed course, change tack, changed tack, backpedal, retrace their steps, cover up, turn around, turned around, go into reverse',
  reroute:
    'reroute, switch, redirect, divert, change route, move, route, swap, turn to, change to, bounce, go through, went through, change, shift, channel, funnel, relay, run, switch over, pass, re-route, send, send via, take, took',
  deliberate:
    'deliberate, deliberately, on purpose, intentional, intentionally, purposely, planted, by design, wilful, willful, knowingly, plant, calculated, conscious, consciously, willingly, planned, meant, not an accident, with intent, wanted to, by choice, staged, purposeful | accidental, accidentally, by accident, unintentional, inadvertent, by mistake, unwitting, unwittingly, unplanned, mistakenly, fluke, unwanted',
  leave:
    'leave, leave behind, drop, plant, left, let, deposit, scatter, strew | erase, delete, wipe, scrub, clean up, remove, destroy, cover up, tidy up, mop up',
  analyse:
    'analyse, analyze, analysis, study, examine, examination, review, inspect, look into, looked into, look at, investigate, research, scrutinise, scrutinize, dissect, assess, go over, went over, pore over, reverse engineer, look, exam, dig into, dug into, pick apart, picked apart, take apart, took apart, deep dive, check, probe, investigation',
  record: 'record, log, trace, trail, entry, footprint, register, evidence, logs, history, list',
  test: 'test, testing, trial, check, try out',
  identify:
    'identify, recognise, know, name, known, found out, find out, noticed, credit, recognised, be seen, get noticed, be noticed, be caught, be found out, make a name, recognition, get recognised, get credit, get the credit',
  known:
    'known, know, famous, recognised, recognized, identify, recognise, familiar, well known, well-known, identified, already known, known already | unknown, unidentified, unfamiliar, anonymous, undisclosed',
  aware: 'know, aware, knew',
  fake: 'fake, forged, forge, bogus, counterfeit, phoney, phony, sham | genuine, real, authentic',
  warningsign: 'warning sign, warning board, sign, board, notice',
};
