import { describe, expect, it, vi } from 'vitest';
import { type PhotoResult, refusal } from '../../photos/result.ts';
import { lookedAt, type Outcome, startLook } from './looking.ts';

const file = new File(['x'], 'foto.jpg');
const box = { x: 0, y: 0, width: 1, height: 1 };
const seen: PhotoResult['seen'] = [{ kind: 'text', value: 'COBLOS 1', confidence: 1, box }];
const whole: PhotoResult = { seen, looked: ['text'], failed: [], ms: {} };

describe('the pictures of an activity', () => {
  const ended = (outcome: Outcome) => ({
    ...startLook(file, () => new Promise(() => undefined), vi.fn()),
    outcome,
  });

  it.each<[string | undefined, Outcome[]]>([
    [undefined, []],
    ['whole', ['whole', 'whole']],
    ['partly', ['whole', 'late']],
    ['partly', ['partly']],
    ['none', ['late', 'skipped', 'unable']],
    ['unfinished', ['whole', 'looking']],
  ])('were looked at: %s', (all, outcomes) => {
    expect(lookedAt(outcomes.map(ended))).toBe(all);
  });
});

describe('a look', () => {
  it.each<[string, PhotoResult, number]>([
    ['whole', whole, 1],
    ['partly', { ...whole, failed: [{ kind: 'hand', reason: 'unable' }] }, 1],
    ['unable', refusal('heic'), 0],
  ])('ends %s', async (outcome, result, signs) => {
    const fault = vi.fn();
    const look = startLook(file, async () => result, fault);
    expect([look.done, look.outcome]).toEqual([false, 'looking']);
    await look.finished;
    expect([look.done, look.outcome, look.signs.length]).toEqual([true, outcome, signs]);
    expect(fault).not.toHaveBeenCalled();
  });

  it('ends by a fault of ours, which is told', async () => {
    const fault = vi.fn();
    const look = startLook(file, async () => Promise.reject(new Error('rusak')), fault);
    await look.finished;
    expect([look.outcome, fault.mock.calls]).toEqual(['unable', [[new Error('rusak')]]]);
  });

  it('once given up, takes nothing in and is asked for no more', async () => {
    const { promise, resolve } = Promise.withResolvers<PhotoResult>();
    let signal: AbortSignal | undefined;
    const look = startLook(
      file,
      (_, options) => {
        signal = options.signal;
        return promise;
      },
      () => undefined,
    );
    look.giveUp('skipped');
    resolve(whole);
    await promise;
    await look.finished;
    expect([look.outcome, look.signs, signal?.aborted]).toEqual(['skipped', [], true]);
  });
});
