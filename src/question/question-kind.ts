import type { AnswerType, QuestionKind } from '../domain/question.ts';
import { askingPart, OPENS_YES_NO, whPart } from './asking-part.ts';
import { focusNoun } from './focus-noun.ts';
import { typesOfFocus } from './focus-types.ts';
import { plainQuestion } from './plain-question.ts';

/** What a question's own words say of its answer. */
export interface AskedFor {
  readonly kind: QuestionKind;
  /** Likeliest first. Empty: anything. */
  readonly asksFor: readonly AnswerType[];
  /** The noun that the answer is asked for by, in lower case: `outlet` of "which outlet". */
  readonly focus?: string;
}

/**
 * What is asked for: the first rule that fits decides; a text without a question is a `statement`. `plain` is the text as
 * {@link plainQuestion} gives it, for whoever has it. Never throws.
 */
export function questionKind(text: string, plain = plainQuestion(text)): AskedFor {
  const asked = askingPart(plain);
  const wh = whPart(asked, text.includes('?'));
  const focus = wh === '' || BY_WHOM.test(asked) ? undefined : focusNoun(wh.split(' '));
  const asks = focus === undefined ? [] : typesOfFocus(focus);
  const kind =
    ruleKind(asked, wh) ??
    (wh === '' ? kindWithoutWh(asked, text) : kindOfFocus(asked, wh, focus, asks));
  return {
    kind,
    asksFor: typesAsked(kind, asked, asks),
    ...(focus === undefined ? {} : { focus }),
  };
}

/** "by who was the ship sunk": the noun after the verb is no answer. */
const BY_WHOM = /^(?:by|to|for|with|from) whom?\b/;

function kindWithoutWh(asked: string, text: string): QuestionKind {
  const isAsked = OPENS_YES_NO.test(asked) || ASKS_FOR_ANY.test(asked) || /\?\s*$/.test(text);
  return asked !== '' && isAsked ? 'yes-no' : 'statement';
}

/** "anyone hurt", "any arrests yet", "got any proof". */
const ASKS_FOR_ANY = /^(?:got )?any(?:one|body|thing)?\b/;

interface Rule {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
}

/** In order of precedence; each with the inputs that it exists for. Matched against the plain question. */
const RULES: readonly Rule[] = [
  // "sum this article up for me", "tldr", "what happened", "give me the gist"
  {
    kind: 'summary',
    pattern:
      /\b(?:tl ?dr|summar\w+|sum (?:\w+ ){0,3}up|sum up|recap|overview|gist|main points?|in a nutshell|catch me up|fill me in)\b|^what (?:happened|is going on|went down|is (?:all )?(?:this|that|it|(?:this|the) (?:article|story|text)) (?:all )?about)$|^(?:so )?what is this$/,
  },
  // "how sure is the fbi", "on a scale of meh to certain how sure", "how likely is it", "what level of confidence"
  {
    kind: 'how-sure',
    pattern:
      /\bhow (?:\w+ )?(?:sure|certain|confident|convinced|likely|positive|solid|reliable|strong is the)\b|\b(?:degree|level|amount) of (?:confidence|certainty)\b|\bconfidence level\b|^what confidence\b/,
  },
  // "what evidence is there", "list the evidence", "any proof", "any forensic link to older hacks"
  {
    kind: 'evidence',
    pattern:
      /^(?:(?:what|which|any|name|list|give|show|wheres?|is there|are there|was there|were there|do they have|did they have|does \w+ have|how much|what kind of|what sort of|what is|what are|what was|what were) )+(?:me )?(?:the |any |some |all |their |actual |real |hard |solid |technical |forensic |digital )*(?:evidence|proof|proofs|clues?|traces?|forensics?|indicators?|signs? that|smoking gun|links? (?:to|between))\b/,
  },
  // "howd they know", "how could the feds tell it was them", "how did they figure out who", "what gave them away"
  {
    kind: 'evidence',
    pattern:
      /^how (?:did|do|does|could|can|would|are|is|were|was) (?:\w+ )+?(?:know|knew|tell|sure|figure|figured|work out|trace|traced|prove|proved|attribute|attributed|identify|identified|find out|found out|pin|catch|caught|linked|link|conclude)\b|^what (?:gave|gives) (?:\w+ ){1,3}away\b|^what (?:makes|made) (?:\w+ )+?(?:think|believe|suspect|sure|so sure)\b|^what (?:points|pointed|linked|links|ties|tied)\b/,
  },
  // "how come", "why", "what for", "what made them do it", "for what reason"
  {
    kind: 'why',
    pattern:
      /^(?:\w+ )?why\b|^how come\b|^what for$|^what (?:made|makes|caused|causes|led to|drove|motivated|prompted|triggered)\b/,
  },
  // "rough headcount of their hackers", "number of dead"
  {
    kind: 'how-many',
    pattern:
      /^(?:\w+ )?how (?:\w+ )?(?:many|often|frequently|old|tall|high|deep|far|big|large|fast|wide|heavy|hot|cold|strong|small|few)\b|^(?:what is |whats )?(?:the |a )?(?:\w+ ){0,2}(?:headcount|head count|body count|number of|amount of people|total of|count of)\b|\bhow many\b/,
  },
  // "how long did it last", "for how long"
  { kind: 'how-long', pattern: /\bhow (?:long|quickly)\b|^what length of time\b/ },
  // "how much did it cost", "what did it cost them", "whats the price"
  {
    kind: 'how-much',
    pattern:
      /\bhow much\b|\bhow (?:expensive|pricey|costly)\b|^what (?:did|does|do|would|will|has) .*\bcosts?\b/,
  },
  {
    kind: 'when',
    pattern:
      /\bhow (?:soon|recently|early|late|long ago)\b|^(?:since |until |till |by |from )?when\b/,
  },
  { kind: 'where', pattern: /^(?:from |to |near )?where\b/ },
  {
    kind: 'who',
    pattern: /^(?:(?:to|by|for|with|from|against|of|under|after|about|on) )?(?:who|whom|whose)\b/,
  },
  // "in what way", "by what means", "how"
  {
    kind: 'how',
    pattern: /^(?:in|by|through) (?:what|which) (?:way|ways|means|method|manner)\b|^how\b/,
  },
];

/** The kind by the first rule that fits the asking part or, with a wh-word in the middle, its wh-part. */
function ruleKind(asked: string, wh: string): QuestionKind | undefined {
  const isEmbedded = wh !== '' && !asked.startsWith(wh);
  const byRule = RULES.find(({ pattern }) => pattern.test(asked));
  if (byRule !== undefined) return byRule.kind;
  return isEmbedded ? RULES.find(({ pattern }) => pattern.test(wh))?.kind : undefined;
}

/** For "what", "which" and "name the …". */
function kindOfFocus(
  asked: string,
  wh: string,
  focus: string | undefined,
  asks: readonly AnswerType[],
): QuestionKind {
  const base: QuestionKind = wh.startsWith('which') ? 'which' : 'what';
  if (focus === undefined) return base;
  if (asks[0] === 'date') return 'when';
  if (asks[0] === 'person' && !NAMES_NOBODY.has(focus)) return 'who';
  if (asks[0] === 'number' || asks[0] === 'percent') return 'how-many';
  if (asks[0] === 'money') return 'how-much';
  if (asks[0] === 'duration') return 'how-long';
  if (REASONS.has(focus)) return 'why';
  if (asks[0] === 'place' && asked.endsWith(wh) && IN_A_PLACE.test(asked.slice(0, -wh.length)))
    return 'where';
  return base;
}

/** "in which city", "she grew up in what country"; but "which nation does the court hold" asks for a name. */
const IN_A_PLACE = /\b(?:in|at|from|near|to|on) $/;
/** "what name" and "what people" ask for a thing as often as for a person. */
const NAMES_NOBODY = new Set(['name', 'named', 'people']);
const REASONS = new Set(
  'reason reasons motive motives motivation cause purpose explanation excuse incentive'.split(' '),
);

/** What answers each kind when its focus noun says nothing. */
const TYPES_OF_KIND = {
  who: ['person', 'organisation', 'name', 'place'],
  what: [],
  which: ['name', 'thing'],
  when: ['date', 'duration'],
  where: ['place', 'name', 'organisation'],
  why: ['clause', 'thing'],
  how: ['clause', 'thing'],
  'how-many': ['number', 'percent'],
  'how-much': ['money', 'number', 'percent'],
  'how-long': ['duration', 'number', 'date'],
  'how-sure': ['clause', 'thing'],
  evidence: ['clause', 'thing'],
  summary: [],
  'yes-no': [],
  statement: [],
} as const satisfies Record<QuestionKind, readonly AnswerType[]>;

function typesAsked(
  kind: QuestionKind,
  asked: string,
  asks: readonly AnswerType[],
): readonly AnswerType[] {
  if (/\bhow (?:\w+ )?old\b/.test(asked)) return ['duration', 'number'];
  if (/\bhow much (?:money|did|does|do|was|is|were|are|would|will)\b(?!.*\bweigh)/.test(asked))
    return TYPES_OF_KIND['how-much'];
  if (/\bhow much\b/.test(asked)) return ['number', 'percent', 'money'];
  return asks.length > 0 ? asks : TYPES_OF_KIND[kind];
}
