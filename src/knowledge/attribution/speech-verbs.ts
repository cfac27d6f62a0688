/**
 * How far a verb shows that its subject says something.
 *
 * - `says`: whatever follows: "Lee said", "the sign says".
 * - `claims`: with a claim after it: "Lee added that …", not "the firm added 40 jobs".
 * - `makes-known`: with a claim or a thing: "the firm confirmed the breach".
 * - `finds`: with a claim, of papers and people who look into things: "the audit found that …".
 * - `quotes`: beside a quotation alone: "“Why?” Lee asked", not "Lee asked for help".
 * - `acts`: an act of speech on a thing: "The bureau cited …", "police blamed a valve".
 * - `believes`: "investigators believe …".
 * - `holds`: with "that" right after it: "the firm accepts that …", not "the firm accepts payment".
 */
export type SpeechKind =
  | 'says'
  | 'claims'
  | 'makes-known'
  | 'finds'
  | 'quotes'
  | 'acts'
  | 'believes'
  | 'holds';

const FORMS = {
  says: `say says said tell tells told argue argues argued insist insists insisted testify testifies testified
    allege alleges alleged state states stated warn warns warned assert asserts asserted contend
    contends contended explain explains explained`,
  claims: `add adds added write writes wrote note notes noted claim claims claimed maintain maintains
    maintained deny denies denied caution cautions cautioned complain complains complained concede
    concedes conceded emphasise emphasised emphasize emphasized reiterate reiterated stress stressed
    declare declares declared tweet tweeted`,
  'makes-known': `announce announces announced acknowledge acknowledges acknowledged admit admits admitted
    confirm confirms confirmed disclose discloses disclosed estimate estimates estimated predict
    predicts predicted report reports reported pledge pledges pledged promise promises promised vow
    vows vowed`,
  finds: `find finds found show shows showed reveal reveals revealed suggest suggests suggested indicate
    indicates indicated conclude concludes concluded`,
  quotes: `ask asks asked reply replies replied respond responded recall recalls recalled continue continued
    counter countered read reads observe observed remark remarked cried shouted joked quipped`,
  acts: 'attribute attributes attributed blame blames blamed accuse accuses accused cite cites cited',
  believes:
    'believe believes believed suspect suspects suspected fear feared expect expects expected',
  holds: `accept accepts accepted agree agrees agreed dispute disputes disputed doubt doubts doubted think
    thinks thought recommend recommends recommended propose proposes proposed`,
} as const satisfies Record<SpeechKind, string>;

const KINDS: ReadonlyMap<string, SpeechKind> = new Map(
  (Object.keys(FORMS) as SpeechKind[]).flatMap((kind) =>
    FORMS[kind].split(/\s+/).map((form): [string, SpeechKind] => [form, kind]),
  ),
);

/** What a form of a verb shows, or undefined for a verb of no speech. */
export function speechKind(lower: string): SpeechKind | undefined {
  return KINDS.get(lower);
}

/** A quick test: a sentence without any of these words names no source. */
export const SPEECH_CUE = new RegExp(
  `\\b(?:${[...KINDS.keys()].join('|')}|according|citing|saying|arguing|adding|insisting|reject(?:s|ed)?|dismiss(?:es|ed)?|finger|interview|quoted|speaking|spoke|obtained|seen|reviewed)\\b|["”’]\\s*[—–-]|:\\s`,
  'i',
);
