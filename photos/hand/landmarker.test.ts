import { expect, it, vi } from 'vitest';
import { open } from './reader.ts';
import { WithoutWebGl } from './without-webgl.ts';

/** What a browser without WebGL has. */
class PlainCanvas {
  getContext(kind: string): object | null {
    return kind === '2d' ? {} : null;
  }
}

it('cannot look for hands without WebGL, and loads nothing then', async () => {
  vi.stubGlobal('OffscreenCanvas', PlainCanvas);
  const asked: string[] = [];
  const opening = open((path) => {
    asked.push(path);
    return path;
  });
  await expect(opening).rejects.toThrow(WithoutWebGl);
  expect(asked).toEqual([]);
  vi.unstubAllGlobals();
});
