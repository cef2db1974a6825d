import { readdirSync, readFileSync } from 'node:fs';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Pack } from '../../rules/contests/schema.ts';

const folder = new URL('../../rules/contests/packs/', import.meta.url);

/** A pack's file, by the start of its contests' ids, and the province it is for. */
export interface PackName {
  id: string;
  province?: string;
}

/** Every pack in the repository, and the one for training. */
export function packNames(): PackName[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const names = files.map((file): PackName => {
    const id = file.slice(0, -'.json'.length);
    const province = /-(\d{2})$/.exec(id)?.[1];
    return province === undefined ? { id } : { id, province };
  });
  return [...names, { id: contoh.id, province: '99' }];
}

/** The packs' contents. They are ours and a test validates them, so they are not checked again here. */
export function readPacks(names: readonly PackName[]): Pack[] {
  return names.map(
    ({ id }): Pack =>
      id === contoh.id ? contoh : JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')),
  );
}
