import { describe, expect, it } from 'vitest';
import { runChat } from '../../src/cli/chat.ts';
import { sampleEngine } from './sample-engine.ts';
import { sampleTerminal } from './sample-terminal.ts';

async function chat(typed: readonly string[], isInteractive = false) {
  const terminal = sampleTerminal(typed, isInteractive);
  const engine = sampleEngine();
  const code = await runChat(engine, terminal);
  return { code, output: terminal.outputText(), notes: terminal.notesText(), asked: engine.asked };
}

describe('runChat', () => {
  it('answers every line and writes nothing else where nobody types', async () => {
    const { code, output, notes } = await chat(['how much?', '', '   ', 'where?']);
    expect(code).toBe(0);
    expect(output.match(/^○ The sources don't say\.$/gm)).toHaveLength(2);
    expect(output.startsWith('○ The sources')).toBe(true);
    expect(notes).toBe('');
  });

  it('passes the questions before', async () => {
    expect((await chat(['who?', '/help', 'when?', 'why?'])).asked).toEqual([
      ['who?', []],
      ['when?', ['who?']],
      ['why?', ['who?', 'when?']],
    ]);
  });

  it('keeps the last questions alone', async () => {
    const { asked } = await chat(Array.from({ length: 50 }, (_, i) => `who ${i}?`));
    expect(asked.at(-1)?.[1]).toEqual(Array.from({ length: 9 }, (_, i) => `who ${40 + i}?`));
  });

  it.each(['/quit', '/exit', '/q', 'quit', 'Exit'])('leaves at %s', async (word) => {
    expect((await chat(['who?', word, 'when?'])).asked).toHaveLength(1);
  });

  it('explains the last question with what came before it', async () => {
    const { output, asked } = await chat(['who?', 'when?', '/why']);
    expect(asked.at(-1)).toEqual(['when?', ['who?']]);
    expect(output).toContain('Understood     who? when?');
  });

  it('shows a sentence and goes on when there is none', async () => {
    const { output, notes } = await chat(['/source S2', '/source S9', '/source']);
    expect(output).toContain('  S2  Police said two men');
    expect(notes).toBe(
      '  There is no sentence "S9". There are S1 to S3.\n  Which sentence? For example: /source S5\n',
    );
  });

  it('judges a claim', async () => {
    expect((await chat(['/verify two men'])).output).toMatch(/^● Supported by the sources\./);
  });

  it('lists its commands beside the answers, not among them', async () => {
    const { output, notes } = await chat(['/help']);
    expect(output).toBe('');
    expect(notes).toContain('  /source S5     a sentence between its neighbours');
  });

  it('is kind about what it does not know', async () => {
    expect((await chat(['/wyh', '/why'])).notes).toBe(
      [
        '  There is no /wyh. /help lists what there is; a question needs no slash.',
        '  Nothing was asked yet. Ask something, then /why.',
        '',
      ].join('\n'),
    );
  });

  it('greets who types with what can be asked about', async () => {
    const { notes } = await chat([], true);
    expect(notes).toContain('Answers are quoted from:\n    Article\n');
  });
});
