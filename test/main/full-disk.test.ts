import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { emptyFolder, runExhibit, startExhibit } from './run-exhibit.ts';

const PAGE = 'test/fixtures/pages/amp.html';
const FACTS = 'facts:\n  - id: cause\n    says: A cable, police say.\n    cites: [S1]\n';

/** Linux lets a process mount a disk that it alone sees, unless whoever runs it forbids that. */
const canMount =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', tmpdir()]).status === 0;

const FILL = 'head -c 2m /dev/zero > "$disk/fill" 2>/dev/null';

/** What runs a command with a disk of 1 MiB at `disk`: on it a copy of `from`, and not a byte free. */
const onFullDisk = (disk: string, from: string, then = 'exec "$@"'): readonly string[] => {
  const script = `disk=$1; mount -t tmpfs -o size=1m none "$disk"; cp -r "$2/." "$disk"; ${FILL}; shift 2; ${then}`;
  return ['unshare', '-rm', 'sh', '-c', script, 'sh', disk, from];
};

/** A folder for an incident, and the paths of what is in it. */
function incident({ repeated = 1 } = {}) {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'sources'));
  const story = 'The fire in the harbour began in a cable at nine, police said.\n\n';
  writeFileSync(
    join(folder, 'sources', 'fire.md'),
    `---\ntitle: Fire\n---\n\n${story.repeat(repeated)}`,
  );
  writeFileSync(join(folder, 'facts.yaml'), FACTS);
  return folder;
}

/** More than is read in no time, so that it is kept. */
const LONG = { repeated: 6_000 };

describe.skipIf(!canMount)('on a full disk', () => {
  it('imports nothing, says why, and leaves no half of a file', async () => {
    const disk = emptyFolder();
    const list = '"$@"; code=$?; (cd "$disk" && find . -type f | sort); exit $code';
    const page = join(emptyFolder(), 'page.html');
    cpSync(PAGE, page);
    const { code, output, notes } = await runExhibit(
      ['import', page, '--yes', '--knowledge', disk],
      { within: onFullDisk(disk, incident(), list) },
    );
    expect(code).toBe(2);
    expect(notes).toMatch(
      /^\S+\/sources\/[\w-]+\.md: the disk is full; nothing was written. Make room and try again\n$/,
    );
    expect(output).toMatch(/\n\.\/facts\.yaml\n\.\/fill\n\.\/sources\/fire\.md\n$/);
  });

  it('answers without keeping what was read, and says so', async () => {
    const disk = emptyFolder();
    const { code, output, notes } = await runExhibit(
      ['ask', 'How did the fire begin?', '--knowledge', incident(LONG)],
      { within: onFullDisk(disk, emptyFolder()), env: { DATA_DIR: disk } },
    );
    expect([code, output]).toEqual([0, expect.stringContaining('began in a cable')]);
    expect(notes).toContain(`cannot be kept in ${join(disk, 'index')} (ENOSPC)`);
  });

  it('says that what "suggest" proposes cannot be written', async () => {
    const disk = emptyFolder();
    const { code, notes } = await runExhibit(['suggest', '--knowledge', incident()], {
      within: onFullDisk(disk, emptyFolder(), 'exec "$@" > "$disk/suggested.yaml"'),
    });
    expect([code, notes]).toEqual([
      2,
      'the output: cannot be written (ENOSPC); make room, or send it elsewhere\n',
    ]);
  });

  it('saves nothing from the desk, says why, and keeps what was typed', async () => {
    const disk = emptyFolder();
    const args = ['preview', '--port', '0', '--knowledge', disk];
    const preview = startExhibit(args, { within: onFullDisk(disk, incident()) });
    await preview.noted('http://localhost:');
    const [address = ''] = /http:\/\/localhost:\d+/u.exec(preview.notes()) ?? [];
    const page = async (path: string, body?: URLSearchParams) => {
      const answer = await fetch(`${address}${path}`, {
        ...(body && { method: 'POST', body, headers: { origin: address } }),
      });
      const { document } = parseHTML(await answer.text());
      return { status: answer.status, document };
    };
    const opened = await page('/desk/facts?id=cause');
    const form = new URLSearchParams({ do: 'save', was: 'cause' });
    for (const field of opened.document.querySelectorAll('input, textarea')) {
      form.set(field.getAttribute('name') ?? '', field.getAttribute('value') ?? field.textContent);
    }
    form.set('says', 'A cable, the police say.');
    const { status, document } = await page('/desk/facts', form);
    expect(status).toBe(507);
    expect(document.querySelector('.notice')?.textContent).toContain('Not saved: ');
    expect(document.querySelector('.notice')?.textContent).toContain('the disk is full');
    expect(document.querySelector('#says')?.textContent?.trim()).toBe('A cable, the police say.');
    const again = await page('/desk/facts?id=cause');
    expect(again.document.querySelector('#says')?.textContent?.trim()).toBe('A cable, police say.');
  });

  it('takes up changed knowledge in the running bot, which goes on answering', async () => {
    const discord = await fakeDiscord();
    const [disk, knowledge, signs] = [emptyFolder(), incident(), emptyFolder()];
    // Its store is made while there is room.
    const later = `rm "$disk/fill"; (until [ -e ${signs}/go ]; do sleep 0.1; done; ${FILL}; touch ${signs}/full) & exec "$@"`;
    const { noted } = startExhibit(['start'], {
      within: onFullDisk(disk, emptyFolder(), later),
      env: { ...settingsFor(discord, disk), KNOWLEDGE_DIR: knowledge },
    });
    await noted('connected to Discord as');
    writeFileSync(join(signs, 'go'), '');
    await expect.poll(() => existsSync(join(signs, 'full')), { timeout: 10_000 }).toBe(true);
    cpSync(incident(LONG), knowledge, { recursive: true });
    await noted('ENOSPC');
    await noted('the knowledge was reloaded');
    await discord.request('bulkOverwriteGlobalCommands');
    const options = { question: 'Where did the fire begin?' };
    const { text } = await discord.slash({ command: 'ask', options }).response();
    expect(text).toContain('began in a cable');
  });
});
