import { climb, isNominal, isVerb, nounPhraseAt, subjectAt } from './grammar.ts';
import type { Deed, PlainReading, Unit } from './reading.ts';
import { isPassive } from './voice.ts';

/**
 * Who is held responsible, in the forms in which reports say it: "X was responsible for the attack", "attributed the
 * attack to X", "blamed X for", "the attack by X", "the hackers were X", "X did it".
 */
export function readDeeds(reading: PlainReading): readonly Deed[] {
  const { units } = reading;
  const deeds: Deed[] = [];
  for (const unit of units) {
    if (unit.concepts.get('accuse') === 1) deeds.push(...accusations(reading, unit));
    else if (unit.concepts.get('culprit') === 1)
      deeds.push(...responsibility(reading, unit, deeds));
    if (unit.concepts.get('attack') === 1) deeds.push(...byWhom(reading, unit));
    if (unit.concepts.get('hacker') === 1) deeds.push(...identity(reading, unit));
  }
  return deeds;
}

function accusations(reading: PlainReading, verb: Unit): readonly Deed[] {
  const { words } = reading;
  let target: number | undefined;
  // "North Korea was blamed by the FBI"
  const isDoneTo = isPassive(reading, verb.from) || takesBlame(reading, verb);
  if (isDoneTo) target = subjectAt(reading, verb.from);
  // "the attack was attributed to Norway"
  const isPassedOn = target !== undefined && isEvent(reading, target);
  const to = [verb.to - 1, verb.to].find((at) => /^(?:to|on)$/.test(words[at]?.lower ?? ''));
  if (isPassedOn && to !== undefined) target = firstNominal(reading, to + 1);
  for (let at = verb.to; !isDoneTo && at < words.length && at < verb.to + 9; at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      /^[,.;—]$/.test(word.lower) ||
      (isVerb(words, at) && word.tag === 'AUX')
    )
      break;
    // "the attack on X" is no accusation of X; "pinned the attack on X" is one.
    const isItsPlace =
      /^(?:on|against)$/.test(word.lower) &&
      isEvent(reading, at - 1) &&
      !/^(?:pin|blam)/i.test(verb.surface);
    if (
      target === undefined &&
      !isItsPlace &&
      /^(?:to|on|against)$/.test(word.lower) &&
      isEventBetween(reading, verb.to, at)
    ) {
      target = firstNominal(reading, at + 1);
      break;
    }
    // "attributed the attack on X to Y": whom it is attributed to stands after "to".
    const isObject = !/^(?:attribut|ascrib)/i.test(verb.surface);
    if (isObject && isNominal(word) && target === undefined && !isEvent(reading, at)) {
      // "blamed the bank job on X": what was done is not who is blamed.
      const head = headOfPhrase(reading, at);
      if (!isEvent(reading, head)) target = head;
    }
  }
  const agent = target === undefined ? -1 : (words[target]?.unit ?? -1);
  if (agent < 0) return [];
  const event = eventAfter(reading, verb.to);
  return [
    { agent, deed: verb.index, isAccusation: true },
    ...(event === undefined ? [] : [{ agent, deed: event, isAccusation: false }]),
  ];
}

/** "Norway got the blame": the subject is accused. */
function takesBlame({ words }: PlainReading, { tag, from }: Unit): boolean {
  const before = words[from - 1]?.tag === 'DET' ? words[from - 2] : words[from - 1];
  return (
    tag === 'NOUN' && /^(?:get|gets|got|take|takes|took|bear|bears|bore)$/.test(before?.lower ?? '')
  );
}

function isEventBetween(reading: PlainReading, from: number, to: number): boolean {
  if (to === from) return true;
  for (let at = from; at < to; at += 1) if (isEvent(reading, at)) return true;
  return reading.words.slice(from, to).some(({ lower }) => /^(?:it|this|that)$/.test(lower));
}

function isEvent({ words, units }: PlainReading, at: number): boolean {
  const unit = units[words[at]?.unit ?? -1];
  return (
    unit?.concepts.get('attack') === 1 ||
    unit?.concepts.get('spill') === 1 ||
    unit?.concepts.get('steal') === 1
  );
}

function eventAfter(reading: PlainReading, from: number): number | undefined {
  for (let at = from; at < reading.words.length && at < from + 8; at += 1) {
    if (/^[;—]$/.test(reading.words[at]?.lower ?? '')) return undefined;
    if (isEvent(reading, at)) return reading.words[at]?.unit;
  }
  return undefined;
}

function firstNominal(reading: PlainReading, from: number): number | undefined {
  for (let at = from; at < from + 4; at += 1)
    if (isNominal(reading.words[at])) return headOfPhrase(reading, at);
  return undefined;
}

function headOfPhrase(reading: PlainReading, at: number): number {
  const { to } = nounPhraseAt(reading, at);
  for (let head = to - 1; head > at; head -= 1) if (isNominal(reading.words[head])) return head;
  return at;
}

function responsibility(
  reading: PlainReading,
  trigger: Unit,
  before: readonly Deed[],
): readonly Deed[] {
  const { words } = reading;
  // "held Norway responsible", "the party behind the attack": who stands right before it.
  const isAfterNoun =
    trigger.tag !== 'VERB' && isNominal(words[trigger.from - 1]) && !isNominal(words[trigger.to]);
  // "named Norway as the culprit"
  const as = [trigger.from - 1, trigger.from - 2].find((at) => words[at]?.lower === 'as');
  const isNamed = as !== undefined && isNominal(words[as - 1]);
  const subject = isNamed
    ? climb(reading, as - 1)
    : isAfterNoun
      ? climb(reading, trigger.from - 1)
      : subjectAt(reading, trigger.from);
  // "accused Norway in public of committing it"
  const accused =
    words[trigger.from - 1]?.lower === 'of'
      ? before.findLast(({ isAccusation }) => isAccusation)?.agent
      : undefined;
  const agent = accused ?? words[subject ?? -1]?.unit ?? -1;
  if (agent < 0 || agent === trigger.index) return [];
  const event = eventAfter(reading, trigger.to);
  return [
    { agent, deed: trigger.index, isAccusation: false },
    ...(event === undefined ? [] : [{ agent, deed: event, isAccusation: false }]),
  ];
}

/** "the attack by X", "hacked by X", "the attack came from X". */
function byWhom(reading: PlainReading, event: Unit): readonly Deed[] {
  const { words } = reading;
  for (let at = event.to; at < words.length && at < event.to + 6; at += 1) {
    const word = words[at];
    if (word === undefined || /^[,.;—]$/.test(word.lower)) return [];
    // "the attack was attributed to Norway by the police": they accuse.
    if (reading.units[word.unit]?.concepts.get('accuse') === 1) return [];
    const isBy =
      word.lower === 'by' ||
      (word.lower === 'from' &&
        /^(?:came|come|comes|originated)$/.test(words[at - 1]?.lower ?? ''));
    if (!isBy) continue;
    const head = firstNominal(reading, at + 1);
    const agent = head === undefined ? -1 : (words[head]?.unit ?? -1);
    return agent < 0 ? [] : [{ agent, deed: event.index, isAccusation: false }];
  }
  return [];
}

/** "the hackers of Sony were North Korean". */
function identity(reading: PlainReading, hackers: Unit): readonly Deed[] {
  const { words } = reading;
  for (let at = hackers.to; at < hackers.to + 6; at += 1) {
    if (words[at]?.tag !== 'AUX' || !/^(?:was|were|is|are|'re)$/.test(words[at]?.lower ?? ''))
      continue;
    const next = words[at + 1];
    if (next?.tag === 'PROPN')
      return [{ agent: next.unit, deed: hackers.index, isAccusation: false }];
    return [];
  }
  return [];
}
