import { linkSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askForReload } from '../../src/main/reload-door.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { emptyFolder, startExhibit } from './run-exhibit.ts';

const STORY = '---\ntitle: Fire in the harbour\n---\n\nThe fire in the harbour began at nine.\n';
/** As many names as a file may have on ext4. */
const LINKS = 60_000;

/** Between two questions. */
const PAUSE_MS = 100;
/** Without a fault it takes 240. */
const MAX_MIB = 600;

/** What somebody puts into the knowledge folder, and what is said of it. */
interface Fault {
  readonly what: string;
  readonly put: (sources: string) => void;
  readonly message: RegExp;
}

const FAULTS: readonly Fault[] = [
  {
    what: 'a file of 2 GB',
    put(sources) {
      writeFileSync(join(sources, 'big.md'), '---\n');
      truncateSync(join(sources, 'big.md'), 2 * 1024 ** 3);
    },
    message: /big\.md: expected at most 4 MiB, found 2048 MiB; shorten or split the file$/,
  },
  {
    what: 'a line of 50 MB',
    put: (sources) => writeFileSync(join(sources, 'line.md'), 'a'.repeat(50_000_000)),
    message: /line\.md: expected at most 4 MiB, found 48 MiB; shorten or split the file$/,
  },
  {
    what: 'a line of 3 MB without a full stop',
    put: (sources) => writeFileSync(join(sources, 'line.md'), STORY + 'ab '.repeat(1_000_000)),
    message: /line\.md:6: expected sentences of at most 4000 characters, found one of/,
  },
  {
    what: '100,000 files',
    put(sources) {
      for (let at = 0; at < 100_000; at += 1) {
        const path = join(sources, `file${at}.md`);
        if (at % LINKS === 0) writeFileSync(path, '');
        else linkSync(join(sources, `file${at - (at % LINKS)}.md`), path);
      }
    },
    message:
      /sources: the first [\d,]+ of 100,001 articles are as wrong as this; the others were not looked at\n.*file0\.md:1: no front matter.*\nand \d+ more problems$/s,
  },
  {
    what: 'an alias bomb',
    put(sources) {
      const names = 'abcdefghi'.split('');
      const lines = names
        .slice(1)
        .map((name, at) => `${name}: &${name} [${`*${names[at]},`.repeat(9)}]`);
      writeFileSync(join(sources, '..', 'facts.yaml'), ['a: &a [x]', ...lines, ''].join('\n'));
    },
    message: /facts\.yaml:\d+: expected at most 50 YAML aliases/,
  },
  {
    what: 'a key that is the prototype',
    put: (sources) =>
      writeFileSync(
        join(sources, 'proto.md'),
        STORY.replace('title', '__proto__: { a: b }\ntitle'),
      ),
    message: /proto\.md:2: unknown key "__proto__"/,
  },
  {
    what: 'front matter that is a program',
    put: (sources) =>
      writeFileSync(join(sources, 'js.md'), '---js\n{ title: process.exit(3) }\n---\n\nText.\n'),
    message: /js\.md:1: no front matter/,
  },
];

/** A folder with one article and nothing else. */
function writeStory(knowledge: string): void {
  const sources = join(knowledge, 'sources');
  rmSync(sources, { recursive: true, force: true });
  rmSync(join(knowledge, 'facts.yaml'), { force: true });
  mkdirSync(sources);
  writeFileSync(join(sources, 'fire.md'), STORY);
}

/** A bot that answers from a folder. */
async function startBot() {
  const discord = await fakeDiscord();
  const knowledge = emptyFolder();
  writeStory(knowledge);
  const dataDir = emptyFolder();
  const env = { ...settingsFor(discord, dataDir), KNOWLEDGE_DIR: knowledge };
  const { child, noted } = startExhibit(['start'], { env });
  await noted('connected to Discord as');
  await discord.request('bulkOverwriteGlobalCommands');
  let askers = 0;
  const ask = async (): Promise<string> => {
    // Everybody has a cooldown.
    askers += 1;
    const user = discord.user(`asker${askers}`);
    const options = { question: 'When did the fire in the harbour begin?' };
    return (await discord.slash({ command: 'ask', options, user }).response()).text;
  };
  /** Linux alone tells how much memory a process ever had. */
  const peakMib = (): number => {
    if (process.platform !== 'linux') return 0;
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
  };
  /** Has it reload: whether it still does, and what was wrong. */
  const reload = () => {
    let isAtWork = true;
    const refused = askForReload({ dataDir, logLevel: 'info' }).then(
      () => 'reloaded',
      ({ message }: Error) => message,
    );
    void refused.then(() => {
      isAtWork = false;
    });
    return { refused, isAtWork: () => isAtWork };
  };
  return { knowledge, ask, reload, peakMib };
}

describe('a running bot', () => {
  it('answers from what it had when it meets any of them, and says what is wrong', async () => {
    const { knowledge, ask, reload, peakMib } = await startBot();
    for (const { what, put, message } of FAULTS) {
      writeStory(knowledge);
      put(join(knowledge, 'sources'));
      const reloading = reload();
      do {
        expect(await ask(), what).toContain('began at **nine**');
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      } while (reloading.isAtWork());
      expect(await reloading.refused).toMatch(message);
      expect(await ask(), what).toContain('began at **nine**');
    }
    expect(peakMib()).toBeLessThan(MAX_MIB);
  }, 180_000);
});
