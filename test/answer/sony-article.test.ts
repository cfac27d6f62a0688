import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { defaultEngine } from '../default-engine.ts';

// Questions in many voices, each with the sentences any of which is right at the top. The numbers are those of
// `knowledge/sources/sony-hack.md` in reading order.

const engine = await defaultEngine();

function shown(answer: Answer): readonly number[] {
  return answer.kind === 'answered' ? answer.quotes.map(({ number }) => number) : [];
}

describe('ask, of the Sony article: who did it, who says so, who somebody is', () => {
  it.each([
    ['In plain terms, which state is alleged to have perpetrated this?', [3, 8, 1]],
    ['hey so who actually got into sonys stuff', [3, 8, 1]],
    ['Which foreign power stands accused here?', [3, 8, 1]],
    ['the guys responsible?', [3, 8, 1]],
    ['who does washington say is guilty', [8, 3, 1]],
    ["Per the Bureau, who's the perp", [8, 3, 1]],
    ['whose fault was teh breach', [3, 8, 1]],
    ['Who was running the Federal Bureau of Investigation?', [3]],
    ['Name of the top FBI guy please', [3]],
    ['who else besides comey has high confidence', [7]],
    ['who noticed the facebook logins', [5]],
    ['According to whom did they backtrack?', [5]],
    ['Which agency issued the attribution?', [8]],
    ['Which newspaper has the malware story?', [9]],
    ['Who studied the strikes against South Korea?', [10]],
    ['who told the press about the chinese detour', [10]],
    ['Which paper covered the targets in Seoul?', [11]],
    ["who's jang and y should i care", [12]],
    ['Which ex-official talks about promotions?', [12]],
    ['who floated the idea of clues left for kudos', [2]],
    ['Source of the 6,000 figure?', [13]],
    ['Which ministry weighs in on the headcount?', [13]],
    ['to whom are the hackers devoted', [13]],
    ['who are all the ppl quoted here', [3, 5, 10, 12, 13, 2]],
    ['Which paper carried the Comey remarks?', [3]],
    ['who got hacked anyway', [2, 3, 1]],
    ['Who used to be in the propaganda apparatus?', [12]],
    ['Kindly identify the party deemed liable for the intrusion.', [3, 8, 1]],
    ['my grandson says some country did this, which one?', [3, 8, 1]],
    ['any word on whodunnit for the sony job', [3, 8, 1]],
    ['so its the kim regime they say did it?', [3, 8, 1]],
    ['Whom does the U.S. government formally accuse?', [8, 3]],
    ['attacker = ?', [3, 8, 1]],
    ["Which state's hands are dirty here", [3, 8, 1]],
    ["who's comey again?", [3]],
    ["The Bureau's chief at that time was called what?", [3]],
    ['who stands with the fbi boss on this', [7]],
    ['whose word is it that they logged in from nk ips', [5]],
    ['Who at the FBI describes the logins?', [5]],
    ['which paper broke the malware links', [9]],
    ['who are the folks that looked into attacks on the South', [10]],
    ['who is that propaganda fellow', [12]],
    ['who puts the figure at 6,000', [13]],
    ['who had the comey story, times or post?', [3]],
    ["what's the firm that got breached", [2, 3, 1]],
    ["who's the accused in all of this", [3, 8, 1]],
    ['Which government got called out for hacking Sony?', [3, 8, 1]],
    ["who's on the hook for the sony breach", [3, 8, 1]],
    ['what country were the intruders from', [3, 8, 1, 2]],
    ['who headed up the bureau back then', [3]],
    ['who exactly is this former propaganda dude', [12]],
    ['Which official mentions promotions?', [12]],
    ["who's the source on the facebook login", [5]],
    ['which paper gets credit for the malware bit', [9]],
    ['which outlet quoted comey', [3]],
    ['Which newspaper described the 2013 targets?', [11]],
    ['who dug into the earlier attacks on the south', [10]],
    ['who estimates it at 6k', [13]],
    ['which papers does this piece lean on', [3, 9, 11]],
    ['Tell me which country is getting the blame', [3, 8, 1]],
    ['so is it nk or not', [3, 8, 1, 7, 2]],
    ["who's comey to be saying this", [3]],
    ['the propaganda ex-official, name?', [12]],
    ['who caught them on facebook', [5]],
    ['who ran with the malware angle, which newspaper', [9]],
    ['who is the expert on the 2013 case', [10]],
    ['which ministry said 6000', [13]],
    ['who was the target of the hack', [2, 3, 1]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: yes or no', () => {
  it.each([
    ["Is Kim's country the one they suspect?", [3, 8, 1]],
    ['r we saying the DPRK did this', [3, 8, 1]],
    ['Are the other intel agencies with the FBI on this?', [7]],
    ['did they bother hiding where they were', [3, 4, 5]],
    ['Was the location of the hackers concealed?', [3, 4, 5]],
    ['were sonys own servers logged into too', [5]],
    ['Does the U.S. regularly call out states for hacking?', [8]],
    ['Were any financial firms hit in the south?', [11]],
    ['did journalists in south korea get attacked', [11]],
    ['Could the hackers have wanted the credit?', [12, 2]],
    ['accident or flex?', [12, 2, 5]],
    ['is there any chance they were trying to be found out', [12, 2]],
    ['was the target a film company', [2, 3, 1]],
    ["Did South Korea comment on NK's hackers?", [13]],
    ['Had north korea attacked anybody before this?', [10, 9, 11]],
    ['Does Comey express any reservation?', [7]],
    ['is the whole spy world of one mind', [7]],
    ['Are intelligence agencies unanimous?', [7]],
    ['had the intruders concealed their whereabouts?', [3, 4, 5]],
    ['facebook was involved? how so', [5]],
    ['Is such public finger-pointing customary for Washington?', [8]],
    ['did the malware ring any bells', [9]],
    ['was the press among the targets in seoul', [11]],
    ['card companies too?', [11]],
    ['might they have been fishing for fame', [12, 2]],
    ['Was the trail left intentionally?', [12, 2]],
    ['first offence?', [10, 9, 11]],
    ['does the fbi really think pyongyang is behind this', [3, 8, 7]],
    ['did they mask their ip or nah', [3, 4, 5]],
    ['were proxies in use when the attacks went out', [4, 5]],
    ['so they tried to hide only afterwards?', [5]],
    ['was this sloppiness intentional', [12, 2]],
    ['so did they want the fame or what', [12, 2]],
    ['do the rest of the spooks concur', [7]],
    ['is it unusual for washington to name and shame', [8]],
    ['was it the first time the US did something like this?', [8]],
    ['any decoy use?', [4, 5]],
    ['maybe they wanted us to know?', [12, 2]],
    ['are spy agencies backing the fbi', [7]],
    ['does washington usually accuse states publicly', [8]],
    ['have they hacked others', [10, 9, 11]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: what', () => {
  it.each([
    ["What's Mr Comey's line of work?", [3]],
    ["what exactly was comey's statement on wednesday", [3]],
    ['What grounds did the director offer?', [3, 7]],
    ['What does Comey say he rarely has?', [6]],
    ['does the intelligence world back comey up', [7]],
    ['what adjective does the headline use for the clues', [1]],
    ['headline pls', [1]],
    ['ELI5 this whole thing', [1, 3, 8, 2]],
    ['gimme the cliffnotes', [1, 3, 8, 2]],
    ['What is being reported in this piece?', [1, 3, 8, 2]],
    ['What operational security failure occurred?', [5, 4, 3]],
    ["how'd the hackers goof", [5, 4, 3]],
    ['What oversight allowed the hackers to be traced?', [5, 4, 3]],
    ['What did the hackers leave unmasked?', [3]],
    ['what kinda servers could they have used to hide but didnt', [4]],
    ['What social media site did they sign in to?', [5]],
    ['What did they do once they noticed their error?', [5]],
    ['after the slip what did they switch to', [5]],
    ['What machines were used for rerouting afterwards?', [5]],
    ["how unusual was washington's move", [8]],
    ['rare case of what', [8]],
    ['What sort of offence is alleged?', [8]],
    ['What sort of analysis did the bureau rely on?', [9]],
    ['What was the code similar to?', [9]],
    ['malware - any family ties to older stuff?', [9]],
    ['what was analyzed by the feds', [9]],
    ['What did inspection of the malicious program turn up?', [9]],
    ['What do we learn about the earlier attack in Seoul?', [10, 11]],
    ['which year was the korean bank thing', [10, 11]],
    ['What infrastructure masked the 2013 attackers until it failed?', [10]],
    ["china's part in all this?", [10]],
    ['What was momentarily switched off in 2013?', [10]],
    ['Which kinds of institutions got targeted in Seoul?', [11]],
    ['What did Jang do for a living before?', [12]],
    ["What is Jang's opinion of the clues?", [12]],
    ['whats jangs theory in short', [12]],
    ['What career perk follows a successful attack?', [12]],
    ['What happens to officials who hit an enemy successfully?', [12]],
    ['"domestic kudos"?', [2]],
    ['What two kinds of clues convinced investigators?', [2]],
    ['What do those hackers vie to demonstrate?', [13]],
    ['What do they leave after a win?', [13]],
    ['What newspapers are mentioned?', [3, 9, 11]],
    ['list media outlets quoted', [3, 9, 11]],
    ['Tell me what the WSJ had', [11]],
    ['nyt said what', [3]],
    ['What did WaPo contribute?', [9]],
    ['prior incidents?', [10, 11, 9]],
    ['what title does james comey carry', [3]],
    ['Please state what Director Comey asserted.', [3, 7]],
    ['comey said what exactly about masking', [3]],
    ["what isn't there much of in comey's life", [6]],
    ['what did the director admit he seldom feels', [6]],
    ['what did the title call the clues', [1]],
    ['what headline did they run', [1]],
    ['no time to read, whats it say', [1, 3, 8, 2]],
    ['Could you condense the article?', [1, 3, 8, 2]],
    ['in one line, the news?', [1, 3, 8, 2]],
    ['where did the north koreans trip up', [5, 4, 3]],
    ['which rookie error was it', [5, 4, 3]],
    ['what were the hackers careless about', [3, 5, 4]],
    ["what wasn't masked", [3]],
    ['what did they skip using when sending the messages', [4]],
    ['which social platform pops up in this story', [5]],
    ['the two services the intruders signed into', [5]],
    ['having seen their blunder, how did they act?', [5]],
    ["what'd they do to fix the slip", [5]],
    ['what crime is the regime charged with in the press', [8]],
    ['Which kind of examination did the agency invoke?', [9]],
    ['what does the malicious software have in common with older stuff', [9]],
    ['tell me what happened in the South Korean capital', [10, 11]],
    ["by which country's machines did the 2013 attack detour", [10]],
    ['what kind of experts are mentioned', [10, 2]],
    ['what sort of outfits were victims in Seoul', [11]],
    ['in what capacity did Jang serve Pyongyang', [12]],
    ["what is Mr. Jang's hypothesis", [12]],
    ["What's the prize for officials after a hit?", [12]],
    ['what kind of praise were they after', [2]],
    ["what's the contest among those hackers about", [13]],
    ['what do they do after they pull off a hack', [13]],
    ['name all the papers', [3, 9, 11]],
    ["the journal's contribution?", [11]],
    ['other hacks attributed to them', [10, 9, 11]],
    ["what'd the fbi chief say gave them away", [3]],
    ['what goof-up did the NK hackers commit', [5, 4, 3]],
    ['What carelessness exposed the attackers?', [5, 4, 3]],
    ['what accounts did they sign in to from NK', [5]],
    ['which social network got used', [5]],
    ['what did they do after they noticed the screwup', [5]],
    ['what was the malware tied to', [9]],
    ["what'd the code analysis turn up", [9]],
    ['whats the seoul thing about', [10, 11]],
    ['what kinds of firms did the 2013 attack go for', [11]],
    ['what do chinese servers have to do w/ anything', [10]],
    ['what do the 6,000 try to prove', [13]],
    ["what's left behind once a hack succeeds", [13]],
    ['what perks come from hacking an enemy', [12]],
    ['who were the possible kudos from', [2]],
    ['is there much comey is confident about in life', [6]],
    ['what crime are we talking about', [8]],
    ['which day did comey talk', [3]],
    ['tl;dr?', [1, 3, 8, 2]],
    ['sum it up in a sentence pls', [1, 3, 8, 2]],
    ['whats the headline claim', [1]],
    ['What did Comey tell people?', [3, 7]],
    ['In what way were the hackers sloppy?', [5, 4, 3]],
    ["what'd the hackers forget to cover up", [3, 5, 4]],
    ['what got logged into from nk addresses', [5]],
    ['how did they backpedal', [5]],
    ['what links does the malware have w/ past hacks', [9]],
    ['who were the seoul victims', [11]],
    ['what was wrong w the chinese detour', [10]],
    ['why are those hackers in competition', [13]],
    ['what do officials gain', [12]],
    ['short summary?', [1, 3, 8, 2]],
    ['sources used by the article?', [3, 9, 11]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: when', () => {
  it.each([
    ['what weekday was it when comey spoke up', [3]],
    ['Did Comey say that on a Monday or a Wednesday?', [3]],
    ['In which year was Seoul struck?', [10]],
    ['day of week of comeys talk', [3]],
    ["When, if at all, does the piece place Comey's remarks?", [3]],
    ['seoul hack year?', [10]],
    ["when'd the seoul thing happen", [10]],
    ['when did the fbi boss make his claim', [3]],
    ['what year did seoul get hacked', [10]],
    ['on what day did the fbi director speak out', [3]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: how, and how sure', () => {
  it.each([
    ['How strongly does Comey believe it?', [7]],
    ['comeys confidence lvl?', [7]],
    ['how sure is everyone about this lol', [7, 2, 1]],
    ['How much doubt remains, going by the headline?', [1]],
    ['How were the culprits identified?', [9, 5, 4, 3]],
    ['what blew their cover', [5, 4, 3]],
    ['Did traffic get bounced via decoys at first?', [4, 5]],
    ['How did the Seoul culprits get exposed?', [10]],
    ['what does comey rate his certainty at', [7]],
    ['would you say the director is convinced?', [7]],
    ['so is this rock solid or', [7, 1, 2]],
    ['By what means was the origin of the Sony attack established?', [9, 5, 4, 3]],
    ['how come they were so easy to spot', [5, 4, 3]],
    ['Were intermediary machines employed by the attackers?', [4, 5]],
    ['how frequently does Uncle Sam do this kind of accusing', [8]],
    ['what unmasked the attackers in the Seoul case', [10]],
    ['how was it that they got located', [3, 4, 5]],
    ["How did investigators trace this to Kim's hackers?", [9, 5, 4, 3]],
    ['how do the feds justify blaming nk', [9, 5, 4, 3]],
    ['how did experts learn where the 2013 attack came from', [10]],
    ['on a scale of 1-10 how confident is comey', [7]],
    ['how positive is the fbi chief', [7]],
    ['how was it pinned on the norks', [9, 5, 4, 3]],
    ['how certain is the fbi boss', [7]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: evidence', () => {
  it.each([
    ['On what basis was the attribution made?', [9, 5, 4, 3]],
    ['show me some receipts', [9, 5, 4, 3]],
    ['What technical indicators tie Pyongyang to the intrusion?', [9, 5, 4, 3]],
    ['how r they so sure its nk tho', [9, 5, 4, 3, 7]],
    ['what did investigators go on', [9, 5, 4, 3, 2]],
    ['Reasons to believe NK did it?', [9, 5, 4, 3]],
    ['Enumerate the proofs.', [9, 5, 4, 3]],
    ['what dirt do they have on pyongyang', [9, 5, 4, 3]],
    ['Upon what evidence does the attribution rest?', [9, 5, 4, 3]],
    ['Which findings implicate the North?', [9, 5, 4, 3]],
    ['whats the case against em', [9, 5, 4, 3]],
    ["how'd anyone know it was nk lol", [9, 5, 4, 3]],
    ['walk me thru the evidence', [9, 5, 4, 3]],
    ['any hard proof it was the north?', [9, 5, 4, 3]],
    ['what ties the hack to the DPRK', [9, 5, 4, 3]],
    ['give me each piece of evidence', [9, 5, 4, 3]],
    ['is there a malware connection', [9]],
    ["how come everyone's convinced it's the north koreans", [9, 5, 4, 3, 2, 7]],
    ['Which clues point to Pyongyang?', [9, 5, 4, 3]],
    ['what did the feds find', [9, 5, 4, 3]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: where', () => {
  it.each([
    ['From what addresses did the messages originate?', [4, 5]],
    ['where did the logins to sony and facebook come from', [5]],
    ['the attacks were dispatched from where', [4, 5]],
    ['from where did they message', [4, 5]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: why', () => {
  it.each([
    ['why did the 2013 ips leak out', [10]],
    ['Why might an official want an attack to be traced to him?', [12, 13, 2]],
    ['whats the upside of leaving traces', [12, 13, 2]],
    ['y do the hackers compete', [13]],
    ['what was the reason IPs got recorded in the seoul case', [10]],
    ['Explain the incentive for leaving a trace', [12, 13, 2]],
    ['what do they win by being found out', [12, 13, 2]],
    ['for what do state hackers vie with each other', [13]],
    ['why was a trail of NK IPs left in 2013', [10]],
    ['why would anybody WANT to be identified', [12, 13, 2]],
    ['whats the benefit of being caught', [12, 13, 2]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: how many', () => {
  it.each([
    ["size of nk's cyber force", [13]],
    ['Number of hackers employed by the state up north?', [13]],
    ['how many ppl does kim have hacking', [13]],
    ['is it 6k hackers or what', [13]],
    ['cyber army headcount pls', [13]],
    ["Approximately how numerous are Pyongyang's cyber operatives?", [13]],
    ['hackers on the payroll, number', [13]],
    ['ballpark number of NK hackers?', [13]],
    ['how big an army of hackers are we talking', [13]],
    ['how many state-run hackers up north', [13]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: claims put as questions', () => {
  it.each([
    ['is it true nk has about 6,000 hackers', [13]],
    ['so the seoul attack hit banks, correct?', [11]],
    ['I read that comey has zero doubts, right?', [7]],
    ['they logged in to facebook from nk, true?', [5]],
    ['they used decoys from the very start, no?', [4, 5]],
    ['i heard the malware matched older nk stuff, true?', [9]],
    ['South Korea reckons 6000 hackers, yes?', [13]],
    ['is it right that NK left proof on purpose before', [13, 12]],
    ['true or false: the hackers used facebook', [5]],
    ['so comey said they hid their location, right?', [3]],
    ['the wsj reported that banks got hit right', [11]],
  ])('answers %j first with one of %j', (question, right) => {
    expect(right).toContain(shown(engine.ask(question))[0]);
  });
});

describe('ask, of the Sony article: what was asked before', () => {
  it.each([
    [['who said north korea was responsible', 'who is comey'], 'what was his job', [3]],
    [['what did comey say'], 'how sure was he', [7]],
    [['what did comey say on wednesday'], 'and which paper reported that', [3]],
    [['how many hackers does north korea have'], 'who says so?', [13]],
    [['were the clues left on purpose'], 'why would they do that', [12, 13, 2]],
    [['tell me about the 2013 attack'], 'what did it target', [11]],
    [["did they log into sony's servers"], 'and what about facebook', [5]],
    [['what happened in the attack on seoul'], 'when was that', [10]],
    [['how confident is the fbi director'], 'does anyone agree with him?', [7]],
    [['what mistake did the hackers make'], 'what did they do next', [5]],
    [['who is comey'], 'and jang?', [12]],
    [['how many state hackers are there'], 'what do they leave behind', [13]],
    [['how did the seoul hackers get exposed'], 'which countrys servers?', [10]],
    [['who is comey'], 'is he sure', [7]],
    [['what did the new york times report'], 'and the washington post?', [9]],
    [['how many hackers does north korea have'], 'who told them that', [13]],
    [['who was targeted in seoul'], 'what about banks', [11]],
    [['tell me about the seoul attack'], 'when', [10]],
    [['who is jang jin-sung'], 'what does he think', [12]],
    [['could the clues be deliberate'], 'why', [12, 13, 2]],
    [['what is the evidence', 'what about the ip addresses'], 'and the malware', [9]],
    [['what mistake did they make'], 'and after that?', [5]],
    [['what did comey say'], 'which paper says that', [3]],
    [['how sure is comey'], 'is anyone else that sure', [7]],
    [['what was the 2013 attack'], 'what did it hit', [11]],
    [['what does jang jin-sung say'], 'and who is he', [12]],
    [['who is comey'], 'how does he know', [3, 9]],
    [['who are the state hackers'], 'how many are they', [13]],
    [['did they leave clues on purpose'], 'why would they do that', [12, 13, 2]],
    [['how many hackers are there'], 'says who?', [13]],
    [['how many hackers are there', 'thanks', 'says who?'], 'source?', [13]],
    [['what did it target in 2013'], 'what outlet is that from', [11]],
    [['did they attack credit card companies'], 'in what country', [10, 11]],
    [['who worked in the propaganda unit'], 'what does he say about sony', [12]],
    [['how many hackers are there', 'lol'], 'who says so', [13]],
    [['who hacked sony'], 'thx for that, one more thing: how many hackers do they have', [13]],
  ])('reads after %j the question %j', (previous, question, right) => {
    expect(right).toContain(shown(engine.ask(question, { previous }))[0]);
  });
});

describe('ask, of the Sony article: what it does not say of what it answered', () => {
  it.each([
    [['who said that addresses were left in the seoul attack'], 'his name?'],
    [['who said that addresses were left in the seoul attack'], 'name?'],
    [['who worked in the propaganda unit'], 'where does he live now'],
    [['how many hackers does north korea have'], 'since when'],
    [['did the fbi blame north korea'], 'what did they say back'],
  ])('refuses after %j the question %j', (previous, question) => {
    expect(engine.ask(question, { previous }).kind).toBe('abstained');
  });
});

describe('ask, of the Sony article: what it does not say', () => {
  it.each([
    'How many gigabytes were exfiltrated?',
    'what did the leaked emails say about angelina jolie',
    "Did Sony's share price drop?",
    'who is the CEO of Sony',
    'How much did the breach cost in dollars?',
    "What was Obama's reaction?",
    'did kim jong un personally order it',
    'what virus strain was it',
    'Which CVE did they exploit?',
    'was spear phishing the entry vector',
    'On what date did the intrusion begin?',
    'how long were they in the network',
    'was anybody jailed',
    'Which movies got leaked?',
    'did the Interview get cancelled because of this',
    'Who are the Guardians of Peace?',
    'what does the CIA think',
    'What did CNN report about it?',
    'how many hackers does iran have',
    'How many hackers does the United States employ?',
    "what's comey's salary",
    'Where was Comey when he said it?',
    'When did Jang defect?',
    "what is jang's email",
    'Which banks in Seoul were hit?',
    'what did the north koreans say in their defence',
    'What was their motive for going after a movie studio?',
    'who wrote this article',
    'When was this published?',
    'what did they post on facebook',
    "the name of the hacking experts' leader?",
    'How much are North Korean hackers paid?',
    'what IP addresses were used exactly',
    'in which building do the hackers work',
    'did sony pay up',
    'were hospitals affected',
    'Who is the South Korean defense minister?',
    'how did the FBI analysts get the logs',
    'what did Snowden say',
    'how many sony employees had their data stolen',
    'what sanctions followed',
    'which password did they use',
    'did trump tweet about it',
    'what did putin have to say',
    'What operating system did the servers run?',
    'How many people lost their jobs over it?',
    'what did george clooney say',
    'how big was the payout to the victims',
    'is there footage of the hackers',
    'Which router model did Sony have?',
    'What did the prime minister of Japan say?',
    'what was written in the ransom note',
    'did ny times interview jang',
    'At what hour did the logins take place?',
    'who is the general in charge of the 6000',
    'which hotel did they work from',
    'how many lines of code does the malware have',
    'comeys phone number',
    'how tall is jang',
    'What law was violated?',
    "how much is 6000 hackers' payroll",
    'did the hackers get into playstation network too',
    'what did the al jazeera say',
    'which chinese province hosted the servers',
    "how did sony's employees find out",
    'was it sunny that day',
    'how many attacks has seoul suffered since',
    "What reward is offered for the hackers' capture?",
    'is there an extradition treaty with north korea',
    'Did Comey apologise?',
    'Which antivirus caught it',
    "who paid for the experts' study",
    'why seoul',
    "where were comey's parents born",
    'which movie did kim hate',
    'how many emails leaked',
    'whats the interview about',
    'who is the head of sony pictures',
    'what did obama do about it',
    'how old is jang',
    'what did the bbc report',
    'which decoy computers were used',
    'whats the name of the hacking expert group',
    'when exactly did the attack on sony begin',
    'why did they pick sony',
    'how much money did sony lose',
    'did anyone go to prison',
    'which bank got hit the worst',
    'how did they crack the password',
    'what programming language was the malware in',
    'what does kim jong un say about this',
    'how many hackers does russia have',
    'where did comey give the speech',
    'how many IP addresses were logged',
    "what did the hackers' facebook page look like",
    'did spain help with the investigation',
    'what rank does jang hold now',
    'what year was the fbi founded',
    "how fast is north korea's internet",
    'which senator commented',
    'what was leaked',
    'which hackers exactly, names',
    'when was sony breached',
    'what did the emails say',
    'who plays kim in the film',
    'how did they breach the firewall',
    'what did china say about the servers',
    'did the seoul banks lose money',
    'how many promotions were given',
    'why did comey become director',
    'what did the nsa say',
    'when did the times publish it',
    'how many sony workers got doxxed',
    "what was sony's response",
    'is kim jong un guilty',
    'which isp',
    'how long was the suspension of the detour',
  ])('does not answer %j, and says why', (question) => {
    const answer = engine.ask(question);
    expect(answer).toMatchObject({ kind: 'abstained', message: expect.stringMatching(/\.$/) });
  });
});

describe('ask, of the Sony article: what is falsely taken for granted', () => {
  it.each([
    ['Why did Russia break into Sony?', [3, 8]],
    ['why does comey doubt north korea did it', [7, 3, 6]],
    ['Why did the hackers carefully mask their location?', [3, 4, 5]],
    ['how did the FBI clear north korea', [8, 3]],
    ['Why did the Washington Post name Iran?', [9, 3, 8]],
    ['when did china attack seoul', [10]],
    ['Why did Jang say there was no incentive to leave evidence?', [12]],
    ['how come the intelligence community disagrees with comey', [7]],
    ['why do the 600 hackers refuse to compete', [13]],
    ['Why was Microsoft hacked by North Korea?', [3, 8]],
    ['Why did Germany attack Sony?', [3, 8, 1]],
    ['How did the hackers manage to never reveal an IP?', [5, 4, 3]],
    ['why is the fbi so unsure', [7, 6]],
    ['why was it a common thing for the US to accuse governments', [8]],
    ['When did Comey say South Korea did it?', [3, 8]],
    ["How many hackers did Seoul's ministry say the US has?", [13]],
    ['why did france hack sony', [3, 8, 1]],
    ['why does the intelligence community doubt comey', [7]],
    ['why did jang say hackers get punished after attacks', [12]],
    ['when did comey retract his statement', [3, 7]],
    ['why do only 60 hackers work for north korea', [13]],
    ['why did comey say it was china', [3]],
    ['why did they never use facebook', [5]],
    ['when did the fbi blame russia', [8, 3]],
  ])('corrects %j by one of %j, or does not answer', (question, corrections) => {
    const answer = engine.ask(question);
    if (answer.kind === 'answered') expect(corrections).toContain(shown(answer)[0]);
    else expect(answer.message).not.toBe('');
  });
});

describe('ask, of the Sony article: small talk', () => {
  it.each([
    'hello there',
    'thx a bunch',
    'what are you able to do',
    'tell me a joke',
    'who made you',
    "what's 2+2",
    'are you chatgpt',
    'good night',
    'whats the weather in paris',
    'lol ok',
    'can you ban this guy',
    'how do i center a div',
    'heyyy',
    'what do you think of kanye',
    'make me a sandwich',
    'are you real',
    'ty!!',
    'how do i delete my account',
    'sup bot',
    'do you like pizza',
    'thank you so much',
    'what commands are there',
    'roll a d20',
    'ok thanks',
    'how r u',
  ])('replies to %j without a citation', (text) => {
    expect(engine.ask(text)).toMatchObject({ kind: 'abstained', nearest: [] });
  });
});

describe('ask, of the Sony article: what holds for all answers', () => {
  it.each(['was it a mistake', 'was it on purpose', 'what mistake did they make'])(
    'shows both sides of %j',
    (question) => {
      const answer = engine.ask(question);
      expect(answer).toMatchObject({
        kind: 'answered',
        sides: [expect.anything(), expect.anything()],
      });
    },
  );

  it('never answers yes or no by a bare word', () => {
    for (const question of ['did north korea do it', 'is comey sure', 'were banks hit']) {
      const answer = engine.ask(question);
      if (answer.kind !== 'answered') throw new Error(question);
      expect(answer.short).not.toMatch(/^(?:yes|no)\b/i);
    }
  });

  it('says by whom in the line of every fact', () => {
    for (const { id, says } of engine.knowledge.facts) {
      expect(says, id).toMatch(
        /\b(?:according to|says?|said|speaks|cited?s?|quoted|account|from|attributed|article calls)\b/i,
      );
    }
  });

  it('leads every question that an editor wrote to an answer or a refusal as meant', () => {
    for (const { asks, cites } of engine.knowledge.facts) {
      const [ask = ''] = asks;
      const answer = engine.ask(ask);
      expect(answer.kind === 'answered' && answer.quotes[0]?.id, ask).toBe(cites[0]);
    }
    for (const { asks, says } of engine.knowledge.gaps) {
      const [ask = ''] = asks;
      expect(engine.ask(ask), ask).toMatchObject({ kind: 'abstained', message: says });
    }
  });

  it('never throws, whatever is asked, and answers the same twice', () => {
    const words = fc.constantFrom(
      ...'who why how many did not hack sony korea comey S5 \u202e <@1> **[x](y) ? ! ٣ 💥 á'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), (text, previous) => {
        const answer = engine.ask(text, { previous });
        expect(engine.ask(text, { previous })).toEqual(answer);
      }),
    );
  });
});
