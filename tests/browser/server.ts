import { readFile } from 'node:fs/promises';
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { bundles } from '../pages/build.ts';
import { contentSecurityPolicy, type Site, sites } from '../pages/sites.ts';
import { certificateFor } from './certificate.ts';
import type { Ports } from './driver.ts';
import { readSent, type Sent } from './sent.ts';

const pages = new URL('../pages/', import.meta.url);

/** What the browsers ask for by themselves, extension or not. */
const ownErrands = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)$/;

export interface Served extends Ports {
  /** Every activity that left the browser, in order. */
  sent: Sent[];
  /** Hosts that something tried to reach although no test page lives there. */
  strangers: Set<string>;
  close: () => Promise<void>;
}

const html = (site: Site, language: string) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${site.title}</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/_page/${site.page}.css"></head>
<body>${site.body}<script type="module" src="/_page/${site.page}.js"></script></body>
</html>`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

async function file(name: string): Promise<[type: string, content: Buffer]> {
  if (!name.endsWith('.css')) return ['text/javascript', await readFile(bundles + name)];
  return ['text/css', await readFile(new URL(`${name.slice(0, -4)}/page.css`, pages))];
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const site = sites[url.hostname];
  if (!site) {
    if (!ownErrands.test(url.hostname)) served.strangers.add(url.hostname);
    response.writeHead(404).end();
  } else if (request.method === 'POST') {
    const sent = readSent(url.hostname, url.pathname, await bodyOf(request));
    if (sent) served.sent.push(sent);
    if (sent?.operation === 'form') response.writeHead(303, { location: '/story.php?sent' }).end();
    else response.writeHead(sent ? 200 : 404, { 'content-type': 'application/json' }).end('{"data":{}}');
  } else if (url.pathname.startsWith('/_page/')) {
    const [type, content] = await file(url.pathname.slice('/_page/'.length));
    response.writeHead(200, { 'content-type': type }).end(content);
  } else if (url.pathname === '/favicon.ico' || url.pathname === '/settled') {
    response.writeHead(204).end();
  } else {
    const type = 'text/html; charset=utf-8';
    response
      .writeHead(200, { 'content-type': type, 'content-security-policy': contentSecurityPolicy })
      .end(html(site, url.searchParams.get('lang') ?? 'id'));
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('no port'));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((fault) => (fault ? reject(fault) : resolve()));
    server.closeAllConnections();
  });
}

/** Serves every test page over TLS on one free port of this machine; a second port only notes who asks without TLS. */
export async function serve(): Promise<Served> {
  const secure = createServer(certificateFor(Object.keys(sites)));
  const plain = createPlainServer();
  const served: Served = {
    port: await listen(secure),
    plainPort: await listen(plain),
    sent: [],
    strangers: new Set(),
    close: async () => {
      await close(secure);
      await close(plain);
    },
  };
  for (const server of [secure, plain]) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      answer(request, response, served).catch((fault: unknown) => {
        response.writeHead(500).end(String(fault));
      });
    });
  }
  return served;
}
