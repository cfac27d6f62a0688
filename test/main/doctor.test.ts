import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { readConfiguration } from '../../src/io/read-environment.ts';
import { examine } from '../../src/main/doctor.ts';
import { fakeDiscord, settingsFor } from './discord-for-processes.ts';
import { emptyFolder, runExhibit } from './run-exhibit.ts';

async function findingsOf(env: Readonly<Record<string, string>>, knowledge = 'nowhere') {
  const patient = {
    configuration: () => readConfiguration({ DATA_DIR: emptyFolder(), ...env }),
    knowledgeDir: () => knowledge,
  };
  const findings: Finding[] = [];
  for await (const finding of examine(patient)) findings.push(finding);
  return findings;
}

async function answering(status: number): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return String((server.address() as AddressInfo).port);
}

describe('exhibit doctor', () => {
  it('looks at everything, a line each', async () => {
    const discord = await fakeDiscord();
    const knowledge = emptyFolder();
    mkdirSync(join(knowledge, 'sources'));
    writeFileSync(join(knowledge, 'sources', 'a.md'), '---\ntitle: A\n---\n\nA fire began.\n');
    const env = { ...settingsFor(discord), KNOWLEDGE_DIR: knowledge };
    const { code, output } = await runExhibit(['doctor'], { env });
    const abouts = output
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ +/u)[1]);
    expect(abouts).toEqual([
      'knowledge',
      'settings',
      'store',
      'token',
      'intents',
      'permissions',
      'commands',
      'sessions',
      'clock',
    ]);
    expect(output).toMatch(/^warn {2}commands .*run "exhibit deploy"$/mu);
    expect(code).toBe(0);
    expect(discord.problems).toEqual([]);
  });
});

describe('examine', () => {
  it('says what was not checked without a token', async () => {
    expect((await findingsOf({})).at(-1)).toMatchObject({
      kind: 'warn',
      about: 'token',
      message: expect.stringContaining(
        'intents, permissions, commands, sessions and clock were not',
      ),
    });
  });

  it('says what is wrong with settings and knowledge, with all problems', async () => {
    const findings = await findingsOf({ HTTP_PORT: 'x', LOG_LEVEL: 'loud' });
    expect(findings).toEqual([
      {
        kind: 'fail',
        about: 'knowledge',
        message: expect.stringContaining('nowhere: no such folder'),
      },
      {
        kind: 'fail',
        about: 'settings',
        message: expect.stringMatching(/HTTP_PORT.*\n.*LOG_LEVEL|LOG_LEVEL.*\n.*HTTP_PORT/su),
      },
    ]);
  });

  it.each([
    [200, 'ok', 'says ready'],
    [503, 'warn', 'says not ready'],
    [404, 'fail', 'another program has the port'],
  ])('judges what answers %d at its port', async (status, kind, message) => {
    const HTTP_PORT = await answering(status);
    const finding = (await findingsOf({ HTTP_PORT })).find(({ about }) => about === 'HTTP');
    expect(finding).toMatchObject({ kind, message: expect.stringContaining(message) });
  });
});
