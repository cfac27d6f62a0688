#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { runProgram } from '../cli/program.ts';
import { findKnowledgeFolder } from '../io/find-knowledge-folder.ts';
import { withDotenv } from '../io/read-environment.ts';
import { openEngine } from '../open-engine.ts';
import { runProcess } from './run-process.ts';
import { SHIPPED_KNOWLEDGE } from './shipped-knowledge.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

await runProcess((terminal) =>
  runProgram(process.argv.slice(2), {
    version,
    terminal,
    openEngine,
    findKnowledge: (asked) => {
      // Only this one is read: a mistake in the bot's settings does not stop a question here.
      const { KNOWLEDGE_DIR } = withDotenv(process.env);
      const configured = KNOWLEDGE_DIR?.trim() || undefined;
      return findKnowledgeFolder({ asked, configured, shipped: SHIPPED_KNOWLEDGE });
    },
  }),
);
