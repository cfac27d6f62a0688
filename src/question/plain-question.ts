/**
 * The question in plain words: lower case, no punctuation but commas, contractions written out and
 * common slips mended, single spaces. For judging what is asked; never shown.
 */
export function plainQuestion(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\.(?=\S)/g, '') // u.s. → us
    .replace(/(?<=\d),(?=\d)/g, '') // 6,000 → 6000
    .replace(/,/g, ' , ')
    .replace(/[^\p{L}\p{N}\p{Sc}%',-]+/gu, ' ')
    .trim()
    .split(/\s+/);
  return words
    .flatMap((word) => PLAIN.get(word.replaceAll("'", '')) ?? [word.replace(/'s?$/, '')])
    .filter((word) => word !== '')
    .join(' ');
}

/** What people type at midnight, without its apostrophe, and the words that it stands for. */
const PLAIN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    whats: ['what', 'is'],
    wats: ['what', 'is'],
    whos: ['who', 'is'],
    wheres: ['where', 'is'],
    whens: ['when', 'is'],
    whys: ['why', 'is'],
    hows: ['how', 'is'],
    whatd: ['what', 'did'],
    whod: ['who', 'did'],
    whered: ['where', 'did'],
    whend: ['when', 'did'],
    whyd: ['why', 'did'],
    howd: ['how', 'did'],
    whatre: ['what', 'are'],
    whore: ['who', 'are'], // "who're"
    wholl: ['who', 'will'],
    whatll: ['what', 'will'],
    whove: ['who', 'have'],
    whyre: ['why', 'are'],
    howre: ['how', 'are'],
    wtf: ['what'],
    waht: ['what'],
    wht: ['what'],
    whta: ['what'],
    hwat: ['what'],
    wat: ['what'],
    wot: ['what'],
    wut: ['what'],
    wich: ['which'],
    whic: ['which'],
    whcih: ['which'],
    whihc: ['which'],
    witch: ['which'],
    wen: ['when'],
    wehn: ['when'],
    whne: ['when'],
    whn: ['when'],
    wher: ['where'],
    whre: ['where'],
    wehre: ['where'],
    hwere: ['where'],
    woh: ['who'],
    hwo: ['how'],
    hw: ['how'],
    hoow: ['how'],
    ohw: ['how'],
    wy: ['why'],
    whu: ['why'],
    hwy: ['why'],
    wheter: ['whether'],
    mnay: ['many'],
    mny: ['many'],
    muhc: ['much'],
    dat: ['that'],
    dis: ['this'],
    dey: ['they'],
    u: ['you'],
    ya: ['you'],
    r: ['are'],
    n: ['and'],
    pls: [],
    plz: [],
    please: [],
    lol: [],
    lmao: [],
    bro: [],
    bruh: [],
    tho: [],
    tf: [], // "who tf did this"
    isnt: ['is', 'not'],
    wasnt: ['was', 'not'],
    arent: ['are', 'not'],
    werent: ['were', 'not'],
    didnt: ['did', 'not'],
    dont: ['do', 'not'],
    doesnt: ['does', 'not'],
    hasnt: ['has', 'not'],
    havent: ['have', 'not'],
    couldnt: ['could', 'not'],
    wouldnt: ['would', 'not'],
    cant: ['can', 'not'],
    wont: ['will', 'not'],
  }),
);
