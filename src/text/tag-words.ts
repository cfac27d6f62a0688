import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/), as the tagger gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark of a text. `text === source.slice(start, end)`. */
export interface TaggedWord {
  readonly text: string;
  /** Half-open span, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly tag: PartOfSpeech;
}

/**
 * The words and marks of a text with their parts of speech, in reading order; spaces stand between
 * them. Contractions are two words (`did`, `n't`; `company`, `’s`). The first call builds the tagger
 * (about 100 ms); a sentence then takes about 0.05 ms, so keep the result.
 */
export function tagWords(text: string): readonly TaggedWord[] {
  tagger ??= buildTagger();
  return tagger(text);
}

let tagger: ((text: string) => readonly TaggedWord[]) | undefined;

function buildTagger(): (text: string) => readonly TaggedWord[] {
  const nlp = winkNlp(model, ['pos']);
  const tag = (text: string): readonly TaggedWord[] => {
    const tokens = nlp.readDoc(text).tokens();
    const texts = tokens.out();
    const tags = tokens.out(nlp.its.pos);
    const words: TaggedWord[] = [];
    let cursor = 0;
    for (const [i, word] of texts.entries()) {
      // The tagger drops white space only; should it ever change a word, that word is left out.
      const start = text.indexOf(word, cursor);
      if (word === '' || start < 0) continue;
      cursor = start + word.length;
      words.push({ text: word, start, end: cursor, tag: partOfSpeech(tags[i]) });
    }
    return words;
  };
  return (text) => {
    if (!LONG.test(text)) return tag(text);
    let from = 0;
    return text.split(LONG).flatMap((part): readonly TaggedWord[] => {
      const start = from;
      from += part.length;
      if (part.length > MAX_WORD && LONG.test(part)) {
        return [{ text: part, start, end: from, tag: 'X' }];
      }
      return tag(part).map((word) => ({
        ...word,
        start: word.start + start,
        end: word.end + start,
      }));
    });
  };
}

/** What is written without a space for so long is no word, and takes the tagger the square of its length. */
const MAX_WORD = 200;
const LONG = new RegExp(`(\\S{${MAX_WORD + 1},})`);

/** `SPACE` and what a later model may add count as other. */
function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return tag !== undefined && isPartOfSpeech(tag) ? tag : 'X';
}

function isPartOfSpeech(tag: string): tag is PartOfSpeech {
  return TAGS.has(tag);
}

const TAGS: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
);
