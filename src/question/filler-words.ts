/**
 * True for a normalised word that frames a question and says nothing of what is asked: "exactly", "basically", "folks",
 * "article". Less than a stop word: it is indexed, and a source may have it, but a question is not about it.
 */
export function isFillerWord(word: string): boolean {
  return FILLER_WORDS.has(word);
}

const FILLER_WORDS: ReadonlySet<string> = new Set(
  `exactly precisely specifically actually really basically literally honestly seriously apparently supposedly
  allegedly reportedly presumably possibly maybe perhaps simply truly definitely certainly obviously clearly
  specific exact particular actual real certain apparent
  tell explain describe mention mentioned mentions say says said saying state stated give given gives gave show list
  name names named call called know known find found
  article articles story piece text report reported reports reporting sources source source's read reading
  info information detail details something anything thing things stuff kind kinds sort sorts type types part
  folks guys guy ppl people person dude dudes fella peeps someone anyone somebody anybody everyone everybody
  hey hi hello yo ok okay well right yeah yes um uh hmm lol lmao haha pls plz please thanks bro bruh man mate sir
  curious wonder wondering interested quick question answer asking ask asked remind clarify quickly briefly shortly
  terms words word plain simple english according regards regarding concerning respect based
  whole entire anyway anyways tho though btw fyi tbh imo idk afaik
  time times case today now currently lately recently
  happen happened happening happens go goes going went get gets got getting make makes made making take takes took
  come comes came want wants wanted need needs use used uses using let lets put try tried
  idea clue deal hell heck damn fuck fucking tf wtf shit freaking bloody dumb ass
  nah nope yep yup fr ngl smh rn legit yall gonna gotta kinda sorta dudes bros buddy pal friend sis fam
  talk talking mean meant guess suppose supposed honest big lot bit whole piece main overall point
  weigh issue question questions ever place way ways
  walk run bring true false confirm verify check fact facts heard hear told read said
  alright correct true claim claims claimed think thinks thought believe believes believed`
    .trim()
    .split(/\s+/),
);
