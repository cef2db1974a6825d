import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Found } from '../../platforms/footprint/walk.ts';
import messages from '../../public/_locales/id/messages.json';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Draft } from '../../rules/draft.ts';
import { createJudge } from '../../rules/engine/judge.ts';
import { textFrom } from '../text.tsx';
import { Panel, type PanelProps, type View } from './panel.tsx';

afterEach(cleanup);

const judge = createJudge({ day: '2024-10-10', role: 'pns', contests: contoh.contests });
const found = (changes: Partial<Found> = {}): Found => {
  const draft: Draft = {
    activity: 'follow',
    text: '',
    target: { name: 'CandraDewi', handle: '@candradewi_contoh' },
  };
  return {
    key: 'satu',
    number: 1,
    element: document.createElement('div'),
    draft,
    link: 'https://x.com/candradewi_contoh',
    verdict: judge(draft),
    trace: { activity: 'follow', at: 'div', undo: { at: 'button' } },
    here: true,
    undone: false,
    top: 0,
    ...changes,
  };
};
const on = (...all: Found[]): View => ({
  kind: 'on',
  activity: 'follow',
  checked: 4,
  found: all,
  away: false,
});
const panel = (view: View, props: Partial<PanelProps> = {}) => (
  <Panel
    text={textFrom(messages)}
    platform="X"
    view={view}
    provision={() => undefined}
    onMine={() => {}}
    onShow={() => undefined}
    onReadRule={() => {}}
    onSave={async () => {}}
    onEnd={() => {}}
    {...props}
  />
);
const show = (view: View, props?: Partial<PanelProps>) => render(panel(view, props));

it('has the focus at its title, says how far it is, and why something is pointed out', () => {
  show(on(found()));
  expect(document.activeElement?.textContent).toContain('Akun yang Anda ikuti · X');
  screen.getByText('4 diperiksa,', { exact: false });
  expect(screen.getByText('1 perlu dilihat.').getAttribute('role')).toBe('status');
  screen.getByText(/dapat dinilai tidak netral/);
  screen.getByText(/^Berhenti mengikuti: tekan tombol situs/);
  expect(document.querySelector('mark')?.textContent).toContain('candradewi_contoh');
});

it.each([
  [{ at: 'button', menu: true as const }, /^Berhenti mengikuti: buka menu situs/],
  [undefined, /^Berhenti mengikuti: buka halamannya/],
])('says where the way back is (%o)', (undo, sentence) => {
  show(on(found({ trace: { activity: 'follow', at: 'div', ...(undo && { undo }) } })));
  screen.getByText(sentence);
});

it('never calls anything safe', () => {
  show(on());
  screen.getByText(/bukan berarti semuanya pasti netral/);
  expect(document.body.textContent).not.toMatch(/\baman\b/i);
});

it('says of what was taken back only that', () => {
  show(on(found({ undone: true })));
  screen.getByText('Sudah tidak ada di baris ini.');
  expect(screen.queryByText(/dapat dinilai/)).toBeNull();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Simpan ke Riwayat' }).disabled).toBe(true);
});

it('saves only when asked, and each thing once', async () => {
  const onSave = vi.fn<PanelProps['onSave']>(async () => {});
  const first = found();
  const { rerender } = show(on(first), { onSave });
  screen.getByText(/^Tidak ada yang disimpan/);
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Simpan ke Riwayat' }));
  await save();
  await screen.findByText('1 temuan disimpan di Riwayat.');
  const second = found({ key: 'dua', number: 2 });
  rerender(panel(on(first, second), { onSave }));
  await save();
  await screen.findByText('2 temuan disimpan di Riwayat.');
  expect(onSave.mock.calls).toEqual([[[first]], [[second]]]);
});

it('says when the log can not be written', async () => {
  show(on(found()), { onSave: () => Promise.reject(new Error('penuh')) });
  await userEvent.click(screen.getByRole('button', { name: 'Simpan ke Riwayat' }));
  await screen.findByText(/tidak dapat ditulis/);
});

it('makes room when it lies over what it points at', async () => {
  show(on(found()), { onShow: () => document.body });
  const rect = DOMRect.fromRect({ x: 0, y: 0, width: 10, height: 10 });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(rect);
  await userEvent.click(screen.getByRole('button', { name: 'Tunjukkan nomor 1 di halaman' }));
  expect(screen.getByRole('button', { name: 'Bentangkan' }).getAttribute('aria-expanded')).toBe('false');
});

describe('where nothing is gone through', () => {
  it('says whose page it is', () => {
    show({ kind: 'others', owner: 'lain' });
    screen.getByText(/tampaknya milik akun lain \(@lain\)/);
  });

  it('asks where it is not known', async () => {
    const onMine = vi.fn();
    show({ kind: 'unknown', owner: 'warga' }, { onMine });
    await userEvent.click(screen.getByRole('button', { name: 'Ini halaman saya, periksa' }));
    expect(onMine).toHaveBeenCalledOnce();
  });

  it('shows the ways to where something is', () => {
    show({ kind: 'elsewhere', ways: [{ activity: 'like', href: '/saya/likes' }] });
    expect(screen.getByRole('link', { name: 'Yang Anda sukai' }).getAttribute('href')).toBe('/saya/likes');
  });

  it('says that it cannot run', () => {
    show({ kind: 'fault' });
    expect(screen.getByRole('alert').textContent).toContain('Muat ulang halaman ini');
  });
});
