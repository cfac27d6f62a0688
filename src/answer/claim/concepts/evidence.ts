import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for evidence, finding, hiding and slips. */
export const EVIDENCE: ConceptRows = {
  evidence:
    'evidence, proof, clue, trace, sign, trail, indication, hint, fingerprint, calling card, signature, breadcrumb, pointer, giveaway',
  prove: 'prove, demonstrate, show, display, establish, confirm, proof',
  reveal:
    'reveal, show, uncover, expose, find, disclose, give away, gave away, turn up, find out, discover, out, lay bare, laid bare, betray, unmask, make visible, bring to light, brought to light, give up, pinpoint, point to, lead to, led to',
  link: 'link, tie, connection, connect, similarity, relation, relate, overlap, lead back, link back, links back, trace back, to do with, related to, associate, share link, shared link, sharing link, resemble, resemblance, match, in common, parallel, trace, similarities, tie in, traceable, go back to, associated',
  hide: 'hide, mask, conceal, cover, disguise, obscure, cover up, cover tracks, cover their tracks, cloak, camouflage, shield, obfuscate, veil, keep secret, kept secret, anonymise, anonymize | expose, show, reveal, unmask, unmasked, lay bare, visible, in the open, in plain sight',
  location:
    'location, whereabouts, where they were, position, where they are, place, where they came from, tracks, origin, where they attacked from, where it came from, where they were operating from, where they operated from, where they logged in from, from where they came, point of origin',
  origin:
    'origin, source, location, where they came from, where it came from, identity, point of origin, where the attack came from, who was behind it, true source, provenance',
  decoy: 'decoy, proxy, fake, intermediary, go-between, relay, cover, front',
  mistake:
    'mistake, error, slip, slip-up, slip up, blunder, mess up, messed up, messing up, screw up, screwed up, goof, oops, wrong, foul up, fuck up, fucked up, slipped up, mistaken, lapse, screwup, accidentally, by accident, by mistake, misstep, gaffe, oversight, carelessness, sloppiness, bungle, bungling, clumsiness, slipping up, fumble, miscue, faux pas, failing',
  realise:
    'realise, realize, notice, find out, figure out, become aware, spot, recognise, recognize, catch, wise up, caught on, catch on, understand, cotton on, come to see, saw, see, discover, understood, grasp, detect, learn',
  backtrack:
    'backtrack, reverse, go back, went back, undo, turn back, retreat, change course, changed course, correct course, double back, retrace, about-face, u-turn, back out, pull back, pulled back, correct',
  reroute:
    'reroute, switch, redirect, divert, change route, move, route, swap, turn to, change to, bounce, go through, went through, change, shift, channel, funnel, relay, run, switch over, pass',
  deliberate:
    'deliberate, deliberately, on purpose, intentional, intentionally, purposely, planted, by design, wilful, willful, knowingly, plant, calculated, conscious, consciously, willingly, planned, meant, not an accident, with intent, wanted to | accidental, accidentally, by accident, unintentional, inadvertent, by mistake, careless, unwitting, unwittingly, unplanned, mistakenly',
  leave:
    'leave, leave behind, drop, plant, left, let, deposit | erase, delete, wipe, scrub, clean up, remove, destroy',
  analyse:
    'analyse, analyze, analysis, study, examine, examination, review, inspect, look into, looked into, look at, investigate, research, scrutinise, scrutinize, dissect, assess, go over, went over, pore over, reverse engineer, look',
  record: 'record, log, trace, trail, entry, footprint, register, evidence',
  test: 'test, testing, trial, check, try out',
  identify:
    'identify, recognise, know, name, known, found out, find out, noticed, credit, recognised, take credit, be seen',
  known:
    'known, know, famous, recognised, recognized, identify, recognise, familiar, well known, well-known, identified, already known | unknown, unidentified, unfamiliar, anonymous, undisclosed',
  aware: 'know, aware, knew',
  fake: 'fake, forged, forge, bogus, counterfeit, phoney, phony, sham | genuine, real, authentic',
  warningsign: 'warning sign, warning board, sign, board, notice',
};
