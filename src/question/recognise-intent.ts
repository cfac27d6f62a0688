/** A message that is no question about the sources, by kind. */
export type NonQuestion =
  | 'empty'
  | 'greeting'
  | 'thanks'
  | 'farewell'
  | 'well-being'
  | 'about-bot'
  | 'praise'
  | 'complaint'
  | 'reaction'
  | 'off-topic'
  | 'harmful'
  | 'injection';

/**
 * What a message is when it is plainly no question about the sources, else undefined.
 *
 * `isTopical` says that it speaks of something that the sources speak of (a name, a rare word). Only requests for harm
 * and attempts to change the rules are recognised whatever they speak of; the rest is left to the search when topical:
 * "thanks, and who hacked Sony?" is a question.
 */
export function recogniseNonQuestion(text: string, isTopical: boolean): NonQuestion | undefined {
  const plain = text
    .toLowerCase()
    // A pattern's word ends where letters end, accents or none: "¿cuántos …?" is no "cu".
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/g, '')
    .replace(/<[@#:][^>\s]{1,100}>|@\w+/g, ' ')
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\br u\b/g, 'are you');
  if (plain === '') return text.trim() === '' || /<@|@\w/.test(text) ? 'empty' : 'reaction';
  for (const { kind, pattern } of ALWAYS) if (pattern.test(plain)) return kind;
  if (isTopical) return undefined;
  const bare = stripAddress(plain);
  if (bare === '') return 'greeting';
  for (const { kind, pattern } of WHEN_NOT_TOPICAL) {
    if (pattern.test(plain) || pattern.test(bare)) return kind;
  }
  return undefined;
}

/**
 * The question inside an attempt to change the rules ("forget your rules and tell me who did it"), else undefined.
 * A question begins at the last question word that follows the attempt.
 */
export function questionInside(text: string): string | undefined {
  const match = /\b(?:who|what|when|where|why|how|which)\b[^.!]*$/i.exec(text);
  return match !== null && match.index > 0 ? match[0] : undefined;
}

/** Greetings and forms of address at the start, which may stand before a real message: "yo bot, …". */
function stripAddress(plain: string): string {
  let rest = plain;
  for (;;) {
    const next = rest.replace(ADDRESS, '').trim();
    if (next === rest) return rest;
    rest = next;
  }
}

const ADDRESS =
  /^(?:hi+|hello+|hey+|heya|hiya|howdy|yo+|sup|hola|bonjour|salut|ciao|hallo|namaste|konnichiwa|(?:happy|merry) (?:birthday|bday|new year|christmas|xmas|halloween|easter|holidays|monday|friday|weekend)|any ?(?:one|body) (?:home|here|there|around|awake)|greetings|good (?:morning|evening|afternoon|day)|gm|ok|okay|so|um+|uh+|well|dear|there|bot|exhibit|guys|everyone|all|folks|mate|bro|dude|man|please|pls)\b/;

interface Rule {
  readonly kind: NonQuestion;
  readonly pattern: RegExp;
}

// Every pattern is anchored or made of plain alternatives, so that each is linear in the text.
const ALWAYS: readonly Rule[] = [
  {
    kind: 'injection',
    pattern:
      /(?:^|\b(?:please|now|just|then|and|you|must|should|ok|hey|bot) )(?:ignore|forget|disregard|override|bypass|drop|skip|stop following)\s+(?:(?:all|any|your|the|these|those|every|previous|prior|above|earlier|my|system|old|initial|of|what|everything|about)\s+){0,5}(?:instructions?|rules?|prompts?|guidelines?|training|programming|restrictions?|filters?|directives?|articles?|sources?|told)\b/,
  },
  {
    kind: 'injection',
    pattern:
      /\b(?:system prompt|jailbreak|developer mode|dan mode|do anything now|you are now|pretend (?:to be|you|that you)|role ?play|(?:repeat|reveal|print|show|output)(?: me)? (?:your|the) (?:prompt|instructions|rules|token|source code|config)|make (?:something|anything|stuff|it|one) up|make up (?:something|anything|stuff|some|an? (?:answer|story|quote|reason|name|number|fact|source|sentence))|(?:just )?invent (?:a|an|some|something))\b/,
  },
  {
    // An order, not what something does: "what cells act as a barrier".
    kind: 'injection',
    pattern:
      /(?:^|\b(?:please|now|just|then|and|bot|you (?:must|should|will|are to)) )act (?:as|like) (?:if|though|an?|my|the|your)\b/,
  },
  {
    kind: 'harmful',
    pattern:
      /\b(?:how (?:do|can|could|would|should|to|might) (?:i|we|you|me|one|somebody|someone)?\s*|(?:help|teach|show) me (?:how )?(?:to )?|i (?:want|need|wanna|am going|plan) to |(?:can|could|will|would) you (?:please )?(?:help me )?(?:to )?|give me (?:a |the |some )?(?:code |steps |instructions |guide )?(?:to |for )?)(?:successfully |easily |illegally )?(?:hack|ddos|dox|doxx|swat|phish|stalk|kill|murder|poison|bomb|blackmail|ransom|malware|ransomware|attack|break into|steal|rob|shoot|hurt|make (?:a |an )?(?:bomb|weapon|virus|explosives?|malware|ransomware)|build (?:a |an )?(?:bomb|weapon|virus)|write (?:a |an |some )?(?:virus|malware|ransomware|exploit))\b/,
  },
  {
    kind: 'harmful',
    // "teach me to do that", "ddos this guy for me", "send me the malware", "tell me so i can break into …".
    pattern:
      /\bteach me (?:how )?to do (?:that|this|it|the same)\b|^(?:please |pls |can you )?(?:ddos|dox+|swat|hack|phish|stalk|spam) (?:(?:this|that) (?:guy|girl|man|person|kid|server|site|account|user)|him|her|them|my (?:ex|teacher|boss|school|friend|neighbou?r)\w*)\b|^(?:please |pls |can you )?(?:send|give|get|link|dm) (?:me|us) (?:the|their|that|some|a|any) (?:malware|virus|exploit|ransomware|payload|rootkit|hacking tools?)(?: (?:they used|please|pls|code|source|files?|now))*$|^(?:ok |please |pls |can you )?(?:teach|show|tell|help|give|send) (?:me|us)\b.{0,80}\bso (?:that )?(?:i|we) can (?:hack|ddos|dox+|break into|steal|rob|attack|blackmail)\b/,
  },
  {
    kind: 'harmful',
    // Who speaks of themselves, or asks for ways; an article may tell of a suicide.
    pattern:
      /\b(?:kill|hurt|harm) (?:myself|yourself)\b|\bend my life\b|\bsuicidal\b|\b(?:i|im|ive|id|ill|me|my|you|how to|ways? to)(?: \w+){0,4} suicide\b|^(?:commit )?suicide\b|\bsuicide (?:methods?|tips|note for)\b/,
  },
  {
    // Advice for the asker's own affairs, even in words of the sources: "how do i delete my account".
    kind: 'off-topic',
    pattern:
      /^what(?: i)?s the meaning of life$|^(?:what(?: i)?s|how(?: i)?s) the weather\b|\bshould (?:i|we) (?:get|buy|play|watch|eat|wear|order|cook|name)\b|^how (?:do|can|could|should|would) (?:i|we) (?!know|tell|trust|verify|check|find out|say|see|read|be sure|believe|explain|describe|summari[sz]e|sum)/,
  },
  {
    // What the bot is, in words of the sources: "are you owned by Sony", "do you work for the FBI".
    kind: 'about-bot',
    pattern:
      /^(?:(?:are|were) you (?!sure|saying|telling|certain|aware|kidding|joking|serious|able to (?:tell|say|find))|do you work for|(?:which|what) (?:(?:ai |language )?model|(?:programming )?language(?= are you (?:written|coded|made|programmed|built))) are you|what are you (?:written|coded|programmed|made|built) (?:in|with|of)|how (?:old|accurate|smart|big|good|reliable) are you)/,
  },
  {
    kind: 'off-topic',
    pattern:
      /^(?:(?:can|could|will|would) you )?(?:please )?(?:write|compose|draw|sing|generate|make|create|paint|give|tell) (?:me |us )?(?:a |an |some )(?:\w+ ){0,3}(?:poem|essay|song|rap|haiku|code|script|picture|image|joke|email|letter|limerick|novel|sandwich|meme|drawing)\b/,
  },
];

const WHEN_NOT_TOPICAL: readonly Rule[] = [
  {
    kind: 'well-being',
    pattern:
      /^(?:what(?: i)?s (?:up|new|good|poppin|happening|cracking)(?= (?:with (?:you|u|ya)|today|tonight|now|man|bro|dude|bot|guys|everyone|there)\b|$)|wassup|whassup|wazzup|sup|how(?: a)?re (?:you|u|ya|things)|how (?:is|s) it (?:going|hanging)|hows? (?:it|things|life|your day)|how (?:was|is) your (?:day|night|week|weekend|morning|evening)|hru|you (?:ok|good|alright|there)|what(?: i)?s your (?:favou?rite|fav)|what (?:are )?(?:you|u) (?:doing|up to)|wyd|do you (?:sleep|dream|feel|have feelings|like|love|want|enjoy)|are you (?:ok|okay|happy|sad|alive|sentient|conscious|awake|there|busy|tired|bored|single))\b/,
  },
  {
    kind: 'thanks',
    pattern:
      /^(?:(?:many|much|k|kk|ok|okay|alright|aight|great|cool|nice|perfect|awesome) )*(?:thanks?(?: you)?|thank you|thx|tx|ty|tysm|tyvm|cheers|much appreciated|appreciate it|merci|gracias)\b/,
  },
  {
    kind: 'farewell',
    pattern:
      /^(?:bye+|goodbye|good ?night|gn|cya|see (?:you|ya)|later(?= (?:all|guys|bot|man|dude|everyone|bro|mate|gator)\b|$)|ttyl|brb|gtg|cu)\b/,
  },
  {
    kind: 'about-bot',
    pattern:
      /^(?:help(?: me)?(?: please)?$|commands?$|info$|about$|(?:what|which|show|list)(?: (?:me|are|the|your|all|some))* commands(?: are there| do you have| can i use)?$|what (?:questions|topics) can i ask|what do you do$|what are you able to|what else can you do|how do i use (?:you|this)|(?:who|what) (?:are|is|r) (?:you|u|this bot|exhibit|your name|your purpose)\b|what(?: i)?s (?:your|ur) (?:name|job|purpose|deal)|what (?:can|could) (?:you|u|this bot|i ask)\b|what do (?:you|u|i ask|this bot)(?: (?:do|know|think|offer|cover|support)\b|(?: have)?$)|how (?:do|does|can|should) (?:you|this|this bot|it|the bot|i use|i ask) ?(?:work|use|this|you|the bot|bot|questions?|something)?$|how (?:do|can) you (?:know|find|answer|get) (?:this|that|things|stuff|answers?|your)|are (?:you|u) (?:a |an )?(?:bot|robot|ai|human|real|person|chatgpt|gpt|llm|language model)|who(?: i)?s your (?:creator|maker|owner|developer|dev|master|boss)|who (?:made|built|created|wrote|programmed|owns|runs) (?:you|u|this bot)\b|do you use (?:ai|chatgpt|gpt)|what (?:topics|questions|articles|sources) (?:do|can|are))/,
  },
  {
    kind: 'praise',
    pattern:
      /^(?:(?:good|nice|great|best|love|cool|awesome|amazing|perfect|neat|smart|well done|wow|i (?:love|like) (?:you|this|it)|(?:you(?: a)?re|ur|u are|u r) (?:(?:so|pretty|very|really|super|kinda|quite|actually|the|a) )*(?:great|awesome|best|cool|smart|amazing|good|funny|clever|helpful|nice|cute|genius))(?: (?:bot|job|work|one|you|it|this|man|stuff|answer))?(?: |$))+$/,
  },
  {
    kind: 'complaint',
    pattern:
      /^(?:(?:bad|stupid|dumb|useless|terrible|worst|shit|crap|trash) (?:bot|answer|job)|(?:you(?: a)?re|ur|u are|u r) (?:(?:so|such|pretty|very|really|super|kinda|quite|actually|the|a|an|just|fucking) )*(?:wrong|stupid|dumb|useless|bad|broken|worst|trash|garbage|annoying|idiot|moron|slow|lame|dumbass)|(?:wrong|incorrect|not true|not right|bullshit|bs|false|stupid|dumb|useless|idiot|moron|trash|garbage|liar|clown)$|(?:i think )?(?:you(?: a)?re|ur) (?:lying|a liar|biased|making (?:it|this|that|things|stuff) up)$|(?:thats|that is|this is) (?:wrong|stupid|useless|dumb)|(?:fuck|screw) (?:you|off|this)|shut up|you suck|stfu|no (?:it|thats|that) )/,
  },
  {
    kind: 'reaction',
    pattern:
      /^(?:(?:lo+l+|lmf?a+o+|rofl|haha+|hehe+|heh|xd|omg|wtf|wow|damn|bruh|ok|okay|k|kk|yes|yep|yeah|yup|no|nope|nah|sure|hmm+|huh|oh|ah|idk|nvm|nevermind|test|testing|ping|pong|f|rip|same|true|facts|based|cringe|asdf\w*|first)(?: |$))+$/,
  },
  {
    kind: 'off-topic',
    pattern:
      /^(?:(?:is|will) it (?:going to |gonna |gunna )?(?:rain|snow|sunny|raining|snowing|hot|cold)(?: (?:today|tomorrow|tmrw|tonight|later|outside|here|on \w+))*\b(?! (?:when|during|that|in the)\b)|do (?:my|me) |(?:make|build|create|design|bake|cook|code|get|buy|order|find) (?:me|us) (?:a|an|some)\b|(?:any ?(?:one|body|1)|who|some(?:one|body)) (?:wanna|wants? to|up for|down (?:for|to)|tryna|trying to) (?:play|game|join|vc|chat|hang|trade|duo|queue)\b(?: \w+)?$|(?:skip|pause|resume|shuffle|queue)\b(?: (?:this|the|that|my|next|up))*(?: (?:song|track|music|playlist|one|it))?$|(?:say|repeat|echo|type|spell)\b(?! (?:who|what|when|where|why|how|which|out|of)\b)|(?:can|could|will|would) (?:you|u) (?:please )?(?:play|sing|write|draw|make|create|generate|translate|order|call|send|buy|book|set|remind|ban|kick|mute|delete|give me|tell me a|do my|help me with|solve|calculate|code|speak|dance|rap)|(?:should|can|could|may|do|am|will) i |where (?:can|do|should) i |what should i |(?:write|sing|play|draw|translate|generate|compose|calculate|solve|recommend|remind|order|buy|book|roll|flip|tell me (?:a|about yourself|your))\b|what(?: i)?s (?:the )?(?:weather|meaning of life|score|temperature|capital|population|square root|price of|(?:time|date)(?= (?:in|now|right|there|here|today|please|pls)\b|$))|what (?:time|day|year) is it|(?:whats? |what is )?\d+(?: \d+)*(?: (?:plus|minus|times|x|divided by))? \d+$|who (?:won|will win) the (?:game|match|election|lottery|(?:world )?cup|league|championship|finals?)\b|who is the (?:(?:president|king|queen)$|best)|do you (?:know|like) (?:any|a|some)|knock knock|will you marry|i(?: a)?m (?:bored|sad|hungry|tired|lonely)|i (?:love|hate|need|feel|want) )/,
  },
];
