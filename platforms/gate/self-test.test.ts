import { beforeEach, describe, expect, it } from 'vitest';
import { openSaved } from '../saved-page.ts';
import { type Standing, selfTest, withFlaw } from './self-test.ts';

const sound: Standing = {
  stopped: undefined,
  requested: ['post', 'like'],
  answers: () => true,
  landmarks: [{ activity: 'like', where: 'article', holds: '[data-like], [data-unlike]' }],
};
const test = (changes: Partial<Standing> = {}) => selfTest({ ...sound, ...changes }, document);

const liked = '<article><button data-unlike>Suka</button></article>';
const bare = '<article><button>Suka</button></article>';

beforeEach(() => openSaved(liked));

describe('guarded', () => {
  it('when both gates stand and the page is as the adapter knows it', () => {
    expect(test()).toEqual({ state: 'guarded', activities: [] });
  });

  it('on a page that shows nothing of what a landmark is about', () => {
    openSaved('<main></main>');
    expect(test().state).toBe('guarded');
  });

  it('where a platform has no write requests and so no second gate', () => {
    expect(test({ requested: [], answers: () => false }).state).toBe('guarded');
  });

  it('where what is looked for stands in an open shadow root, or is the place itself', () => {
    openSaved(
      '<article><x-bar><template shadowrootmode="open"><i data-like></i></template></x-bar></article>',
    );
    expect(test().state).toBe('guarded');
    openSaved('<article data-like></article>');
    expect(test().state).toBe('guarded');
  });

  it('with one deleted post among others', () => {
    openSaved(liked + liked + bare);
    expect(test().state).toBe('guarded');
  });
});

describe('partly', () => {
  it('when the main world does not answer', () => {
    expect(test({ answers: () => false })).toEqual({
      state: 'partly',
      flaw: 'line',
      activities: ['post', 'like'],
    });
  });

  it('when a landmark is gone', () => {
    openSaved(bare);
    expect(test()).toEqual({ state: 'partly', flaw: 'landmark', activities: ['like'] });
  });

  it('for the weightier of two reasons, with the activities of both', () => {
    openSaved(bare);
    const landmarks = sound.landmarks.map((one) => ({ ...one, activity: 'follow' as const }));
    expect(test({ answers: () => false, landmarks })).toEqual({
      state: 'partly',
      flaw: 'line',
      activities: ['post', 'like', 'follow'],
    });
  });

  it('when the first gate missed something', () => {
    expect(withFlaw(test(), 'drift', ['share'])).toEqual({
      state: 'partly',
      flaw: 'drift',
      activities: ['share'],
    });
    expect(withFlaw(test(), 'drift', [])).toEqual(test());
  });
});

describe('off', () => {
  it.each(['off', 'fault', 'reload'] as const)('because of %s, whatever else there is', (stopped) => {
    openSaved(bare);
    const found = test({ stopped, answers: () => false });
    expect(withFlaw(found, 'drift', ['like'])).toEqual({ state: 'off', flaw: stopped, activities: [] });
  });
});
