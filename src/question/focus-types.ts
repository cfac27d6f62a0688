import type { AnswerType } from '../domain/question.ts';

/** The answer types that a focus noun (singular or plural) asks for, likeliest first; empty when it says nothing. */
export function typesOfFocus(noun: string): readonly AnswerType[] {
  return TYPE_OF.get(noun) ?? TYPE_OF.get(singular(noun)) ?? [];
}

function singular(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Nouns by what answers them. A noun stands in one row alone; `person` rows also hold peoples' roles. */
const NOUNS: readonly (readonly [types: readonly AnswerType[], nouns: string])[] = [
  [
    ['date'],
    'year date day hour weekday month decade century time era season period quarter semester birthday deadline millennium',
  ],
  [['duration', 'number'], 'duration age lifespan length'],
  [['percent', 'number'], 'percentage percent proportion share fraction rate'],
  [
    ['money', 'number'],
    'cost price amount budget salary revenue profit income fee fine value ransom damage sum worth wage',
  ],
  [
    ['number'],
    'number population headcount count total size height depth distance width weight temperature speed area elevation altitude magnitude score ratio capacity frequency quantity toll',
  ],
  [
    ['place', 'name', 'organisation'],
    'country nation city state town village province region county continent place location capital island river street road neighborhood neighbourhood borough district area venue stadium port lake sea ocean mountain planet site park building castle palace church airport hometown birthplace headquarters',
  ],
  [
    ['person', 'name'],
    'person man woman people guy girl boy king queen emperor president director minister official officer general actor actress singer artist author writer composer player quarterback coach scientist philosopher politician leader founder inventor architect journalist analyst expert spokesman spokesperson spokeswoman ceo chief head boss mayor governor senator pope bishop father mother son daughter brother sister wife husband friend teacher professor student pianist musician engineer defector character individual rapper pioneer astronaut monk ruler khan',
  ],
  [
    ['organisation', 'name', 'thing'],
    'company organisation organization outlet newspaper paper agency bureau group team university college school institution club party band label network channel station firm bank corporation ministry department committee council association army government publisher magazine studio league conference team unit industry church denomination court body manufacturer brand',
  ],
  [
    ['name', 'thing'],
    'song album book film movie title work award game episode show language religion word term nickname name named opera symphony poem novel act law bill treaty program programme project mission event war battle',
  ],
  [
    ['clause', 'thing'],
    'reason motive motivation cause purpose explanation goal aim excuse incentive',
  ],
  [['clause', 'thing'], 'way method manner means technique trick approach'],
];

const TYPE_OF: ReadonlyMap<string, readonly AnswerType[]> = new Map(
  // The first row that has a noun wins, so the rows above are the stronger claims.
  NOUNS.toReversed().flatMap(([types, nouns]) => nouns.split(' ').map((noun) => [noun, types])),
);
