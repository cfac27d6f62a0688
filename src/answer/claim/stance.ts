import type { Reading } from './reading.ts';
import { sourceFormOf } from './source-forms.ts';

/** A claim taken apart into who is said to say it and what it says. */
export interface Stance {
  /** Units of who says it; empty: nobody. */
  readonly holder: ReadonlySet<number>;
  /** Units that only say that it is said; they need no word of the source. */
  readonly saying: ReadonlySet<number>;
  /** It is said to be from them and nobody else: "it was X that said", "X is the source for". */
  readonly isOnly: boolean;
}

/** Nobody is said to say it. */
export const NOBODY: Stance = { holder: new Set(), saying: new Set(), isOnly: false };

/**
 * Who a text says it is from: "the FBI says …", "… according to the Washington Post", "it was the Journal that
 * reported …", "the Post is the source for …". With `isLoose`, also "analysts noticed …", which may be a deed as well.
 */
export function readStance(reading: Reading, isLoose: boolean): Stance {
  const { words, units } = reading;
  const holder = new Set<number>();
  const saying = new Set<number>();
  const take = (from: number, to: number, into: Set<number>): void => {
    for (let at = from; at < to; at += 1) {
      const unit = words[at]?.unit ?? -1;
      if (unit >= 0) into.add(unit);
    }
  };
  for (const unit of units) if (unit.isAccording) holder.add(unit.index);
  const lower = words.map((word) => word.lower);
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      at <= MAX_HOLDER_WORDS &&
      (SAYS.has(word.lower) ||
        admitsThat(reading, at) ||
        (isLoose && FINDS.has(word.lower) && !isByOutlet(reading, at)) ||
        isRelayed(reading, at)) &&
      (word.tag === 'VERB' || isVerbByPlace(reading, at)) &&
      !/^(?:by|out)$/.test(lower[at + 1] ?? '') &&
      // "spoke to the banks" tells no more than that they were asked.
      !(/^(?:speaks?|spoke)$/.test(word.lower) && /^(?:to|with)$/.test(lower[at + 1] ?? '')) &&
      !(/^(?:write|wrote)/.test(word.lower) && words[at + 1]?.tag === 'DET') &&
      // "said it was China" accuses.
      units[word.unit]?.concepts.get('accuse') !== 1 &&
      !/^(?:not|n't|never|is|are|was|were|been|being)$/.test(lower[at - 1] ?? '') &&
      !isNounHere(reading, at),
  );
  if (verb > 0) {
    const isCleft = /^(?:who|that|which)$/.test(lower[verb - 1] ?? '');
    const start = lower[0] === 'it' && /^(?:was|is|'s)$/.test(lower[1] ?? '') ? 2 : 0;
    const before = words.slice(start, verb);
    const hasOtherVerb = before.some(({ tag }, at) => tag === 'VERB' && !isCleft && at >= 0);
    if (!hasOtherVerb && before.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')) {
      take(start, verb, holder);
      take(verb, verb + 1, saying);
    }
  }
  const form = holder.size === 0 ? sourceFormOf(reading) : undefined;
  if (form !== undefined) {
    take(form.holder.from, form.holder.to, holder);
    for (const at of form.saying) take(at, at + 1, saying);
  }
  const isOnly =
    form !== undefined ||
    (lower[0] === 'it' && holder.size > 0) ||
    /\bis who\b/.test(lower.join(' '));
  return { holder, saying, isOnly };
}

/** "the head of a group of hacking experts at South Korea's ministry says": longer holders are not read. */
const MAX_HOLDER_WORDS = 12;

function isNounHere({ words }: Reading, at: number): boolean {
  return (
    words[at]?.tag === 'NOUN' &&
    /^(?:report|reports|claim|claims|state|states)$/.test(words[at]?.lower ?? '') &&
    words[at - 1]?.tag === 'DET'
  );
}

function isByOutlet({ words, units }: Reading, at: number): boolean {
  return words.slice(0, at).some(({ unit }) => units[unit]?.proper === 'outlet');
}

/** "it was the Post that listed them": of an outlet no more than that it says so. */
function isRelayed(reading: Reading, at: number): boolean {
  return RELAYS.test(reading.words[at]?.lower ?? '') && isByOutlet(reading, at);
}

const RELAYS =
  /^(?:list|relay|describe|quote|carry|carrie|publish|print|cover|pass|passe)(?:s|d|ed)?$/;

/** "admits that there are", not "admitted a mistake". */
function admitsThat({ words }: Reading, at: number): boolean {
  return (
    /^(?:admit|conced|acknowledg)/.test(words[at]?.lower ?? '') &&
    /^(?:that|there|he|she|it|they)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** "The ministry estimates North Korea has …": the tagger takes it for a noun; it is the first verb of two. */
function isVerbByPlace({ words }: Reading, at: number): boolean {
  const isVerb = ({ tag }: { readonly tag: string }): boolean => tag === 'VERB' || tag === 'AUX';
  return (
    words[at]?.tag === 'NOUN' &&
    /^(?:NOUN|PROPN)$/.test(words[at - 1]?.tag ?? '') &&
    /^(?:PROPN|DET|PRON)$/.test(words[at + 1]?.tag ?? '') &&
    !words.slice(0, at).some(isVerb) &&
    words.slice(at + 1).some(isVerb)
  );
}

/** Verbs that say no more than that something is said or thought. */
const SAYS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told state states stated report reports reported claim claims claimed announce
  announces announced think thinks thought believe believes believed reckon reckons reckoned argue argues argued write
  writes wrote writing mention mentions mentioned note notes noted reveal reveals revealed add added suggest suggests
  suggested confirm confirms confirmed insist insists insisted counts counted estimate estimates estimated suspect suspects suspected
  explain explains explained
  stress stresses stressed assert asserts asserted maintain maintains maintained remark remarked
  speak speaks spoke declare declared conclude concludes concluded`
    .trim()
    .split(/\s+/),
);

/** Verbs that say something by what was seen. */
const FINDS: ReadonlySet<string> = new Set(
  'found find finds noticed notice notices discovered discovers spotted spots observed saw traced learned learnt know knows knew showed shows'.split(
    ' ',
  ),
);
