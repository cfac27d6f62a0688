import { describe, expect, it } from 'vitest';
import { type ProgramContext, runProgram } from '../../src/cli/program.ts';
import { sampleEngine } from './sample-engine.ts';
import { sampleTerminal } from './sample-terminal.ts';

interface Run {
  readonly code: number;
  readonly output: string;
  readonly notes: string;
  readonly asked: ReturnType<typeof sampleEngine>['asked'];
  readonly opened: readonly string[];
}

async function run(
  args: readonly string[],
  typed: readonly string[] = [],
  others: Partial<ProgramContext> = {},
): Promise<Run> {
  const terminal = sampleTerminal(typed);
  const engine = sampleEngine();
  const opened: string[] = [];
  const context: ProgramContext = {
    version: '1.2.3',
    terminal,
    findKnowledge: (asked) => asked ?? 'found',
    findOwnKnowledge: (asked) => asked,
    today: () => '2026-01-02',
    openEngine: async ({ knowledge, pages }) => {
      opened.push(pages === undefined ? knowledge : `${knowledge} cited at ${pages.address}`);
      return engine;
    },
    openAsked: async (knowledge) => {
      opened.push(knowledge());
      return engine;
    },
    load: async (_, progressed) => {
      progressed(1, 1);
      return { sources: 2, sentences: 7, written: 1 };
    },
    bot: () => undefined,
    preview: async (_, __, port, opened) => {
      await opened(`http://localhost:${port}`);
      return 0;
    },
    worker: () => async () => 0,
    proxy: async () => 0,
    deploy: async () => ['ask', 'help'],
    reload: async () => [{ processes: 1, sources: 2, sentences: 7 }],
    async *examine() {},
    unanswered: async () => [],
    backUp: async (file) => ({ file, entries: 1 }),
    restore: async (file) => ({ file, entries: 2 }),
    ...others,
  };
  const code = await runProgram(args, context);
  const { asked } = engine;
  return { code, output: terminal.outputText(), notes: terminal.notesText(), asked, opened };
}

describe('runProgram', () => {
  it('loads, and says how much', async () => {
    const { code, output } = await run(['load', '--knowledge', 'mine']);
    expect([code, output]).toEqual([0, 'Loaded: 2 sources, 7 sentences; 1 of the sources anew.\n']);
  });

  describe('ask', () => {
    it('answers with 0 when the sources say', async () => {
      const { code, output, notes } = await run(['ask', 'who robbed it?']);
      expect(code).toBe(0);
      expect(output).toMatch(/^● Two men, according to police\.\n\n {2}S2 {2}Police said two men/);
      expect(notes).toBe('');
    });

    it('abstains with 1 when they do not', async () => {
      const { code, output } = await run(['ask', 'how much?']);
      expect(code).toBe(1);
      expect(output).toMatch(/^○ The sources don't say\.\n/);
    });

    it('takes an unquoted question', async () => {
      expect((await run(['ask', 'who', 'robbed', 'it?'])).asked).toEqual([['who robbed it?', []]]);
    });

    it('passes an empty question on: the engine knows what to say', async () => {
      const { code, output } = await run(['ask', '']);
      expect([code, output]).toEqual([1, '○ Nothing was asked.\n']);
    });

    it('passes earlier questions, oldest first', async () => {
      const args = ['ask', 'and when?', '--previous', 'who?', '--previous', 'why?'];
      expect((await run(args)).asked).toEqual([['and when?', ['who?', 'why?']]]);
    });

    it('prints exactly the answer as one line of JSON', async () => {
      const { code, output } = await run(['ask', '--json', 'who?']);
      expect(code).toBe(0);
      expect(output.trimEnd()).not.toContain('\n');
      expect(JSON.parse(output)).toEqual(sampleEngine().ask('who?'));
    });
  });

  describe('ask --batch', () => {
    it('answers every line in order with its id first', async () => {
      const { code, output, asked } = await run(
        ['ask', '--batch'],
        [
          '{"question": "who?", "id": 7, "extra": 1}',
          '',
          '{"id":"b","question":"x","previous":["who?"]}',
        ],
      );
      expect(code).toBe(0);
      const lines = output.trimEnd().split('\n');
      expect(lines.map((line) => line.slice(0, 26))).toEqual([
        '{"id":7,"schemaVersion":1,',
        '{"id":"b","schemaVersion":',
      ]);
      expect(asked).toEqual([
        ['who?', []],
        ['x', ['who?']],
      ]);
    });

    it('says what is wrong with a line in its place, goes on, and ends with 2', async () => {
      const { code, output, notes } = await run(
        ['ask', '--batch'],
        [
          '{"id": 1, "question"',
          '',
          '{"id": 2, "question": 5}',
          '{"question": "who?"}',
          '[]',
          '{"id": 5, "question": "x"}',
        ],
      );
      expect(code).toBe(2);
      expect(
        output
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toEqual([
        { error: 'line 1: expected one JSON object, found broken JSON' },
        { id: 2, error: 'line 3: "question": Invalid input: expected string, received number' },
        { error: 'line 4: "id": expected a string or a number' },
        { error: 'line 5: Invalid input: expected object, received array' },
        expect.objectContaining({ id: 5, kind: 'abstained' }),
      ]);
      expect(notes).toBe('4 lines were not JSON as expected; each says why in its place.\n');
    });
  });

  describe('verify', () => {
    it.each([
      ['two men took it', 0, '● Supported by the sources.'],
      ['nine men took it', 1, '✗ Contradicted by the sources.'],
    ])('judges %s', async (claim, expectedCode, heading) => {
      const { code, output } = await run(['verify', claim]);
      expect(code).toBe(expectedCode);
      expect(output.split('\n')[0]).toBe(heading);
    });

    it('judges a batch', async () => {
      const { code, output } = await run(['verify', '--batch'], ['{"id":1,"claim":"nine"}']);
      expect(code).toBe(0);
      expect(JSON.parse(output)).toEqual({ id: 1, ...sampleEngine().check('nine') });
    });

    it('prints JSON', async () => {
      const { output } = await run(['verify', '--json', 'nine']);
      expect(JSON.parse(output)).toEqual(sampleEngine().check('nine'));
    });
  });

  describe('sources', () => {
    it('prints every sentence with its number', async () => {
      const { code, output } = await run(['sources']);
      expect(code).toBe(0);
      expect(output).toBe(
        [
          '  Article',
          '  article',
          '',
          '  S1  The museum was robbed on Sunday.',
          '  S2  Police said two men took the painting, according to the Daily Post.',
          '  S3  They left through the roof.',
          '',
        ].join('\n'),
      );
    });

    it('prints one sentence between its neighbours', async () => {
      const { output } = await run(['sources', 'S2']);
      expect(output.split('\n').slice(0, 3)).toEqual([
        '      The museum was robbed on Sunday.',
        '  S2  Police said two men took the painting, according to the Daily Post.',
        '      They left through the roof.',
      ]);
    });

    it('says which sentences there are', async () => {
      await expect(run(['sources', 'S99'])).rejects.toThrow(
        'There is no sentence "S99". There are S1 to S3.',
      );
    });
  });

  it('check counts what the folder holds', async () => {
    const { code, output } = await run(['check', '--knowledge', 'my-folder']);
    expect([code, output]).toEqual([
      0,
      'my-folder: 1 source, 3 sentences, 0 facts, 0 gaps, 0 names. No problems.\n',
    ]);
  });

  it('start is the chat where there is no token', async () => {
    const { code, output } = await run(['start'], ['who?']);
    expect([code, output.split('\n')[0]]).toEqual([0, '● Two men, according to police.']);
  });

  it('start tells whoever types there of the preview', async () => {
    const terminal = sampleTerminal(['who?'], true);
    await run(['start'], [], { terminal });
    expect(terminal.notesText()).toContain('“exhibit preview” serves a page');
  });

  it('start runs the bot over the folder where there is a token', async () => {
    const folders: string[] = [];
    const { code, output, opened } = await run(['start', '--knowledge', 'mine'], [], {
      bot: () => async (folder) => {
        folders.push(folder);
        return 0;
      },
    });
    expect([code, output, opened, folders]).toEqual([0, '', [], ['mine']]);
  });

  it('deploy names the commands that it registered', async () => {
    const { code, output } = await run(['deploy']);
    expect([code, output]).toEqual([0, 'Registered with Discord: ask, help.\n']);
  });

  it('chat answers what is piped to it', async () => {
    const { code, output } = await run(['chat'], ['who?']);
    expect([code, output.split('\n')[0]]).toEqual([0, '● Two men, according to police.']);
  });

  it.each([
    ['after the command', ['ask', 'who?', '--knowledge', 'mine'], ['mine']],
    ['before the command', ['--knowledge', 'mine', 'ask', 'who?'], ['mine']],
    ['nowhere', ['ask', 'who?'], ['found']],
  ])('takes the knowledge folder named %s', async (_, args, expected) => {
    expect((await run(args)).opened).toEqual(expected);
  });

  it.each([
    [['--version'], '1.2.3\n'],
    [[], 'Usage: exhibit'],
    [['ask', '--help'], '--knowledge'],
  ])('prints what %j asks for and ends with 0', async (args, expected) => {
    const { code, output } = await run(args);
    expect(code).toBe(0);
    expect(output).toContain(expected);
  });

  it.each([
    ['an unknown command', ['aks'], "error: unknown command 'aks'\n(Did you mean ask?)\n"],
    [
      'an unknown option',
      ['ask', '--jsn', 'x'],
      "error: unknown option '--jsn'\n(Did you mean --json?)\n",
    ],
    ['a hostile one, harmlessly', ['\u001B[31m'], "error: unknown command '␛[31m'\n"],
  ])('refuses %s with 2', async (_, args, expected) => {
    const { code, output, notes } = await run(args);
    expect([code, output, notes]).toEqual([2, '', expected]);
  });

  it.each([
    [['ask'], 'a question is missing, as in: exhibit ask "…"'],
    [['verify'], 'a claim is missing, as in: exhibit verify "…"'],
    [
      ['ask', '--batch', 'who?'],
      'with --batch, questions come from standard input; leave out "who?"',
    ],
  ])('refuses %j before it opens anything', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});

describe('exhibit unanswered', () => {
  const unanswered = async () => [
    { askedAtMs: Date.UTC(2026, 0, 2), question: 'what did\n it\u001b[2J cost?', reason: 'gap' },
  ];

  it('prints the day, the reason and the words, on one line and without controls', async () => {
    const { output, code } = await run(['unanswered'], [], { unanswered });
    expect(output).toMatch(/^2026-01-02 {2}gap {2}what did it\S*\[2J cost\?\n$/u);
    expect(output).not.toContain('\u001b');
    expect(code).toBe(0);
  });

  it('prints JSON Lines', async () => {
    const { output } = await run(['unanswered', '--json'], [], { unanswered });
    expect(JSON.parse(output)).toEqual((await unanswered())[0]);
  });

  it('says how to keep some where none are', async () => {
    const { output, notes } = await run(['unanswered']);
    expect(output).toBe('');
    expect(notes).toContain('UNANSWERED_LOG=on');
  });
});

describe('exhibit doctor', () => {
  const examine = async function* () {
    yield { kind: 'ok', about: 'token', message: 'that of "x"' } as const;
    yield { kind: 'warn', about: 'permissions', message: 'lacks\u001b[2J\nmore' } as const;
  };

  it('prints a line for each finding, and fails only when one does', async () => {
    const { output, code } = await run(['doctor'], [], { examine });
    expect(output).toContain('ok    token        that of "x"\n');
    expect(output).toMatch(/^warn {2}permissions {2}lacks.*\n {19}more$/mu);
    expect(output).not.toContain('\u001b');
    expect(code).toBe(0);
    const failing = async function* () {
      yield* examine();
      yield { kind: 'fail', about: 'store', message: 'gone' } as const;
    };
    expect((await run(['doctor'], [], { examine: failing })).code).toBe(1);
  });
});
