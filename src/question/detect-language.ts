/** Languages that are recognised by their function words; the name is what the user reads. */
const FUNCTION_WORDS: readonly {
  readonly language: string;
  readonly words: ReadonlySet<string>;
}[] = [
  {
    language: 'Spanish',
    words: words(
      'el los las una unos qué que quién quien quiénes cuándo cuando cuánto cuántos cuantos dónde donde cómo como por para con del según fue es son está pero sobre usted ellos su sus al le hay',
    ),
  },
  {
    language: 'French',
    words: words(
      'le les des une qui que quoi quel quelle quels quand où comment pourquoi combien est sont ont été avec pour dans sur selon du au aux ils elles leur leurs ce cette ces pas ne et c’est cest a-t-il fait',
    ),
  },
  {
    language: 'German',
    words: words(
      'der die das den dem des ein eine einen einer wer wen wem wann wo warum wieso weshalb wie viele viel ist sind war waren hat haben wurde wurden mit für und nicht von zu zum zur bei laut nach sie ihr sich auf aus',
    ),
  },
  {
    language: 'Portuguese',
    words: words(
      'os as um uma quem quê quando quanto quantos onde porque por que para com não foi é são está estão do da dos das no na nos nas segundo eles elas seu sua você',
    ),
  },
  {
    language: 'Italian',
    words: words(
      'il lo gli una chi che cosa quando quanti quanto dove perché come è sono stato stata con per del della dei delle nel nella secondo ha hanno non loro questo',
    ),
  },
  {
    language: 'Dutch',
    words: words(
      'het een wie wat wanneer waar waarom hoe hoeveel zijn heeft hebben werd werden met voor en niet van naar bij volgens ze zij dit dat op uit',
    ),
  },
  {
    language: 'Polish',
    words: words(
      'kto co kiedy gdzie dlaczego jak ile jest są był była byli czy nie się na przez według to z w',
    ),
  },
  {
    language: 'Turkish',
    words: words(
      'kim ne zaman nerede neden niçin nasıl kaç bir ve ile mi mı mu mü için göre değil bu',
    ),
  },
  {
    language: 'Swedish',
    words: words(
      'vem vad när var varför hur många är och det att inte med för enligt som på av ett en den',
    ),
  },
  {
    language: 'Indonesian',
    words: words(
      'siapa apa kapan dimana mengapa kenapa bagaimana berapa yang dan ini itu adalah tidak dengan untuk dari',
    ),
  },
];

/** Letters of scripts that English does not use; a tenth would be a name, most is another language. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/gu;

/** Function words of another language that are also English words. */
const SHARED = words(
  'die war was is in an on no me as so do to a per come from men all not wen par con sur na ten met van bin the most ',
);

/** Of each function word that is not also an English word the languages that have it, as places in the list above. */
const LANGUAGES_WITH: ReadonlyMap<string, readonly number[]> = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  for (const [at, { words: known }] of FUNCTION_WORDS.entries()) {
    for (const word of known) {
      if (!SHARED.has(word)) languages.set(word, [...(languages.get(word) ?? []), at]);
    }
  }
  return languages;
}

/** English function words that are no function word of the languages above. */
const ENGLISH = words(
  'the of and are were be been does did done who when where why how which whom whose that this these those they them their she it its you your my we us our any some many much by with from about if but then there here have has had can could will would should might say says said tell told know get got',
);

/**
 * The language that the text is in when that is plainly not English, else undefined.
 *
 * Function words decide: a text is another language's when it has at least two of its words (one, where the text
 * also has a letter or mark that English does not use) and more of them than English ones. Words that are common to
 * both (`die`, `was`, `on`, `a`) count for neither. A text mostly in another script needs no words.
 */
export function detectOtherLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreignLetters = text.match(OTHER_SCRIPT)?.length ?? 0;
  if (letters > 0 && foreignLetters / letters > 0.4) return 'another language';

  const typed = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? [];
  if (typed.length < 2) return undefined;
  const english = typed.filter((word) => ENGLISH.has(word)).length;
  const counts = FUNCTION_WORDS.map(() => 0);
  for (const word of typed) {
    for (const at of LANGUAGES_WITH.get(word) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  }
  let best: { language: string; count: number } | undefined;
  for (const [at, { language }] of FUNCTION_WORDS.entries()) {
    const count = counts[at] ?? 0;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  if (best === undefined || best.count <= english) return undefined;
  if (english === 0 && INTERROGATIVES.has(typed[0] ?? '')) return best.language;
  return best.count >= 2 || hasForeignMark(text) ? best.language : undefined;
}

/** Question words that English does not have: one at the beginning tells, as in `quien hackeo a sony`. */
const INTERROGATIVES = words(
  'quien quién quienes cuando cuándo cuanto cuantos cuántos donde dónde porque qui quoi quel quelle pourquoi combien wer warum wieso weshalb wann welche chi perché quando dove quem onde quantos kto kiedy dlaczego siapa kenapa mengapa kapan vem varför hoeveel waarom wanneer',
);

/** `¿`, or a letter with an accent in a text of few words: `qui a piraté sony`. */
function hasForeignMark(text: string): boolean {
  return /[¿¡ßñãõçàâéèêëîïôûùüöäıșğşåæøł]/iu.test(text);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
