import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from './files.ts';

it('finds every file, however deep, and runs in no circle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ikrar-files-'));
  try {
    mkdirSync(join(folder, 'a b', 'deep.jpg'), { recursive: true });
    for (const file of ['z.jpg', '.hidden', 'a b/deep.jpg/y.png', 'empty'])
      writeFileSync(join(folder, file), '');
    symlinkSync(folder, join(folder, 'circle'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'nowhere.jpg'));
    symlinkSync(join(folder, 'z.jpg'), join(folder, 'link.jpg'));
    expect(filesIn(folder)).toEqual([join('a b', 'deep.jpg', 'y.png'), 'empty', 'link.jpg', 'z.jpg']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
