/**
 * The base form of an irregular English verb or noun form (`wrote` gives `write`, `children` gives
 * `child`), or undefined for a regular one, which the stemmer brings to one form by itself.
 */
export function irregularBase(word: string): string | undefined {
  return BASE_OF.get(word);
}

// Base form first, then the forms that no suffix rule reaches. A form that is as often another word
// ("saw", "found", "left", "felt", "rose", "bore", "ground", "wound", "lay") stands under the base
// that encyclopaedias and news mean by it, or is left out.
const FORMS = `
arise arose arisen;awake awoke awoken;bear borne;beat beaten;become became;begin began begun;
bend bent;bind bound;bite bit bitten;blow blew blown;break broke broken;breed bred;bring brought;
build built;burn burnt;buy bought;catch caught;choose chose chosen;come came;creep crept;
deal dealt;dig dug;do did done does doing;draw drew drawn;dream dreamt;drink drank drunk;drive drove driven;
eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown;
forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;
get got gotten;give gave given;go went gone goes;grow grew grown;hang hung;have had has having;
hear heard;hide hid hidden;hold held;keep kept;kneel knelt;know knew known;lay laid;lead led;
leap leapt;learn learnt;leave left;lend lent;light lit;lose lost;make made;mean meant;meet met;
mistake mistook mistaken;overcome overcame;overthrow overthrew overthrown;pay paid;prove proven;ride rode ridden;ring rang rung;
rise rose risen;run ran;say said;see saw seen;seek sought;sell sold;send sent;sew sewn;shake shook shaken;
shine shone;shoot shot;show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat;
sleep slept;slide slid;speak spoke spoken;spell spelt;spend spent;spin spun;spoil spoilt;
stand stood;steal stole stolen;stick stuck;strike struck stricken;strive strove striven;swear swore sworn;
sweep swept;swell swollen;swim swam swum;swing swung;take took taken;teach taught;tear tore torn;
tell told;think thought;throw threw thrown;undergo underwent undergone;understand understood;
undertake undertook undertaken;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;
withdraw withdrew withdrawn;withstand withstood;write wrote written;
child children;man men;woman women;foot feet;tooth teeth;goose geese;mouse mice;person people persons;
life lives;wife wives;leaf leaves;half halves;knife knives;wolf wolves;shelf shelves;thief thieves;
criterion criteria;phenomenon phenomena;bacterium bacteria;medium media;nucleus nuclei;index indices;
analysis analyses;crisis crises;basis bases;thesis theses;hypothesis hypotheses;axis axes;
die dying died dies;lie lying lied lies;tie tying tied ties;good better best;bad worse worst;
far further furthest farthest farther
`;

const BASE_OF: ReadonlyMap<string, string> = new Map(
  FORMS.split(';').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  }),
);
