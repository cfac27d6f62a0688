import { runChat } from '../cli/chat.ts';
import { runBot } from './bot.ts';
import { runMain } from './run-main.ts';

// `npm start`: the bot with a token, the local chat without one.
await runMain(async ({ configuration, program }) => {
  const engine = await program.openEngine({ knowledge: program.findKnowledge(undefined) });
  const { discordToken } = configuration;
  return discordToken === undefined
    ? runChat(engine, program.terminal)
    : runBot(engine, { ...configuration, discordToken });
});
