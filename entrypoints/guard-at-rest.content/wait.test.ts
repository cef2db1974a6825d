import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PhotoResult } from '../../photos/result.ts';
import { type Check, startLook } from '../guard.content/looking.ts';
import { waitForPictures } from './wait.tsx';
import { mayRefuseAfter, patience } from './while-looking.ts';

const file = new File(['x'], 'foto.jpg');
const whole: PhotoResult = { seen: [], looked: ['text'], failed: [], ms: {} };
const never: Check = () => new Promise(() => undefined);

describe('waiting', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
  });
  const ours = () => document.querySelector('ikrar-photo');

  it('ends with the last picture, and leaves nothing on the page', async () => {
    const look = startLook(file, async () => whole, vi.fn());
    const waited = waitForPictures([look]);
    expect(ours()).not.toBeNull();
    await waited;
    expect([ours(), look.outcome]).toEqual([null, 'whole']);
  });

  it('ends at once, and for good, when there is no way to show it', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
      throw new Error('rusak');
    });
    const look = startLook(file, never, vi.fn());
    await expect(waitForPictures([look])).rejects.toThrow('rusak');
    expect([ours(), look.outcome]).toEqual([null, 'late']);
  });

  it('ends by itself after a while', async () => {
    vi.useFakeTimers();
    try {
      const look = startLook(file, never, vi.fn());
      const waited = waitForPictures([look]);
      await vi.advanceTimersByTimeAsync(mayRefuseAfter);
      expect(ours()).not.toBeNull();
      await vi.advanceTimersByTimeAsync(patience - mayRefuseAfter);
      await waited;
      expect([ours(), look.outcome]).toEqual([null, 'late']);
    } finally {
      vi.useRealTimers();
    }
  });
});
