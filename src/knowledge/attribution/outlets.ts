import type { Name } from '../../domain/knowledge.ts';

/** Outlets by their whole name. */
const WHOLE: ReadonlySet<string> = new Set(
  `reuters|bloomberg|associated press|ap|afp|agence france-presse|bbc|cnn|nbc|cbs|abc|npr|pbs|msnbc|cnbc|xinhua|tass|yonhap|kyodo|politico|axios|propublica|der spiegel|le monde|le figaro|el país|el pais|al jazeera|wired|techcrunch|ars technica|the intercept|buzzfeed|vox|slate|newsweek|time magazine|forbes|the economist|the atlantic|the new yorker|nyt|wsj|wapo|usa today|upi|dpa|itv|zdnet|the verge|the register|the hill|huffington post|huffpost|bellingcat|vice|mother jones|deutsche welle|haaretz|die zeit|la repubblica`.split(
    '|',
  ),
);
/** The last word of an outlet's name: "Washington Post", "the Times". */
const LAST =
  /^(?:Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Telegraph|News|Newspapers?|Magazine|Weekly)$/;
/** Common words, and so the last word of an outlet's name only after "the" or "Daily": "the Boston Globe". */
const LAST_AFTER_THE =
  /^(?:Guardian|Observer|Independent|Globe|Mirror|Express|Standard|Star|Sun|Mail|Record|Echo|Examiner|Enquirer|Inquirer|Courier|Dispatch|Bulletin|Monitor|Register|Sentinel|Argus|Advertiser|Press|Review|Economist|Atlantic|Intercept|Republic|Bee|Plain Dealer|Age|Citizen|Tidings|Clarion|Bugle|Ledger|Sunday Times|Broadcasting)$/;
const FIRST =
  /^(?:Daily|Evening|Morning|Sunday|BBC|CNN|Sky|Fox|NBC|CBS|ABC|Channel|Radio|Associated)$/;
const ROLE =
  /\b(?:newspaper|news (?:agency|site|outlet|magazine|channel|service)|broadcaster|magazine|outlet|wire service)\b/i;

/** A run of capitalised words that may name an outlet, for use within a longer pattern. */
export const OUTLET_RUN =
  "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: (?:of |de )?\\p{Lu}[\\p{L}\\p{N}&-]*){0,4}";

export type OutletTest = (phrase: string) => boolean;

/** A test for names of outlets: by words that they are made of, or by their role in `names.yaml`. */
export function createOutletTest(names: readonly Name[]): OutletTest {
  const listed = new Set(
    names
      .filter((name) => name.kind === 'organisation' && ROLE.test(name.role ?? ''))
      .flatMap(({ name, aliases }) => [name, ...aliases].map(bare)),
  );
  return (phrase) => {
    const key = bare(phrase);
    if (listed.has(key) || WHOLE.has(key) || WHOLE.has(`the ${key}`)) return true;
    const words = phrase.replace(/^the /i, '').split(' ');
    const last = words.at(-1) ?? '';
    if (!words.every((word) => /^(?:\p{Lu}|of$|de$)/u.test(word))) return false;
    const hasThe = /^the /i.test(phrase);
    if (LAST.test(last)) return hasThe || words.length > 1;
    return (
      LAST_AFTER_THE.test(last) && (hasThe || (words.length > 1 && FIRST.test(words[0] ?? '')))
    );
  };
}

function bare(phrase: string): string {
  return phrase.toLowerCase().replace(/^the /, '');
}
