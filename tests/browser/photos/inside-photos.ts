import type { browser as Api } from 'wxt/browser';
import type { LearnedPacks } from '../../../photos/learn/learned.ts';
import { isPhotoResult, isRecord, type PhotoResult, refusal } from '../../../photos/result.ts';
import type { Driver } from '../driver.ts';

declare const chrome: typeof Api;

const input = 'picture';

/** Puts an input for files into the extension's empty page. */
export const prepare = (driver: Driver): Promise<void> =>
  driver.inside.evaluate((id) => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'file', id });
    document.body.append(field);
  }, input);

/** A picture as the extension saw it. */
export interface Look {
  result: PhotoResult;
  /** From handing it over to the result. */
  ms: number;
}

/** Has the built extension look at one file, the way its guard does. */
export async function look(driver: Driver, file: string): Promise<Look> {
  await driver.inside.choose(`#${input}`, file);
  const said: unknown = await driver.inside.evaluate(async (id) => {
    const field = document.getElementById(id);
    const [blob] = field instanceof HTMLInputElement ? (field.files ?? []) : [];
    if (!blob) throw new Error('no file');
    const begun = performance.now();
    await chrome.runtime.sendMessage({ type: 'photo-open', probe: new Blob(['?']) });
    const port = chrome.runtime.connect({ name: 'photo' });
    const answer = await new Promise<unknown>((resolve) => {
      port.onMessage.addListener((message: { result?: unknown; failed?: unknown }) => {
        if (message.result || message.failed) resolve(message.result);
      });
      port.onDisconnect.addListener(() => resolve(undefined));
      port.postMessage({ look: blob });
    });
    port.disconnect();
    return { result: answer, ms: Math.round(performance.now() - begun) };
  }, input);
  const { result, ms } = isRecord(said) ? said : {};
  return { result: isPhotoResult(result) ? result : refusal('lost'), ms: Number(ms) };
}

/** Puts what was learned of packs where the extension keeps it. */
export const storeReferences = (driver: Driver, packs: LearnedPacks): Promise<void> =>
  driver.inside.evaluate((learned) => chrome.storage.local.set({ photoReferences: learned }), packs);

/** Whether Chromium's page that looks at pictures is there. */
export const isOffscreenOpen = (driver: Driver): Promise<boolean> =>
  driver.inside.evaluate(async () => {
    const pages = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    return pages.length > 0;
  });
