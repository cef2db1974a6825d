import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOfId, idOfCode } from '../meta/media-code.ts';
import { openSaved } from '../saved-page.ts';
import adapter from './adapter.ts';

function open(file: string, path: string): void {
  history.replaceState(null, '', path);
  openSaved(readFileSync(`${import.meta.dirname}/saved/${file}`, 'utf8'));
}

describe('what the page shows of a number in a request', () => {
  it('a post among others, by the code in its address', () => {
    open('feed.id.html', '/');
    expect(adapter.find?.('like', '3809682076022713654')).toEqual({
      id: '3809682076022713654',
      handle: '@kebun.tetangga',
      text: 'Panen jagung hari ini #panen',
    });
    expect(adapter.find?.('like', '42')).toBeUndefined();
  });

  it('the post whose own page it is, and its comments', () => {
    open('post.en.html', '/p/DTetangga02/');
    expect(adapter.find?.('comment', '3809682076022713654')).toMatchObject({ text: 'Corn harvest today' });
    expect(adapter.find?.('reply', '17900000000000002')).toEqual({
      id: '17900000000000002',
      handle: '@warga.satu',
      text: 'Congratulations',
    });
  });

  it('the account of the page, only while it can be followed', () => {
    open('profile.id.html', '/candradewi_contoh/');
    expect(adapter.find?.('follow', '88')).toMatchObject({ handle: '@candradewi_contoh' });
    open('feed.id.html', '/');
    expect(adapter.find?.('follow', '88')).toBeUndefined();
  });
});

it.each([
  ['B', '1'],
  ['BA', '64'],
  ['DCandra0001', '3502285223533694261'],
])('the code %s is the number %s', (code, id) => {
  expect(idOfCode(code)).toBe(id);
  expect(codeOfId(id)).toBe(code);
});

it('only the beginning of a longer code is the number', () => {
  expect(idOfCode('DCandra0001xxxxxxxxx')).toBe('3502285223533694261');
  expect(codeOfId('not a number')).toBeUndefined();
});
