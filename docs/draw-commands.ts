import { writeFileSync } from 'node:fs';
import { PermissionFlagsBits } from 'discord.js';
import { inProcess } from '../src/answer/in-process.ts';
import { startBot } from '../src/discord/bot.ts';
import { createConversations } from '../src/discord/conversations.ts';
import { openEngine } from '../src/open-engine.ts';
import { createMemoryStore } from '../src/state/memory-store.ts';
import { createState } from '../src/state/open-state.ts';
import { DEFAULT_SETTINGS } from '../src/state/settings.ts';
import type { FakeDiscord } from '../test/fake-discord/fake-discord.ts';
import type { SeenMessage } from '../test/fake-discord/people/seen-message.ts';
import { startFakeDiscord } from '../test/fake-discord/start-fake-discord.ts';
import { messagePicture } from './message-picture.ts';

// `npm run commands`: writes docs/commands.md, each command as it looks, from what the bot really sends.

interface Scene {
  readonly title: string;
  readonly text: string;
  readonly act: (discord: FakeDiscord) => Promise<SeenMessage>;
}

const slash =
  (command: string, options: Record<string, string | boolean> = {}) =>
  (discord: FakeDiscord) =>
    discord.slash({ command, options, user: manager(discord) }).response();

const SCENES: readonly Scene[] = [
  {
    title: '`/ask question:who hacked sony?`',
    text: 'The short answer, then whole sentences, each with its number, who says so, through which outlet, and a link to the article at that sentence. Questions and names complete as you type.',
    act: slash('ask', { question: 'who hacked sony?' }),
  },
  {
    title: '`/ask question:was it a mistake or on purpose?`',
    text: 'Where the sources disagree both sides are shown, and the colour is another.',
    act: slash('ask', { question: 'was it a mistake or on purpose?' }),
  },
  {
    title: '`/ask question:how much did it cost sony? private:True`',
    text: 'Where they are silent it says so. A private answer can be shared by whoever asked.',
    act: slash('ask', { question: 'how much did it cost sony?', private: true }),
  },
  {
    title: '`/evidence`',
    text: 'A numbered ledger. What belongs to another incident stands apart. `topic:` shows a part of it.',
    act: slash('evidence'),
  },
  {
    title: '`/who name:Comey`',
    text: 'What the sources quote from somebody, and what they say of them.',
    act: slash('who', { name: 'Comey' }),
  },
  {
    title: '`/timeline`',
    text: 'What has a date, in order; a day without a date stays one; what has neither is counted.',
    act: slash('timeline'),
  },
  { title: '`/sources`', text: 'The articles.', act: slash('sources') },
  {
    title: '`/sources article:sony-hack`',
    text: 'One article, sentence by sentence.',
    act: slash('sources', { article: 'sony-hack' }),
  },
  {
    title: '`/sentence number:S5`',
    text: 'One sentence with its neighbours.',
    act: slash('sentence', { number: 'S5' }),
  },
  {
    title: '`/verify claim:North Korea has 600 state hackers`',
    text: 'Supported, contradicted or not in the sources, and what decided it.',
    act: slash('verify', { claim: 'North Korea has 600 state hackers' }),
  },
  {
    title: 'Apps → **Check against sources**',
    text: 'In the menu of any message: its statements one by one. Only you see it.',
    act: (discord) =>
      onMessage(
        discord,
        'Check against sources',
        'The FBI attributed the cyberattack to North Korea. North Korea has 600 state hackers. Sony paid a ransom. Crazy, right?',
      ),
  },
  {
    title: 'Apps → **Answer from sources**',
    text: 'In the menu of any message: an answer to what it asks. Only you see it until you share it.',
    act: (discord) =>
      onMessage(discord, 'Answer from sources', 'Anyone know how many hackers north korea has?'),
  },
  {
    title: 'The button **Context**',
    text: 'Also **More** (the next sentences), **Other side** (where the sources disagree), **Why this**, **Follow up** (a form), **Share**, related questions, and a vote.',
    act: (discord) => press(discord, 'Context'),
  },
  {
    title: 'The button **Why this**',
    text: 'How the question was read, and how sure the answer is.',
    act: (discord) => press(discord, 'Why this'),
  },
  { title: '`/help`', text: 'How to ask, and every command.', act: slash('help') },
  {
    title: '`/privacy`',
    text: 'What is kept, what is not, and a button to have it forgotten.',
    act: slash('privacy'),
  },
  {
    title: '`/settings`',
    text: 'For those who manage the server: one private message, effective at once.',
    act: slash('settings'),
  },
  {
    title: '`/stats`',
    text: 'For those who manage the server: counts, never questions.',
    act: slash('stats'),
  },
];

const INTRODUCTION = `# The commands

Each as it looks, in characters; \`npm run commands\` draws this page from what the bot sends. A bar (▌) is a quotation,
brackets are buttons, the word beside the corner is the colour at the edge: blue for an answer, amber where the sources
disagree, grey where they do not say.

Every command has \`private:\` to show the answer to you alone, and works in servers, direct messages and groups, wherever
the bot is installed to the server or to you; \`/settings\` and \`/stats\` are for a server's managers. Names and
descriptions are also shown in Spanish, French, German, Brazilian Portuguese, Japanese and Korean; the answers stay in
the sources' own words.
`;

function manager(discord: FakeDiscord) {
  return discord.user('ada', PermissionFlagsBits.ManageGuild);
}

function onMessage(discord: FakeDiscord, command: string, content: string) {
  const message = discord.say({ content, user: discord.user('grace') });
  return discord.contextMenu({ command, message }).response();
}

async function press(discord: FakeDiscord, label: string): Promise<SeenMessage> {
  const seen = await slash('ask', { question: 'who hacked sony?' })(discord);
  const button = seen.buttons.find((each) => each.label === label);
  return discord.click(seen, button?.customId ?? label, manager(discord)).response();
}

const discord = await startFakeDiscord({ strictMentions: true });
const now = (): number => performance.now();
const fail = (_: object, message: string): never => {
  throw new Error(message);
};
const log = { debug() {}, info() {}, warn: fail, error: fail };
const state = await createState(createMemoryStore(), { ...DEFAULT_SETTINGS, cooldownSeconds: 0 });
const bot = await startBot({
  token: discord.token,
  apiUrl: discord.restUrl,
  now,
  identifySpacingMs: 0,
  record: { isCurrent: async () => false, keep: async () => {} },
  services: {
    ...state,
    engine: inProcess(await openEngine({ knowledge: 'knowledge' })),
    readsChannels: false,
    conversations: createConversations(state.shortTerm),
    log,
  },
});
await discord.request('bulkOverwriteGlobalCommands');
let page = INTRODUCTION;
for (const { title, text, act } of SCENES) {
  const picture = messagePicture(await act(discord));
  page += `\n## ${title}\n\n${text}\n\n\`\`\`text\n${picture}\n\`\`\`\n`;
}
writeFileSync(new URL('commands.md', import.meta.url), page);
await bot.stop();
await discord.close();
