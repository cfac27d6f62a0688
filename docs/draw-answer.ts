import { writeFileSync } from 'node:fs';
import { runChat } from '../src/cli/chat.ts';
import type { Terminal } from '../src/io/terminal.ts';
import { openEngine } from '../src/open-engine.ts';
import { terminalSvg } from './terminal-svg.ts';

// `npm run picture`: draws docs/answer.svg, the README's picture, from what the chat really shows.
const QUESTIONS = ['who hacked sony?', 'how much did it cost them?'];
const COLUMNS = 94;

let shown = '';
const screen = {
  width: COLUMNS,
  hasColours: true,
  write: async (text: string) => {
    shown += text;
  },
};
const terminal: Terminal = {
  output: screen,
  notes: screen,
  isInteractive: true,
  async *lines() {},
  async *typedLines({ prompt }) {
    // The picture begins with the first question, below the greeting.
    shown = '';
    for (const question of QUESTIONS) {
      shown += `${prompt}${question}\n`;
      yield question;
    }
  },
};

await runChat(await openEngine({ knowledge: 'knowledge' }), terminal);
writeFileSync(
  new URL('answer.svg', import.meta.url),
  terminalSvg(shown, { columns: COLUMNS, title: 'The chat answers two questions' }),
);
