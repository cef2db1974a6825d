// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { situationFor } from '../judge/situation.ts';
import { contestsOf, readPack } from './pack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ikrar-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (contents: string) => {
  const file = join(folder, 'pack.json');
  writeFileSync(file, contents);
  return readPack(file);
};
const image = `iVBORw0KGgo${'A'.repeat(40)}`;
const pack = {
  ...contoh,
  id: 'instansi',
  contests: contoh.contests.map((contest) => ({ ...contest, id: 'desa-sendiri' })),
  emblems: [{ contest: 'pilpres-2024', ticket: 0, name: 'Contoh', image }],
};

it.each([
  ['no JSON', '{nope', /^\S+pack\.json: /],
  ['another shape', JSON.stringify({ ...pack, photoThresholds: { hand: 2 } }), /photoThresholds\.hand: /],
  ['a picture that is none', JSON.stringify(pack).replace('iVBOR', 'R0lGO'), /emblems\.0\.image: /],
  ['a list', '[]', /^\S+pack\.json: /],
])('says in one line what is wrong with %s', (_, contents, words) => {
  const said = read(contents);
  expect(said).toHaveProperty('error', expect.stringMatching(words));
  expect(JSON.stringify(said)).not.toContain('\\n');
});

it('names a file that is not there', () => {
  expect(readPack(join(folder, 'none.json'))).toHaveProperty('error', expect.stringContaining('none.json'));
});

it("puts a pack's own contests in force, and those that its pictures name", () => {
  const own = read(JSON.stringify(pack));
  if ('error' in own) throw new Error(own.error);
  const contests = contestsOf(own);
  expect(contests).toEqual(['desa-sendiri', 'pilpres-2024']);
  const situation = situationFor({ region: '', role: 'pns', list: false, contests }, own.contests);
  expect(situation).toMatchObject({
    stage: 'candidates',
    contests: [{ id: 'desa-sendiri' }, { id: 'pilpres-2024' }],
  });
});
