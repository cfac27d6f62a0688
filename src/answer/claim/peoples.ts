/** Adjectives of peoples, in small letters, with the place that they are of: `norwegian` of Norway. */
export const PEOPLES: ReadonlyMap<string, string> = new Map(
  `afghan Afghanistan|african Africa|albanian Albania|algerian Algeria|american United States|angolan Angola|argentine Argentina
argentinian Argentina|armenian Armenia|asian Asia|australian Australia|austrian Austria|azerbaijani Azerbaijan|bahraini Bahrain
bangladeshi Bangladesh|belarusian Belarus|belgian Belgium|bolivian Bolivia|bosnian Bosnia|brazilian Brazil|british United Kingdom
bulgarian Bulgaria|burmese Myanmar|cambodian Cambodia|cameroonian Cameroon|canadian Canada|chilean Chile|chinese China
colombian Colombia|congolese Congo|croatian Croatia|cuban Cuba|cypriot Cyprus|czech Czech Republic|danish Denmark|dutch Netherlands
ecuadorian Ecuador|egyptian Egypt|emirati United Arab Emirates|estonian Estonia|ethiopian Ethiopia|european Europe|filipino Philippines
finnish Finland|french France|georgian Georgia|german Germany|ghanaian Ghana|greek Greece|guatemalan Guatemala|haitian Haiti
honduran Honduras|hungarian Hungary|icelandic Iceland|indian India|indonesian Indonesia|iranian Iran|iraqi Iraq|irish Ireland
israeli Israel|italian Italy|jamaican Jamaica|japanese Japan|jordanian Jordan|kazakh Kazakhstan|kenyan Kenya|korean Korea
north korean North Korea|south korean South Korea|kosovan Kosovo|kuwaiti Kuwait|latvian Latvia|lebanese Lebanon|libyan Libya
lithuanian Lithuania|macedonian Macedonia|malaysian Malaysia|maltese Malta|mexican Mexico|moldovan Moldova|mongolian Mongolia
montenegrin Montenegro|moroccan Morocco|nepalese Nepal|nicaraguan Nicaragua|nigerian Nigeria|norwegian Norway|omani Oman
pakistani Pakistan|palestinian Palestine|panamanian Panama|paraguayan Paraguay|peruvian Peru|polish Poland|portuguese Portugal
qatari Qatar|romanian Romania|russian Russia|rwandan Rwanda|saudi Saudi Arabia|scottish Scotland|senegalese Senegal|serbian Serbia
singaporean Singapore|slovak Slovakia|slovenian Slovenia|somali Somalia|south african South Africa|spanish Spain|sri lankan Sri Lanka
sudanese Sudan|swedish Sweden|swiss Switzerland|syrian Syria|taiwanese Taiwan|tanzanian Tanzania|thai Thailand|tunisian Tunisia
turkish Turkey|ugandan Uganda|ukrainian Ukraine|uruguayan Uruguay|uzbek Uzbekistan|venezuelan Venezuela|vietnamese Vietnam
yemeni Yemen|zambian Zambia|zimbabwean Zimbabwe`
    .split(/[|\n]/)
    .map((entry): [string, string] => {
      const place = entry.search(/\p{Lu}/u);
      return [entry.slice(0, place).trim(), entry.slice(place)];
    }),
);
