import { browser } from 'wxt/browser';
import { withoutEnded } from '../../photos/learn/forget.ts';
import { type LearnPicture, learnPack } from '../../photos/learn/learn-pack.ts';
import type { LearnedPacks } from '../../photos/learn/learned.ts';
import { LineLost } from '../../photos/line.ts';
import type { Contest, Pack } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { contestsById } from '../pages/packs.ts';
import type { PackLoaded } from '../pages/photo-packs.ts';
import { readSnapshot } from '../pages/snapshot.ts';
import { packsFrom, referencesKey } from '../photo-check/references.ts';
import { withLearner } from './photo-learner.ts';

/** What is stored is read, changed and written back. */
const inTurn = createTurns();

/** What is kept of packs' pictures. */
async function readPacks(): Promise<LearnedPacks> {
  const { [referencesKey]: stored } = await browser.storage.local.get(referencesKey);
  return packsFrom(stored);
}

async function writePacks(packs: LearnedPacks): Promise<void> {
  if (Object.keys(packs).length === 0) await browser.storage.local.remove(referencesKey);
  else await browser.storage.local.set({ [referencesKey]: packs });
}

const inForce = async (): Promise<string[]> => (await readSnapshot())?.contests.map(({ id }) => id) ?? [];

/** The contests that a pack's pictures name: its own, or ours. */
async function contestsOf(pack: Pack): Promise<Contest[]> {
  const named = new Set([...(pack.portraits ?? []), ...(pack.emblems ?? [])].map(({ contest }) => contest));
  const own = pack.contests.filter(({ id }) => named.has(id));
  const others = [...named].filter((id) => !own.some((contest) => contest.id === id));
  return [...own, ...(others.length > 0 ? await contestsById(others) : [])];
}

async function learn(pack: Pack, learnPicture: LearnPicture): Promise<PackLoaded> {
  const packs = await readPacks();
  const [day, counting, contests] = [dayInJakarta(), await inForce(), await contestsOf(pack)];
  const over = ({ id, stages }: Contest) => stages.end < day && !counting.includes(id);
  const { learned, warnings } = await learnPack(pack, {
    learn: learnPicture,
    contests,
    over,
    // `constructor` is an id too.
    kept: Object.hasOwn(packs, pack.id) ? packs[pack.id] : undefined,
  });
  await writePacks({ ...packs, [pack.id]: learned });
  return { faces: learned.faces.length, emblems: learned.emblems.length, warnings };
}

/** For a pack that only says how sure readers have to be: no page has to be opened for it. */
const nothingToLearn: LearnPicture = () => Promise.reject(new Error('a picture of a pack without any'));

/**
 * Has a pack's portraits and emblems compared with from now on, in place of what an earlier form of the pack brought.
 * Only what was computed of them is kept. Nothing changes when this device can't look at pictures.
 */
export function learnPictures(pack: Pack): Promise<PackLoaded> {
  return inTurn(async () => {
    const { portraits = [], emblems = [] } = pack;
    if (portraits.length + emblems.length === 0) return learn(pack, nothingToLearn);
    try {
      return await withLearner((learnPicture) => learn(pack, learnPicture));
    } catch (error) {
      if (!(error instanceof LineLost)) throw error;
      return { error: 'unable' };
    }
  });
}

/** Forgets all that was computed of a pack's pictures. */
export function forgetPictures(id: string): Promise<void> {
  return inTurn(async () => {
    const { [id]: _, ...others } = await readPacks();
    await writePacks(others);
  });
}

/** Whether anything is kept of a pack's pictures. */
export const hasPictures = (id: string): Promise<boolean> =>
  inTurn(async () => Object.hasOwn(await readPacks(), id));

/** Throws away what belongs to contests that have ended. */
export function forgetEnded(): Promise<void> {
  return inTurn(async () => {
    const packs = await readPacks();
    const left = withoutEnded(packs, dayInJakarta(), await inForce());
    if (left !== packs) await writePacks(left);
  });
}
