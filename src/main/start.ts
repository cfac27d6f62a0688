import { runChat } from '../cli/chat.ts';
import { findKnowledgeFolder } from '../io/find-knowledge-folder.ts';
import { readConfiguration, withDotenv } from '../io/read-environment.ts';
import { openEngine } from '../open-engine.ts';
import { runProcess } from './run-process.ts';
import { SHIPPED_KNOWLEDGE } from './shipped-knowledge.ts';

await runProcess(async (terminal) => {
  const configuration = readConfiguration(withDotenv(process.env));
  await terminal.notes.write(
    'This is the local chat. To connect Discord, put DISCORD_TOKEN into .env (see .env.example).\n',
  );
  const knowledge = findKnowledgeFolder({
    configured: configuration.knowledgeDir,
    shipped: SHIPPED_KNOWLEDGE,
  });
  return runChat(await openEngine({ knowledge }), terminal);
});
