import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Ports } from '../driver.ts';

/** A proxy that everything of a browser goes through: it writes down where to, whoever asks. */
export interface Recorder {
  port: number;
  /** `host:port` of every connection that was asked for, in order. */
  reached: string[];
  close: () => Promise<void>;
}

const gone = (line: Duplex) => () => line.destroy();

/**
 * Starts the proxy on a free port of this machine.
 * @param served where port 443 of every host leads; any other port is written down and leads nowhere
 */
export async function recorder({ port: secure }: Pick<Ports, 'port'>): Promise<Recorder> {
  const reached: string[] = [];
  const lines = new Set<Duplex>();
  const server = createServer((request, response) => {
    reached.push(new URL(request.url ?? '').host.replace(/^([^:]+)$/, '$1:80'));
    response.writeHead(404).end();
  });
  server.on('connect', (request, line: Duplex) => {
    const target = request.url ?? '';
    reached.push(target);
    if (!target.endsWith(':443')) {
      line.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const on = connect(secure, '127.0.0.1', () => {
      line.write('HTTP/1.1 200 OK\r\n\r\n');
      on.pipe(line).pipe(on);
    });
    // A browser drops connections as it likes.
    line.on('error', gone(on));
    on.on('error', gone(line));
    for (const end of [line, on]) lines.add(end.on('close', () => lines.delete(end)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    port: address.port,
    reached,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((fault) => (fault ? reject(fault) : resolve()));
        server.closeAllConnections();
        for (const line of lines) line.destroy();
      }),
  };
}
