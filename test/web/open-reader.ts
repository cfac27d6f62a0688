import { onTestFinished } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import type { Publishing } from '../../src/domain/pages.ts';
import { openHttpServer } from '../../src/io/http-server.ts';
import { readWebFiles } from '../../src/io/web-files.ts';
import { readerRoutes } from '../../src/main/reader-routes.ts';
import { serveInProcess } from '../../src/main/served-engine.ts';

/** The reader over `engine` at an address of its own, until the test ends. */
export async function openReader(engine: Engine, publishing: Publishing): Promise<string> {
  const faults: unknown[] = [];
  const served = serveInProcess(engine, publishing);
  const files = await readWebFiles('dist/web');
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: readerRoutes({ engine: () => served, publishing, files }),
    onFault: (error) => faults.push(error),
  });
  onTestFinished(async () => {
    await server.close();
    if (faults.length > 0) throw new AggregateError(faults, 'the reader failed');
  });
  return `http://127.0.0.1:${server.port}`;
}
