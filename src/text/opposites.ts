import { tokenise } from './tokenise.ts';

/**
 * The words that turn a word's meaning round, as stems; stop words as they stand: `decreas` for `increas`, `after` for
 * `before`. Only those of a list of everyday pairs; see {@link prefixOpposites} for the others.
 */
export function oppositesOf(word: string): readonly string[] {
  return OPPOSITES.get(word) ?? [];
}

/** What the stem becomes with a prefix that negates, or without its own: `unsafe` and `safe`. Most are no words. */
export function prefixOpposites(stem: string): readonly string[] {
  return PREFIXES.flatMap((prefix) => {
    const bare = stem.startsWith(prefix) ? stem.slice(prefix.length) : '';
    return [
      ...(stem.length >= SHORTEST ? [prefix + stem] : []),
      ...(bare.length >= SHORTEST ? [bare] : []),
    ];
  });
}

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'non', 'dis', 'anti', 'mis'];
const SHORTEST = 4;

// Written for this project: each word with some that say the opposite, or another of the few things that it could be
// ("first" beside "second"). Pairs hold both ways.
const PAIRS = `
increase:decrease,decline,reduce,lower,fall,drop increased:decreased,reduced
rise:fall,decline,drop,set grow:shrink,decline high:low higher:lower highest:lowest
large:small,tiny larger:smaller largest:smallest big:small,little biggest:smallest great:small
greater:lesser,smaller,fewer,less greatest:least,smallest long:short longer:shorter
longest:shortest tall:short deep:shallow wide:narrow thick:thin heavy:light strong:weak,feeble
stronger:weaker strengthen:weaken hot:cold,cool warm:cold,cool hottest:coldest
warmest:coolest,coldest fast:slow quick:slow rapid:slow,gradual early:late earlier:later
earliest:latest,last first:last,final,second,third,fourth,fifth before:after,following
prior:after,following,subsequent begin:end,finish,stop,cease,conclude
start:end,finish,stop,cease,conclude open:close,shut opening:closing,closure
create:destroy,abolish establish:abolish,dissolve found:dissolve build:destroy,demolish
construct:destroy,demolish accept:reject,refuse,deny,decline
allow:forbid,prohibit,prevent,ban,deny permit:forbid,prohibit,ban approve:reject,disapprove,oppose
agree:disagree,refuse support:oppose,reject,undermine favor:oppose favour:oppose
help:hinder,harm,hurt encourage:discourage,thwart,prevent promote:discourage,hinder,prevent
enable:prevent,disable cause:prevent include:exclude,omit inside:outside internal:external
interior:exterior inner:outer indoor:outdoor upper:lower north:south,east,west
northern:southern,eastern,western south:east,west southern:eastern,western east:west
eastern:western northeast:southeast,northwest,southwest southeast:northwest,southwest
northwest:southwest left:right top:bottom above:below over:under front:back,rear ancient:modern
old:new,young,recent older:newer,younger oldest:newest,youngest modern:traditional traditional:new
public:private male:female man:woman men:women boy:girl husband:wife father:mother son:daughter
brother:sister king:queen rich:poor richest:poorest wealthy:poor wealth:poverty win:lose,loss
won:lost victory:defeat winner:loser success:failure succeed:fail successful:unsuccessful,failed
gain:lose,loss profit:loss buy:sell bought:sold purchase:sell import:export give:take,receive
send:receive lend:borrow teach:learn teacher:student attack:defend,defense offense:defense
offensive:defensive war:peace alive:dead live:die life:death birth:death born:died
healthy:sick,ill,unhealthy safe:dangerous,unsafe danger:safety good:bad,poor,evil better:worse
best:worst positive:negative positively:negatively advantage:disadvantage
benefit:harm,detriment,cost benefits:drawbacks love:hate like:dislike happy:sad,unhappy
easy:hard,difficult easier:harder simple:complex,complicated simplicity:complexity
possible:impossible common:rare,uncommon,unusual often:rarely,seldom,never
frequently:rarely,seldom,infrequently frequent:rare always:never,sometimes all:none,some
everyone:nobody many:few more:less,fewer most:least,fewest majority:minority maximum:minimum
max:min full:empty complete:incomplete,partial completely:partially whole:part total:partial
major:minor main:secondary primary:secondary,tertiary single:multiple,double
same:different,opposite similar:different,dissimilar similarity:difference equal:unequal
equality:inequality direct:indirect directly:indirectly active:passive,inactive present:absent
presence:absence visible:invisible hidden:visible known:unknown famous:unknown popular:unpopular
legal:illegal,unlawful lawful:unlawful guilty:innocent religious:secular
natural:artificial,synthetic real:fake,false true:false correct:incorrect,wrong right:wrong
certain:uncertain clear:unclear,ambiguous clarity:ambiguity rough:smooth soft:hard loud:quiet
bright:dark light:dark day:night morning:evening,night summer:winter spring:autumn,fall
dry:wet,humid driest:wettest liquid:solid,gas urban:rural domestic:foreign,international
local:global,national,foreign national:international federal:state citizen:foreigner,alien
liberal:conservative democrat:republican democratic:republican left-wing:right-wing
expand:contract,shrink,reduce expansion:contraction join:leave,separate enter:leave,exit
arrive:leave,depart come:go unite:divide,separate united:divided together:apart,separately
merge:split,separate connect:disconnect attach:detach remember:forget appear:disappear,vanish
remain:leave,change continue:stop,cease,discontinue keep:lose,discard preserve:destroy
protect:harm,destroy,attack save:spend,waste,destroy improve:worsen,deteriorate,impair
improvement:deterioration advance:retreat forward:backward ahead:behind near:far nearest:farthest
close:far closest:farthest,furthest cheap:expensive cheaper:costlier inexpensive:expensive
voluntary:mandatory,compulsory,involuntary optional:mandatory,compulsory,required
required:forbidden professional:amateur formal:informal formally:informally official:unofficial
regular:irregular normal:abnormal stable:unstable dependent:independent dependence:independence
dependency:independency relevant:irrelevant efficient:inefficient effective:ineffective,useless
effectiveness:ineffectiveness ability:inability able:unable willing:unwilling,reluctant
violent:nonviolent,peaceful violence:nonviolence specific:general,vague specialized:general
theory:practice theoretical:practical,empirical fiction:nonfiction,fact
concentrated:dispersed,diluted plural:singular predator:prey hire:fire,dismiss
appoint:dismiss,remove elect:appoint add:remove,subtract,delete extra:less raise:lower,reduce
adaptive:innate innate:acquired inherit:acquire obedience:disobedience obey:disobey,violate,break
comply:violate trust:distrust,mistrust credible:incredible worthy:unworthy employ:unemploy
employed:unemployed employment:unemployment skilled:unskilled education:ignorance parent:child
adult:child senior:junior undergraduate:graduate faculty:student landlord:tenant seller:buyer
supply:demand lender:borrower offer:refuse ally:enemy friend:enemy hero:villain leader:follower
`;

const OPPOSITES: ReadonlyMap<string, readonly string[]> = readPairs(PAIRS);

function readPairs(pairs: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    found.set(from, (found.get(from) ?? new Set()).add(to));
  };
  for (const entry of pairs.trim().split(/\s+/)) {
    const [word = '', opposites = ''] = entry.split(':');
    for (const opposite of opposites.split(',')) {
      add(keyOf(word), keyOf(opposite));
      add(keyOf(opposite), keyOf(word));
    }
  }
  return new Map(Array.from(found, ([word, all]) => [word, [...all]]));
}

function keyOf(word: string): string {
  const [token] = tokenise(word);
  return token === undefined || token.isStop ? word : token.stem;
}
