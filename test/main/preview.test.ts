import { describe, expect, it } from 'vitest';
import { fewNotes } from './few-wordings.ts';
import { startExhibit } from './run-exhibit.ts';

/** The address that the process says it serves. */
async function addressOf(notes: () => string): Promise<string> {
  for (;;) {
    const [address] = /http:\/\/localhost:\d+/u.exec(notes()) ?? [];
    if (address !== undefined) return address;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('exhibit preview', () => {
  it('serves the page and the bot to this machine until it is told to end', async () => {
    const preview = startExhibit(['preview', '--port', '0', '--knowledge', fewNotes()]);
    let notes = '';
    preview.child.stderr.on('data', (text: string) => {
      notes += text;
    });
    const address = await addressOf(() => notes);
    const page = await fetch(address);
    expect(await page.text()).toContain('<title>Exhibit preview</title>');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const act = { kind: 'say', channelId: '100000000000000403', content: 'who hacked sony?' };
    const answered = await fetch(`${address}/bot`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ act, isManager: false, revision: 0 }),
    });
    expect(await answered.text()).toContain('The FBI attributed the cyberattack to North Korea');
    preview.child.kill('SIGTERM');
    expect(await preview.ended).toMatchObject({ code: 0, output: '' });
  });

  it('refuses a port that is none', async () => {
    const { code, notes } = await startExhibit(['preview', '--port', 'http']).ended;
    expect(code).toBe(2);
    expect(notes).toBe('--port: expected a port from 0 to 65535, found "http"\n');
  });
});
