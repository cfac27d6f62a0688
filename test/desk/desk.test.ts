import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../src/desk/desk.ts';
import type { DeskAnswer } from '../../src/desk/desk-answer.ts';
import type { DeskParts } from '../../src/desk/desk-parts.ts';
import type { Engine } from '../../src/domain/engine.ts';
import { ExhibitError } from '../../src/domain/errors.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';

const ARTICLE = {
  path: 'sources/fire.md',
  text: '---\ntitle: Fire\n---\nThe quay burned on Tuesday. Welding set it off, said Ada Lindqvist.\n',
};
const FACTS = `facts:
  - id: cause # first
    says: Ada Lindqvist says that welding set it off.
    cites: [S2]
    asks:
      - what set it off
`;

/** A desk over files in memory. */
function openDesk(others: Partial<DeskParts> = {}, text = FACTS) {
  const files = new Map<string, string>([['facts.yaml', text]]);
  const build = (): Engine =>
    createEngine(
      buildKnowledge([ARTICLE, ...[...files].map(([path, each]) => ({ path, text: each }))]),
    );
  let engine = build();
  const desk = createDesk({
    engine: () => engine,
    tryOut: createEngine,
    read: async (file) => ({ text: files.get(file) ?? '', version: `v${files.get(file)?.length}` }),
    async replace(file, text_, version) {
      if (version !== `v${files.get(file)?.length}`) return false;
      files.set(file, text_);
      return true;
    },
    reload: async () => {
      engine = build();
    },
    unanswered: async () => ({ questions: [] }),
    token: 'ours',
    ...others,
  });
  const post = (form: Readonly<Record<string, string>>, list = 'facts') =>
    desk.post(
      `/desk/${list}`,
      new URLSearchParams({
        token: 'ours',
        version: `v${files.get('facts.yaml')?.length}`,
        ...form,
      }),
    );
  const get = async (path: string) => {
    const [before = '', query = ''] = path.split('?');
    return parsed(await desk.get(before, new URLSearchParams(query)));
  };
  return { files, post, get, ask: (question: string) => engine.ask(question) };
}

function parsed(answer: DeskAnswer) {
  if (answer.kind !== 'page') throw new TypeError(`expected a page, found ${answer.kind}`);
  const { document } = parseHTML(answer.html);
  const text = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
  return { status: answer.status, document, text };
}

const WHEN = {
  id: 'when',
  says: 'It burned on Tuesday, the article says.',
  cites: 'S1',
  asks: 'on which day did the quay burn\n',
};

describe('createDesk', () => {
  it('saves a fact that the next answer has, and keeps the rest of the file', async () => {
    const { files, post, ask } = openDesk();
    expect(await post({ ...WHEN, do: 'save' })).toEqual({
      kind: 'moved',
      to: '/desk/facts?done=saved',
    });
    expect(files.get('facts.yaml')).toBe(`${FACTS}
  - id: when
    says: It burned on Tuesday, the article says.
    cites: [S1]
    asks:
      - on which day did the quay burn
`);
    expect(ask('on which day did the quay burn?')).toMatchObject({
      kind: 'answered',
      short: WHEN.says,
    });
  });

  it('changes an entry by what it was called, and removes it once asked twice', async () => {
    const { files, post } = openDesk();
    await post({ ...WHEN, was: 'cause', do: 'save' });
    expect(files.get('facts.yaml')).toContain('- id: when # first');
    const { text } = parsed(await post({ ...WHEN, was: 'when', do: 'remove' }));
    expect(text('.buttons button')).toEqual(['Remove it']);
    expect(files.get('facts.yaml')).toContain('- id: when # first');
    await post({ ...WHEN, was: 'when', do: 'remove-surely' });
    expect(files.get('facts.yaml')).toBe('facts: []\n');
  });

  it('shows what is wrong with it, in the words of "exhibit check", and saves nothing', async () => {
    const { files, post } = openDesk();
    const { status, text } = parsed(await post({ ...WHEN, cites: 'S9', do: 'save' }));
    expect([status, ...text('.findings li')]).toEqual([
      422,
      'facts.yaml:10: fact "when" cites "S9", but the source has 2 sentences',
    ]);
    expect(text('.notice')).toEqual(['Not saved.']);
    expect(files.get('facts.yaml')).toBe(FACTS);
  });

  it('shows what the sentences say that an entry cites', async () => {
    const { text } = await openDesk().get('/desk/facts?id=cause');
    expect(text('[data-cites] li')).toEqual([
      'S2 Welding set it off, said Ada Lindqvist. Ada Lindqvist',
    ]);
  });

  it('tells while it is typed which questions lead elsewhere', async () => {
    const { post } = openDesk();
    const typed = { ...WHEN, asks: 'on which day did the quay burn\nwhat set it off' };
    expect(await post({ ...typed, do: 'live' })).toEqual({
      kind: 'lines',
      lines: ['No problem, but “what set it off” leads to “cause” instead.'],
      isWrong: false,
      cites: [{ label: 'S1', text: 'The quay burned on Tuesday.', by: 'the article itself' }],
    });
  });

  it('tries no question while it is typed that the file has already', async () => {
    const tried: unknown[] = [];
    const { post } = openDesk({
      tryOut: (knowledge) => {
        tried.push(knowledge);
        return undefined;
      },
    });
    const cause = { id: 'cause', says: 'New words.', cites: 'S2', asks: 'what set it off' };
    await post({ ...cause, was: 'cause', do: 'live' });
    expect(tried.length).toBe(0);
    await post({ ...cause, asks: 'what set it off\nwhat began it', was: 'cause', do: 'live' });
    await post({ ...cause, was: 'cause', do: 'check' });
    expect(tried.length).toBe(2);
  });

  it('saves nothing over a file that has changed since, nor of a form from elsewhere', async () => {
    const { files, post } = openDesk();
    const late = parsed(await post({ ...WHEN, version: 'v1', do: 'save' }));
    expect(late.status).toBe(409);
    expect(late.document.querySelector('#says')?.textContent?.trim()).toBe(WHEN.says);
    expect(parsed(await post({ ...WHEN, token: 'theirs', do: 'save' })).status).toBe(403);
    expect(files.get('facts.yaml')).toBe(FACTS);
  });

  it('saves nothing where it may not, and says why', async () => {
    const { files, post } = openDesk({ readOnly: 'Not yours.' });
    const { status, text } = parsed(await post({ ...WHEN, do: 'save' }));
    expect([status, ...text('.notice')]).toEqual([403, 'Not yours.']);
    expect(files.get('facts.yaml')).toBe(FACTS);
  });

  it('says that it is saved and not in use, where the folder has become wrong meanwhile', async () => {
    const reload = () =>
      Promise.reject(new ExhibitError('knowledge', [{ file: 'sources/b.md', message: 'wrong' }]));
    const { files, post } = openDesk({ reload });
    const { status, text } = parsed(await post({ ...WHEN, do: 'save' }));
    expect([status, ...text('main')]).toEqual([
      200,
      expect.stringContaining(
        'not in use yet, for the folder is not in order: sources/b.md: wrong',
      ),
    ]);
    expect(files.get('facts.yaml')).toContain('- id: when');
  });

  it('leaves a file alone that is broken', async () => {
    const { files, post } = openDesk();
    files.set('facts.yaml', 'facts: [\n');
    const { status, text } = parsed(await post({ ...WHEN, do: 'save' }));
    expect([status, text('.findings li')[0]]).toEqual([
      422,
      expect.stringContaining('broken YAML'),
    ]);
    expect(files.get('facts.yaml')).toBe('facts: [\n');
  });

  it('explains a question, and leads to the note that led', async () => {
    const { get } = openDesk();
    const { text, document } = await get('/desk/why?q=what+set+it+off');
    expect(text('h2')[0]).toBe('Answered');
    expect(document.querySelector('dd a')?.getAttribute('href')).toBe('facts?id=cause');
    expect(text('.candidate > summary strong')).toContain('S2');
    expect(text('.candidate > table th[scope=row]')).toContain('Words of the question');
    expect(text('#terms + table th[scope=row]')).toContain('set');
  });

  it('lists questions without an answer, each with what can be done', async () => {
    const question = 'who paid for it?';
    const { get } = openDesk({
      unanswered: async () => ({
        questions: [
          { asked: '2021-03-05', question, reason: 'not-in-sources' },
          { asked: 'in this preview', question: 'what set it off?', reason: 'not-in-sources' },
        ],
      }),
    });
    const { text, document } = await get('/desk/unanswered');
    expect(text('tbody tr > :not(.links)')).toEqual([
      question,
      'not-in-sources',
      '2021-03-05',
      'what set it off?',
      'answered by now',
      'in this preview',
    ]);
    const fact = document.querySelectorAll('tbody a')[1]?.getAttribute('href') ?? '';
    const form = await get(`/desk/${fact}`);
    expect(form.document.querySelector('#asks')?.textContent?.trim()).toBe(question);
  });

  it('says why the questions that a bot kept cannot be read', async () => {
    const unanswered = async () => ({ questions: [], problem: 'the store is in use' });
    const { text } = await openDesk({ unanswered }).get('/desk/unanswered');
    expect(text('.notice')).toEqual([
      'The questions that a bot kept cannot be read: the store is in use',
    ]);
  });

  it.each(['/desk/nowhere', '/desk/facts?id=nothing', '/desk/facts/more'])(
    'has no %s',
    async (path) => {
      expect((await openDesk().get(path)).status).toBe(404);
    },
  );
});
