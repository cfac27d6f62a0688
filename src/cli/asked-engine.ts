import type { Engine } from '../domain/engine.ts';
import type { Knowledge } from '../domain/knowledge.ts';

/** An engine that is asked in the terminal. The optional parts are absent where the knowledge is in a database. */
export interface AskedEngine
  extends Pick<Engine, 'ask' | 'explain' | 'check' | 'suggest' | 'quote'>,
    Partial<Pick<Engine, 'correctionOf'>> {
  readonly knowledge?: Knowledge;
}
