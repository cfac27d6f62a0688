import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for who says, thinks, accuses or denies, and how surely. */
export const SAYING: ConceptRows = {
  say: 'say, tell, state, mention, report, announce, declare, speak, talk, note, remark, comment, reveal, explain, add, describe, claim, assert, argue, point out, come out, statement, testify, tweet, recount, relate, outline, testimony, details, quote, voice, put it',
  think: 'think, believe, reckon, suspect, assume, guess, figure, consider',
  cite: 'cite, mention, refer to, point to, rely on, quote, base on, bring up, invoke, name, draw on, drew on, lean on, leaned on, base, make reference to, referenced, made reference to, use, lie on, rest on, rests on, bring forward',
  agree:
    'agree, share, concur, on board, as does, as do, same page, back up, same view, side with, second, endorse, of one mind, share the view, unanimous, united, back, backing, stand behind, stands behind, stood behind, support, in agreement, see eye to eye, consensus, vouch, same opinion, fall in line, in line with, same conclusion | disagree, doubt, dispute, differ, reject, question, split, divided, contradict, oppose, part ways, at odds, break with, not buy, challenge',
  sure: 'sure, certain, confident, confidence, convince, positive, conviction, persuade, certainty, satisfied, sway, won over, firm, firmly, dead sure, trust, faith, stand by, stands by, stood by, convinced | unsure, uncertain, doubtful, unconvinced, sceptical, skeptical, doubting, hesitant, not so sure, in two minds, shaky, wavering',
  doubt: 'doubt, uncertainty, question mark',
  accuse:
    'accuse, blame, attribute, pin on, call out, calls out, calling out, called out, point finger, point fingers, finger, hold responsible, fault, charge with, attribution, say it was, attribute to, pin it on, hold accountable, held responsible, held accountable, pointed the finger, pointing the finger, single out, singled out, pointed to, denounce, implicate, accusation, allege, finger-pointing, pinned, get pinned, name and shame, put the blame on, lay the blame, laid the blame, pin the blame, put it on, point at, pointed at, level accusations, rat out, put the blame, laying the blame, blamed on | point away, points away, pointed away, clear, exonerate, absolve, vindicate, acquit, let off the hook, rule out, ruled out, ruling out, exclude',
  deny: 'deny, reject, dispute, denial, refute, dismiss | admit, confess, acknowledge, own up, confirm, accept, concede',
  boast:
    'boast, brag, gloat, crow, take credit, took credit, taking credit, claim credit, claimed credit, claims credit',
  refuse: 'refuse, decline, turn down | agree to, accept, allow',
  criticise:
    'criticise, criticize, slam, blast, condemn, attack verbally, criticism, rebuke | praise, applaud, commend',
  apologise: 'apologise, apologize, say sorry, said sorry, sorry, apology',
  demand:
    'demand, call for, calls for, called for, calling for, want, ask for, insist on, request, urge',
  ask: 'ask, request, demand, urge, want',
  suggest: 'suggest, recommend, propose, advise',
  warn: 'warn, warning, alert, caution',
  estimate: 'estimate, reckon, put at, calculate, assess',
  opinion:
    'opinion, view, assessment, judgement, judgment, conclusion, stance, position, verdict, belief, take, attribution, finding',
  interview: 'interview, question, interrogate, quiz, grill',
  inform: 'inform, tell, notify, let know',
};
