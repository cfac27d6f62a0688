import type { ConceptRows } from './concept-rows.ts';

/** Rows of words for how often, how much, how and when. */
export const DEGREES: ConceptRows = {
  rare: 'rare, rarely, seldom, unusual, uncommon, unusually, infrequent, hardly ever, almost never, exceptional, unprecedented, not often, not usual, once in a while, few and far between, scarcely, exceptionally, atypical, out of the ordinary, hardly, one of the few, scarce, rarity, almost unheard of, unheard of, once in a blue moon, one-off, not every day, unusual step, exception, not a common, rarely ever, novelty | common, often, commonly, frequently, frequent, usual, usually, regularly, all the time, normal, typical, routine, routinely, constantly, always, everyday, every day, ordinary, normally, a lot, standard, habitually, habit, every time, widespread, run-of-the-mill, standard practice, everyday thing, nothing unusual, as usual',
  often:
    'often, frequently, frequent, a lot, regularly, commonly, usually, all the time, many times, lots, tend to, generally, typically, as a rule, commonplace, normally, ordinarily, repeatedly, time and again, routinely, mostly, many a time, time after time, more often than not, most of the time, quite a bit | rarely, rare, seldom, hardly ever, infrequently, almost never, uncommonly, never, once in a while, occasionally, hardly, on rare occasions',
  sometimes: 'sometimes, occasionally, at times, now and then',
  early: 'early, earlier | late, later',
  previous:
    'previous, earlier, past, prior, older, before, old, former, previously, preceding, last, pre-existing, in the past, foregoing, seen before, known before | later, subsequent, future, newer, next, following, new',
  after:
    'after, afterwards, following, once, later, then, since | before, prior to, ahead of, until',
  before: 'before, prior to, ahead of, earlier than, until | after, afterwards, following',
  slow: 'slow, slow down, delay, late, brake',
  speedup: 'speed up, accelerate, faster, quicken, make faster, quick, fast | slow down, slow',
  high: 'high, highly, plenty, strong, great, big, lots, large, total, a lot, considerable, utmost, strongly, enormous, extreme, firm, deep, complete, full, enough | low, weak, small, little, poor, limited, shaky, slight, next to no, moderate, modest, scant, minimal, barely any, hardly any, mild, mildly, somewhat, lukewarm',
  very: 'very, really, highly, super, extremely, pretty, quite, so, exceedingly',
  hard: 'hard, difficult, tough, impossible, tricky | easy, simple, easily',
  harder: 'harder, worse, more',
  impossible:
    'impossible, cannot, unable, can not, could not, no way, rule out, ruled out, out of the question, no chance | possible, easy, simple, able, conceivable, maybe',
  entire:
    'entire, whole, all, full, complete, everyone, everybody, entirely, every, total, across the board, without exception, all of, the whole of, in full | part of, only part, some of, half of, half the, half, only half, a third, most of, a few, fraction, minority, partial, only some, partly',
  same: 'same, identical',
  similar: 'similar, alike, comparable, same kind, like',
  public:
    'public, publicly, openly, in public, out loud, open, out in the open, on the record, for all to see, in the open, publicise, publicize, aired, for everyone to hear | private, privately, secretly, in secret, secret, behind closed doors, behind the scenes, discreetly, quietly, confidential, confidentially, off the record, hush-hush, under the table, under wraps',
  suspected:
    'suspected, alleged, presumed, suspect, supposed, believed, thought to be, presumably, putative',
  sloppy:
    'sloppy, careless, messy, amateur, clumsy, slipshod, negligent, imprecise, slapdash, carelessly, unprofessional, lax, shoddy | careful, neat, flawless, meticulous, professional, carefully, thorough, diligent, precise, skilful, skillful, well hidden',
  technical: 'technical, forensic, forensics, technological, tech, technically',
  malicious: 'malicious, harmful, evil, bad, hostile, rogue, nasty, destructive',
  software:
    'software, program, code, app, malware, programme, application, tool, virus, malicious code, malicious program, payload, bug',
  big: 'big, large, largest, biggest, major, huge, great, enormous, giant, massive, vast, sizeable, serious, considerable | small, tiny, little, minor, smallest, minimal, slight',
  worst: 'worst, most serious, most severe, gravest, biggest | best, mildest',
  current2: 'now, today, present',
  start: 'start, begin, began, commence, onset | end, finish, stop, over',
  open: 'open, opened, reopen | shut, close, closed',
  closed: 'closed, shut, close | open, opened, reopen, reopened',
  remain: 'remain, stay, still, persist',
  almost: 'almost, nearly, close to, virtually, practically',
  publish: 'publish, release, put out, issue, come out, make public',
  plan: 'plan, intend, aim, expect, will, going to',
  final: 'final, last, concluding',
  partly: 'partly, partially, in part',
  much: 'much, many, most, plenty, lots, a great deal, nearly everything, almost everything | few, little, hardly any, hardly anything, not much, not many',
  unchanged: 'same, unchanged, the same | change, alter',
  limit: 'limit, maximum, allowed, permitted, cap',
  kilometre: 'kilometre, kilometer, km, kph, kmh, km/h',
  expensive: 'expensive, costly, cost | cheap, inexpensive',
  deadline: 'deadline, time limit',
  yearly: 'yearly, annual, annually, a year, per year, every year, each year',
  twice: 'twice, two times',
};
