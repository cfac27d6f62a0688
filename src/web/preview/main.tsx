import { render } from 'preact';

const app = document.getElementById('app');
if (app !== null) {
  render(
    <main class="text-page">
      <h1>Exhibit preview</h1>
    </main>,
    app,
  );
}
