import type { AskedEngine } from './asked-engine.ts';
import { CHAT_COMMANDS } from './chat-commands.ts';

/** What a line of the chat could become: commands after a slash, else what the engine suggests. */
export function completions(engine: AskedEngine, typed: string): readonly string[] {
  if (typed.startsWith('/')) {
    return CHAT_COMMANDS.map(({ name }) => name).filter((name) => name.startsWith(typed));
  }
  return typed.trim() === ''
    ? []
    : engine.suggest(typed, SUGGESTIONS_SHOWN).map(({ text }) => text);
}

const SUGGESTIONS_SHOWN = 8;
