import type { Peer } from './peer.ts';
import type { Row } from './row.ts';

/**
 * What a library takes for texts, beside what we take for them.
 * @param what the texts have, or what it looks for
 * @param ours our own 95th percentile, in milliseconds
 */
export async function peerRow(
  peer: Peer,
  what: string,
  texts: readonly string[],
  ours: number,
): Promise<Row> {
  const found = await peer.timed(texts);
  if ('missing' in found)
    return {
      name: `${peer.name}, ${what}, p95`,
      value: Number.NaN,
      unit: 'ms',
      missing: found.missing,
    };
  const share = found.texts < texts.length ? `, ${found.texts} texts` : '';
  return {
    name: `${peer.name}, ${what}${share}, p95`,
    value: found.p95,
    unit: 'ms',
    ratio: found.p95 / ours,
  };
}
