import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Contest } from '../../../rules/contests/schema.ts';
import { publicText } from '../../../scripts/pack/keys.ts';
import type { Asked, Host, Reply } from '../hosts.ts';

export const packUrl = 'https://ikrar.contoh.go.id/paket.json';

/** An agency's server: whatever is laid there, and who has asked for it. */
export interface Address {
  host: Host;
  lay: (reply: Partial<Reply>) => void;
  asked: Asked[];
}

/** A server that anybody may read from, as the documentation asks for. */
export function agencyAddress(): Address {
  const asked: Asked[] = [];
  let laid: Reply = { status: 404 };
  const answer = (one: Asked): Reply | undefined => {
    if (one.url.pathname !== new URL(packUrl).pathname) return undefined;
    asked.push(one);
    return laid;
  };
  return {
    asked,
    host: { names: [new URL(packUrl).hostname], answer },
    lay: ({ status = 200, body = '', headers = {} }) => {
      const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' };
      laid = { status, type: 'application/json', body, headers: { ...open, ...headers } };
    },
  };
}

/** A key to sign with, and what a policy says of it. */
export function newKey(): { key: KeyObject; packKey: string } {
  const { privateKey: key } = generateKeyPairSync('ed25519');
  return { key, packKey: publicText(key) };
}

/** A contest of invented people, which runs while these tests do. */
export function contestOf(name: string, region = '3603'): Contest {
  const year = new Date().getFullYear();
  const stages = {
    start: `${year - 1}-01-01`,
    candidates: `${year - 1}-06-01`,
    quiet: `${year + 1}-06-01`,
    vote: `${year + 1}-06-04`,
    end: `${year + 1}-07-01`,
  };
  const tickets = [{ number: 1, members: [{ name }] }];
  return { id: 'contoh-psu', name: 'PSU Contoh', office: 'bupati', region, stages, tickets };
}
