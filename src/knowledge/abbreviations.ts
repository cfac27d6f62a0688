/** Abbreviations by what may follow them: in lower case, without their last stop. */

/** A name always follows: "Mr. Smith", "Gen. Lee". Only with a capital: "10 ms." is a duration. */
export const TITLES = words(`
  mr mrs ms mx dr prof rev fr hon cllr pres gen adm lt col maj capt cmdr cpl sgt pvt pfc supt insp det sen
  rep gov amb atty messrs mme mlle mt`);

/** The sentence always goes on: "e.g. Sony", "Roe v. Wade", "cf. Smith". */
export const NEVER_LAST = words(
  'e.g i.e eg ie vs v cf c.f viz approx ca incl esp resp aka a.k.a née',
);

/** A number follows, else the sentence may end: "No. 5", "pp. 3–4", "Sept. 11", "Vol. II". */
export const BEFORE_NUMBER = words(`
  no nos p pp pg vol vols fig figs eq eqs sec secs ch chap chaps art arts para paras par ver op n ex
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/** They end a sentence only before a word that rarely begins a name: "Apple Inc. The", "Apple Inc. CEO". */
export const MAY_BE_LAST = words(`
  inc corp ltd llc bros plc jr dept univ assn assoc intl natl govt dist est ed eds trans repr al sp
  spp var subsp ibid ph.d ft lb lbs oz sq mph c`);

/** As {@link MAY_BE_LAST}, but common words unless they have a capital: "Mass." against "mass." */
export const CAPITALISED_MAY_BE_LAST = words(`
  co sr st ste ave blvd rd ln hwy bldg apt ala ariz ark calif colo conn del fla ga ill ind kan ky la mass
  md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta`);

/** They may end a sentence before any capital: "at 5 p.m. Sony said", "phones, tablets, etc. Sony said". */
export const OFTEN_LAST = words('etc a.m p.m b.c b.c.e c.e');

/** After a time of day these go on with it: "5 p.m. Eastern", "9 a.m. Monday". */
export const AFTER_TIME = words(`
  eastern central mountain pacific atlantic est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet
  cest ist jst kst monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec`);

/** After them a single letter is a label and no initial: "Plan B.", "vitamin C.", "Hepatitis B." */
export const BEFORE_LETTER = words(`
  plan vitamin vitamins hepatitis class grade type group section appendix exhibit point option series
  schedule part side team unit room gate terminal column row line category factor model variant figure
  table phase level block zone wing studio case letter note chapter`);

/** Names that end in a mark: "Yahoo! Inc.", "Jeopardy! Masters". */
export const NAMES_WITH_MARK = words('yahoo jeopardy wham yum joomla oklahoma airplane');

/** Capitalised words that begin sentences and rarely go on with a name after an abbreviation. */
export const SENTENCE_STARTERS = words(`
  a about according across after again against all almost along already also although amid among an and
  another any anyone are around as at authorities back because before behind being below beneath besides
  between beyond both but by can could critics despite did do does due during each earlier either even
  eventually every everyone experts few finally first following for former from further furthermore given
  had has have he hence her here his how however i if in indeed inside instead into investigators is it
  its just last late later less like likewise many maybe meanwhile more moreover most much my nearly
  neither never nevertheless next no nobody none nonetheless nor not nothing now of off officials on once
  one only or other others otherwise our out outside over people perhaps police previously prosecutors
  rather recent recently researchers scientists second several shall she should similarly since so some
  someone sometimes soon still subsequently such than that the their them then there thereafter
  therefore these they this those though three through throughout thus to today together too toward
  towards two under unfortunately unless unlike until up upon was we were what whatever when whenever
  where whereas wherever whether which while who whoever whom whose why will with within without would
  yes yesterday yet you your`);

/** Verbs of speech right after a quotation and a name: “Why now?” Smith asked. */
export const SPEECH_VERBS = words(`
  said says asked asks replied replies added adds wrote writes cried shouted told tells answered
  exclaimed wondered tweeted joked quipped responded remarked recalled`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
