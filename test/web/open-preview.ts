import { onTestFinished } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { openHttpServer } from '../../src/io/http-server.ts';
import { readWebFiles } from '../../src/io/web-files.ts';
import { pageRoutes } from '../../src/preview/page-routes.ts';
import { protectRoutes } from '../../src/preview/protect-routes.ts';

/** The preview of `engine` at an address of its own, until the test ends. */
export async function openPreview(engine: Engine): Promise<string> {
  const faults: unknown[] = [];
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: protectRoutes(pageRoutes(await readWebFiles('dist/web'), () => engine)),
    onFault: (error) => faults.push(error),
  });
  onTestFinished(async () => {
    await server.close();
    if (faults.length > 0) throw new AggregateError(faults, 'the preview failed');
  });
  return `http://127.0.0.1:${server.port}`;
}
