import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSaved } from '../saved-page.ts';
import adapter from './adapter.ts';

function open(file: string, path: string): void {
  history.replaceState(null, '', path);
  openSaved(readFileSync(`${import.meta.dirname}/saved/${file}`, 'utf8'));
}

it('finds the post that a request names by its number', () => {
  open('feed.id.html', '/');
  expect(adapter.find?.('like', '3760121785850481976')).toEqual({
    id: '3760121785850481976',
    handle: '@relawan_candradewi',
    text: 'Setuju, coblos nomor 1!',
  });
  expect(adapter.find?.('like', '42')).toBeUndefined();
});

it('finds the account of the page, only while it can be followed', () => {
  open('profile.id.html', '/@candradewi_contoh');
  expect(adapter.find?.('follow', '88')).toMatchObject({ name: 'CandraDewi', handle: '@candradewi_contoh' });
  open('feed.id.html', '/');
  expect(adapter.find?.('follow', '88')).toBeUndefined();
});
