import { render } from 'preact';
import { fetchView } from './bot-api.ts';
import { Chat } from './chat.tsx';

const app = document.getElementById('app');
if (app !== null) {
  try {
    render(<Chat view={await fetchView()} />, app);
  } catch {
    render(
      <main class="text-page">
        <h1>Exhibit preview</h1>
        <p role="alert">The preview does not answer. Is “exhibit preview” still running?</p>
      </main>,
      app,
    );
  }
}
