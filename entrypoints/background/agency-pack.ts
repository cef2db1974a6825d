import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { comparePacks } from '../../policy/pack-version.ts';
import { type Opened, openSigned } from '../../policy/signed-pack.ts';
import { readSettings } from '../../policy/store.ts';
import type { Pack } from '../../rules/contests/schema.ts';
import { createTurns } from '../../rules/in-turn.ts';
import type { Got } from '../pack-fetch/get-pack.ts';
import { agencyPackKey, OwnPack } from '../pages/own-packs.ts';
import type { PackState } from '../pages/pack-state.ts';
import { keptOf, leftOf, packFrom, takePictures } from './own-packs.ts';
import { forgetPictures, hasPictures } from './photo-packs.ts';
import { refreshSnapshot } from './snapshot.ts';

/** The agency's pack, with what tells a newer one from an older one. */
const AgencyPack = z.extend(OwnPack, { key: z.string(), digest: z.string() });
type AgencyPack = z.infer<typeof AgencyPack>;

type Problem = NonNullable<PackState['problem']>;
/** What came of an answer. */
export type Taken = { mark: string } | { problem: Problem };

const inTurn = createTurns();

/** Its pictures are kept apart from those of a person's pack of the same id. */
const pictureId = (id: string): string => `agency:${id}`;

async function readAgencyPack(): Promise<AgencyPack | undefined> {
  const { [agencyPackKey]: stored } = await browser.storage.local.get(agencyPackKey);
  return AgencyPack.safeParse(stored).data;
}

/** The light build looks at none. */
const looksAtPhotos = () => import.meta.env.MODE !== 'lite';

/** Whether all of the pack is there: its pictures go with its last contest, and when the person erases what is kept of them. */
const isWhole = async ({ pack, pictures }: AgencyPack): Promise<boolean> =>
  pictures === 0 || pack.contests.length === 0 || !looksAtPhotos() || (await hasPictures(pictureId(pack.id)));

/** Takes the agency's pack out of force, and with it what was known of its versions. */
async function drop(): Promise<void> {
  const kept = await readAgencyPack();
  await browser.storage.local.remove(agencyPackKey);
  if (kept) await forgetPictures(pictureId(kept.pack.id));
  await refreshSnapshot();
}

/**
 * Takes the agency's pack out of force when its key is not trusted any more.
 * @returns whether there is one, and all of it
 */
export const keepTrusted = (keys: readonly string[]): Promise<boolean> =>
  inTurn(async () => {
    const { [agencyPackKey]: stored } = await browser.storage.local.get(agencyPackKey);
    if (stored === undefined) return false;
    const kept = await readAgencyPack();
    if (kept && keys.includes(kept.key)) return isWhole(kept);
    await drop();
    return false;
  });

/** Throws away contests that have ended. The pack itself stays: its version is what tells a newer one. */
export const forgetEndedOfAgency = (): Promise<void> =>
  inTurn(async () => {
    const [kept, { training }] = await Promise.all([readAgencyPack(), readSettings()]);
    const left = kept && leftOf(kept, training?.contests ?? []);
    if (left !== kept) await browser.storage.local.set({ [agencyPackKey]: left });
  });

async function putInForce(pack: Pack, { key, version, digest }: Opened): Promise<void> {
  const before = await readAgencyPack();
  const kept: AgencyPack = { ...keptOf(pack, 'agency', version), key, digest };
  await browser.storage.local.set({ [agencyPackKey]: kept });
  if (before && before.pack.id !== pack.id) await forgetPictures(pictureId(before.pack.id));
  await takePictures({ ...pack, id: pictureId(pack.id) });
  await refreshSnapshot();
}

async function takeText(text: string, mark: string, keys: readonly string[]): Promise<Taken> {
  const opened = await openSigned(text, keys);
  if ('problem' in opened) return { problem: { code: opened.problem } };
  const kept = await readAgencyPack();
  const compared = comparePacks(kept, opened);
  if (typeof compared === 'object') return { problem: { code: compared.problem } };
  if (compared === 'same' && kept && (await isWhole(kept))) return { mark };
  const ready = packFrom(opened.pack);
  if ('error' in ready) return { problem: { code: 'invalid', at: ready.at } };
  await putInForce(ready.pack, opened);
  return { mark };
}

/**
 * Puts the pack that an address gave in force, if it is one that may be.
 * @param keys that are trusted
 * @param mark what the server said of the form that is known
 */
export const takeAgencyPack = (got: Got, keys: readonly string[], mark: string): Promise<Taken> =>
  inTurn(async () => {
    if ('unchanged' in got) return { mark };
    if ('text' in got) return takeText(got.text, got.mark, keys);
    const { problem: code, status } = got;
    return { problem: { code, ...(status !== undefined && { at: String(status) }) } };
  });
