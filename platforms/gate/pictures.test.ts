import { expect, it, vi } from 'vitest';
import type { Draft } from '../../rules/draft.ts';
import { createPictures, type Look } from './pictures.ts';

const post: Draft = { activity: 'post', text: 'Selamat pagi' };
const startLook = (file: File): Look => ({
  file,
  done: false,
  signs: [],
  signals: [],
  finished: Promise.resolve(),
});

/** Pictures in a composer, and what is no longer looked at. */
function attached() {
  const composer = document.createElement('form');
  const editor = document.createElement('textarea');
  const control = document.createElement('button');
  composer.append(editor, control);
  document.body.replaceChildren(composer);
  const drop = vi.fn();
  const pictures = createPictures(startLook, drop);
  pictures.attach([new File(['x'], 'a.jpg')], editor);
  return { pictures, place: { editor, control }, drop };
}

it('looks at what has gone out to the end, whatever its request says', () => {
  const { pictures, place, drop } = attached();
  pictures.release(post, pictures.of(post, place));
  expect(pictures.ofRequest(post)).toEqual([]);
  expect(pictures.none()).toBe(true);
  expect(drop).not.toHaveBeenCalled();
});

it('looks no more at what was never sent, once its composer is gone', () => {
  const { pictures, place, drop } = attached();
  document.body.replaceChildren();
  expect(pictures.of(post, { ...place, editor: undefined })).toEqual([]);
  expect(drop).toHaveBeenCalledOnce();
});
