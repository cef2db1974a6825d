import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPacks, packText, regionsText } from './packs.ts';

/** `npm run contests`: writes `rules/contests/packs/*.json` and `regions.json` from the data folder (IKRAR_DATA, else `../shared/data`). */
const root = join(import.meta.dirname, '..', '..');
const data = process.env.IKRAR_DATA ?? join(root, '..', 'shared', 'data');
const target = join(root, 'rules', 'contests');
const folder = join(target, 'packs');

const { packs, regions } = buildPacks(data);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file));
for (const pack of packs) writeFileSync(join(folder, `${pack.id}.json`), packText(pack));
writeFileSync(join(target, 'regions.json'), regionsText(regions));
const contests = packs.flatMap((pack) => pack.contests);
const tickets = contests.reduce((sum, contest) => sum + contest.tickets.length, 0);
console.log(
  `${packs.length} packs, ${contests.length} contests, ${tickets} tickets, ${Object.keys(regions).length} regions`,
);
