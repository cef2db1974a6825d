import { readFile } from 'node:fs/promises';
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { bundles } from '../pages/build.ts';
import { certificateFor } from './certificate.ts';
import type { Ports } from './driver.ts';
import { handMade } from './hand-made.ts';
import type { Asked, Host, Reply } from './hosts.ts';
import type { Sent } from './sent.ts';
import { type Post, type Stages, stageHost } from './stage-host.ts';

const pages = new URL('../pages/', import.meta.url);

/** What the browsers ask for by themselves, extension or not. */
export const ownErrands = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)$/;

export interface Served extends Ports {
  /** Every activity that left the browser, in order. */
  sent: Sent[];
  /** Every request that left a stage, in order. */
  posts: Post[];
  /** Every request of all, in order. */
  asked: Asked[];
  /** Hosts that something tried to reach although no test page lives there. */
  strangers: Set<string>;
  close: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Scripts and styles of the test pages, the same under every host. */
async function asset({ url: { pathname } }: Asked): Promise<Reply | undefined> {
  if (pathname === '/favicon.ico' || pathname === '/settled') return { status: 204 };
  if (!pathname.startsWith('/_page/')) return undefined;
  const name = pathname.slice('/_page/'.length);
  if (!name.endsWith('.css')) {
    return { status: 200, type: 'text/javascript', body: await readFile(bundles + name) };
  }
  const css = new URL(`${name.slice(0, -'.css'.length)}/page.css`, pages);
  return { status: 200, type: 'text/css', body: await readFile(css) };
}

async function replyTo(asked: Asked, hosts: readonly Host[]): Promise<Reply> {
  for (const answer of [asset, ...hosts.map((host) => host.answer)]) {
    const reply = await answer(asked);
    if (reply) return reply;
  }
  return { status: 404 };
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

/**
 * Serves every test page over TLS on one free port of this machine; a second port only notes who asks without TLS.
 * @param stages the hosts under which saved pages stand
 * @param more hosts of a test's own, before all others of the same name
 */
export async function serve(stages: Stages = {}, ...more: Host[]): Promise<Served> {
  const sent: Sent[] = [];
  const posts: Post[] = [];
  const all: Asked[] = [];
  const strangers = new Set<string>();
  const hosts = [...more, stageHost(stages, posts), handMade(sent)];

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const here = hosts.filter(({ names }) => names.includes(url.hostname));
    if (here.length === 0 && !ownErrands.test(url.hostname)) strangers.add(url.hostname);
    const { method = 'GET', headers } = request;
    const asked = { url, method, from: headers.referer, body: await bodyOf(request) };
    all.push(asked);
    const { status, type, headers: own, body } = await replyTo(asked, here);
    response.writeHead(status, { ...(type && { 'content-type': type }), ...own }).end(body);
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    take(request, response).catch((fault: unknown) => {
      response.writeHead(500).end(String(fault));
    });
  };
  const secure = createServer(certificateFor(hosts.flatMap(({ names }) => names)), listener);
  const plain = createPlainServer(listener);
  return {
    port: await listen(secure),
    plainPort: await listen(plain),
    sent,
    posts,
    asked: all,
    strangers,
    close: async () => {
      await close(secure);
      await close(plain);
    },
  };
}
