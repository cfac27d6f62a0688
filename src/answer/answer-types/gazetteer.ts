/** Words that tell what a name stands for. Common words of the world, none of one article. */

/** Countries, large cities and regions, as written in running text. */
export const PLACES: ReadonlySet<string> = new Set(
  `Afghanistan|Africa|Alabama|Alaska|Albania|Algeria|America|Amsterdam|Angola|Antarctica|Arabia|Argentina|Arizona|Arkansas|Armenia|Asia|Athens|Atlanta|Australia|Austria|Azerbaijan|Baghdad|Bahrain|Bangkok|Bangladesh|Barcelona|Beijing|Beirut|Belarus|Belgium|Berlin|Bolivia|Bosnia|Boston|Botswana|Brazil|Britain|Brooklyn|Brussels|Budapest|Bulgaria|Burma|Cairo|California|Cambodia|Cameroon|Canada|Chad|Chicago|Chile|China|Colombia|Colorado|Congo|Connecticut|Copenhagen|Costa Rica|Crimea|Croatia|Cuba|Cyprus|Czech Republic|Damascus|Delaware|Delhi|Denmark|Detroit|Dubai|Dublin|Ecuador|Edinburgh|Egypt|El Salvador|England|Estonia|Ethiopia|Eurasia|Europe|Finland|Florence|Florida|France|Frankfurt|Gaza|Geneva|Georgia|Germany|Ghana|Glasgow|Great Britain|Greece|Greenland|Guatemala|Haiti|Hamburg|Hanoi|Havana|Hawaii|Helsinki|Hiroshima|Holland|Honduras|Hong Kong|Houston|Hungary|Iceland|Idaho|Illinois|India|Indiana|Indonesia|Iowa|Iran|Iraq|Ireland|Israel|Istanbul|Italy|Ivory Coast|Jakarta|Jamaica|Japan|Jerusalem|Jordan|Kabul|Kansas|Karachi|Kazakhstan|Kentucky|Kenya|Kiev|Kosovo|Kuwait|Kyiv|Laos|Latin America|Latvia|Lebanon|Libya|Lisbon|Lithuania|Liverpool|London|Los Angeles|Louisiana|Luxembourg|Madrid|Maine|Malaysia|Malta|Manchester|Manhattan|Maryland|Massachusetts|Melbourne|Mexico|Mexico City|Miami|Michigan|Middle East|Milan|Minnesota|Mississippi|Missouri|Mongolia|Montana|Montreal|Morocco|Moscow|Mumbai|Munich|Myanmar|Nairobi|Naples|Nebraska|Nepal|Netherlands|Nevada|New Delhi|New England|New Hampshire|New Jersey|New Mexico|New Orleans|New South Wales|New York|New York City|New Zealand|Nicaragua|Nigeria|North America|North Carolina|North Dakota|North Korea|Northern Ireland|Norway|Ohio|Oklahoma|Oregon|Oslo|Oxford|Pakistan|Palestine|Panama|Paraguay|Paris|Pennsylvania|Persia|Peru|Philadelphia|Philippines|Phoenix|Poland|Portugal|Prague|Prussia|Puerto Rico|Pyongyang|Qatar|Queensland|Rhode Island|Romania|Rome|Russia|Rwanda|Saint Petersburg|San Diego|San Francisco|San Jose|Saudi Arabia|Scandinavia|Scotland|Seattle|Senegal|Seoul|Serbia|Shanghai|Siberia|Sicily|Silicon Valley|Singapore|Slovakia|Slovenia|Somalia|South Africa|South America|South Carolina|South Dakota|South Korea|Soviet Union|Spain|Sri Lanka|Stockholm|Sudan|Sweden|Switzerland|Sydney|Syria|Taipei|Taiwan|Tanzania|Tehran|Tel Aviv|Tennessee|Texas|Thailand|Tibet|Tokyo|Toronto|Tunisia|Turkey|Tuscany|U.K.|U.S.|U.S.A.|UAE|UK|US|USA|Uganda|Ukraine|United Kingdom|United States|United States of America|Uruguay|Utah|Uzbekistan|Vancouver|Vatican|Venezuela|Venice|Vermont|Victoria|Vienna|Vietnam|Virginia|Wales|Warsaw|Washington|Washington D.C.|West Virginia|Wisconsin|Wyoming|Yemen|Yorkshire|Yugoslavia|Zambia|Zimbabwe|Zurich`.split(
    '|',
  ),
);

/** The last word of a place's name: "Wenchuan County", "Times Square". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'County City Province State District Region Island Islands River Lake Sea Ocean Bay Gulf Mountain Mountains Hills Hill Valley Desert Forest Park Square Street Avenue Road Boulevard Bridge Airport Station Stadium Hall Palace Castle Cathedral Abbey Tower Building Garden Gardens Theatre Theater Arena Village Town Township Peninsula Coast Strait Canal Port Harbor Harbour Beach Empire Kingdom Republic Territory Plaza Center Centre Field Heights Prison Cemetery Hotel Plateau'.split(
    ' ',
  ),
);

/** The first word of a place's name: "Mount Everest". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'Mount Mt Mt. Lake Fort Port Cape San Santa Los Las Saint-Denis Isle Gulf Bay'.split(' '),
);

/** A word anywhere in a body's name: "Defense Ministry", "Sony Pictures", "Acme Inc". */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  'Inc Inc. Corp Corp. Corporation Company Co. Ltd Ltd. LLC PLC Group Holdings University College School Institute Academy Ministry Department Agency Bureau Office Commission Committee Council Congress Parliament Senate House Court Party Union Association Federation Foundation Society League Club Church Army Navy Force Forces Guard Police Bank Times Post Journal Tribune Herald Guardian Telegraph Gazette News Magazine Press Media Network Broadcasting Television Radio Studios Pictures Records Entertainment Airlines Motors Electric Industries Laboratories Laboratory Systems Technologies Software Museum Library Hospital Orchestra Band Board Authority Service Services Administration Organization Organisation Trust Fund Alliance Coalition Government Government’s Directorate Division Team Conference Convention Assembly NATO NASA FBI CIA NSA UN EU BBC NBC ABC CBS CNN'.split(
    ' ',
  ),
);

/** Stands before, or begins, a person's name. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sir Lady Lord Dame King Queen Prince Princess President Chancellor Minister Senator Governor Mayor Judge Justice Captain General Colonel Major Lieutenant Sergeant Admiral Commander Director Chairman Pope Bishop Archbishop Cardinal Father Brother Sister Saint St. Emperor Empress Sultan Khan Rev. Reverend Rabbi Imam Duke Count Baron Earl'.split(
    ' ',
  ),
);

/** Given names that are common in English-language news and reference texts. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  'Aaron Abdul Abraham Adam Adrian Ahmed Alan Albert Alex Alexander Alexandra Alexei Alfred Ali Alice Alison Amanda Amy Ana Andre Andrea Andreas Andrew Andrey Angela Anita Ann Anna Anne Anthony Antonio Arnold Arthur Barack Barbara Ben Benjamin Bernard Beth Betty Bill Bob Boris Brad Brandon Brian Bruce Bryan Carl Carlos Carol Caroline Catherine Charles Charlie Chris Christian Christina Christine Christopher Claire Clara Claude Colin Craig Cynthia Dan Daniel David Deborah Dennis Diana Diane Dmitry Dominic Don Donald Dorothy Douglas Duncan Dwight Edgar Edith Edmund Eduard Edward Elena Eli Elizabeth Ellen Emily Emma Emmanuel Eric Erik Ernest Eugene Eva Evan Fatima Felix Ferdinand Fernando Florence Frances Francis Frank Franklin Franz Fred Frederick Gabriel Gary Gene Geoffrey George Gerald Gilbert Gordon Grace Graham Greg Gregory Guy Hans Harold Harper Harriet Harry Harvey Hassan Heather Heinrich Helen Henri Henry Herbert Herman Hillary Howard Hugh Hugo Ian Ibrahim Igor Irene Isaac Isabel Ivan Jack Jackie Jacob Jacques James Jane Janet Jason Jay Jean Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joe Joel Johann Johannes John Johnny Jon Jonathan Jose Joseph Joshua Juan Judith Julia Julian Julie Justin Karen Karl Kate Katherine Kathryn Katie Keith Kelly Ken Kenneth Kevin Kim Kofi Larry Laura Lauren Lawrence Lee Leo Leon Leonard Leonardo Lewis Linda Lisa Louis Louise Lucas Lucy Luis Luke Madonna Marc Marco Marcus Margaret Maria Marie Mario Marion Mark Martha Martin Mary Matt Matthew Maurice Max Maximilian Megan Melissa Michael Michel Michelle Miguel Mike Mikhail Miles Mohamed Mohammed Monica Morgan Muhammad Nancy Naomi Natalie Nathan Neil Nicholas Nick Nicolas Nicole Nigel Nikita Nikola Nikolai Noah Noel Norman Oliver Olivia Omar Oscar Otto Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Phil Philip Philippe Phillip Pierre Rachel Ralph Raymond Rebecca Richard Rob Robert Roberto Robin Roger Roland Roman Ronald Rosa Rose Ross Roy Russell Ruth Ryan Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Seth Sharon Simon Sophia Sophie Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Susan Suzanne Sydney Sylvia Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Toby Todd Tom Tony Tracy Victor Victoria Vincent Virginia Vladimir Walter Warren Wayne Wendy Wilhelm William Winston Wolfgang Xavier Yusuf Yuri Zachary'.split(
    ' ',
  ),
);
