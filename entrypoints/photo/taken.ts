import { browser } from 'wxt/browser';
import { Taken, takenRequest } from '../pages/taken.ts';

/**
 * Fetches the picture that "Periksa foto ini" was chosen on. The background gives it away once.
 * @throws when there is none
 */
export const askForTaken = async (id: string): Promise<Taken> =>
  Taken.parse(await browser.runtime.sendMessage(takenRequest(id)));
