import { expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Pack } from '../../rules/contests/schema.ts';
import type { LearnPicture } from './learn-pack.ts';
import { learnPack } from './learn-pack.ts';
import type { Learned, LearnedPack } from './learned.ts';

const contest = 'contoh-kabupaten';
const names = ['Candra Contohari', 'Rangga Misalkara'];
const portrait = (ticket: number, image: string, change: object = {}) => ({
  contest,
  ticket,
  name: names[ticket] ?? '',
  image,
  ...change,
});
const packWith = (pictures: Partial<Pack>): Pack => ({
  schema: 1,
  id: 'instansi',
  name: 'Instansi',
  source: 'Karangan sendiri',
  contests: [],
  ...pictures,
});

const features = { width: 9, height: 9, x: [], y: [], scale: [], bits: [], clear: [] };
const numbersOf: Record<string, Learned> = {
  candra: { embedding: [0] },
  rangga: { embedding: [9] },
  nobody: { fault: 'no-face' },
  logo: { features },
};

/** Learns by the tables above; `asked` is what it was shown. */
async function learned(pack: Pack, kept?: LearnedPack, over = false) {
  const asked: string[] = [];
  const learn: LearnPicture = async (_, image) => {
    asked.push(image);
    return numbersOf[image] ?? { fault: 'unreadable' };
  };
  const { contests } = contoh;
  return { asked, ...(await learnPack(pack, { learn, contests, over: () => over, kept })) };
}

it('keeps numbers and no picture, with the last day of each contest', async () => {
  const pack = packWith({ portraits: [portrait(0, 'candra')], emblems: [portrait(1, 'logo')] });
  const { learned: kept } = await learned(pack);
  expect(kept.faces).toMatchObject([{ contest, ticket: 0, name: names[0], embedding: [0] }]);
  expect(kept.emblems).toMatchObject([{ contest, ticket: 1, features }]);
  expect(kept.ends).toEqual({ [contest]: '2025-02-20' });
  expect(JSON.stringify(kept)).not.toMatch(/"image"|"candra"|"logo"/);
});

it('leaves out each picture that is not fit, names it, and learns the others', async () => {
  const pack = packWith({
    portraits: [
      portrait(0, 'nobody'),
      portrait(0, 'candra'),
      portrait(0, 'rangga', { name: 'Rangga Misalkara' }),
      portrait(1, 'rangga', { contest: 'nowhere' }),
      portrait(9, 'rangga'),
      portrait(1, 'x'),
    ],
  });
  const { learned: kept, warnings, asked } = await learned(pack);
  expect(kept.faces.map(({ name }) => name)).toEqual([names[0]]);
  expect(warnings.flatMap((one) => ('at' in one ? [[one.at, one.kind]] : []))).toEqual([
    [2, 'other-name'],
    [3, 'unknown-contest'],
    [4, 'unknown-ticket'],
    [0, 'no-face'],
    [5, 'unreadable'],
  ]);
  expect(asked).toEqual(['nobody', 'candra', 'x']);
});

it('shows no picture of a contest that has ended to anybody', async () => {
  const {
    learned: kept,
    warnings,
    asked,
  } = await learned(packWith({ portraits: [portrait(0, 'candra')] }), undefined, true);
  expect(asked).toEqual([]);
  expect(kept.faces).toEqual([]);
  expect(warnings).toEqual([{ kind: 'ended', of: 'portraits', at: 0, name: names[0] }]);
});

it('computes only what is new, each file once, and drops what the pack no longer has', async () => {
  const first = await learned(packWith({ portraits: [portrait(0, 'candra'), portrait(1, 'rangga')] }));
  const second = await learned(
    packWith({ portraits: [portrait(0, 'candra')], emblems: [portrait(0, 'logo'), portrait(1, 'logo')] }),
    first.learned,
  );
  expect(second.asked).toEqual(['logo']);
  expect(second.learned.faces.map(({ name }) => name)).toEqual([names[0]]);
  expect(second.learned.emblems.map(({ ticket }) => ticket)).toEqual([0, 1]);
});

it('a portrait that is also an emblem is learned as both', async () => {
  const { asked } = await learned(
    packWith({ portraits: [portrait(0, 'logo')], emblems: [portrait(0, 'logo')] }),
  );
  expect(asked).toEqual(['logo', 'logo']);
});

it('learns nothing when nobody can learn', async () => {
  const learn = () => Promise.reject(new Error('gone'));
  const { contests } = contoh;
  const parts = { learn, contests, over: () => false, kept: undefined };
  const pack = packWith({ portraits: [portrait(0, 'candra')] });
  await expect(learnPack(pack, parts)).rejects.toThrow('gone');
});

it('warns of people with few portraits, a portrait on two ballots counted once', async () => {
  const { warnings } = await learned(packWith({ portraits: [portrait(0, 'candra'), portrait(0, 'candra')] }));
  expect(warnings).toEqual([{ kind: 'too-few', name: names[0], portraits: 1 }]);
});

it('takes the thresholds of the pack along', async () => {
  expect((await learned(packWith({ photoThresholds: { face: 0.7 } }))).learned.least).toEqual({ face: 0.7 });
});
