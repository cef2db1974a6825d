import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { learnedVersion } from '../../photos/learn/learned.ts';
import { type PhotoResult, refusal } from '../../photos/result.ts';
import messages from '../../public/_locales/id/messages.json';
import { fakePhotos } from '../pages/fake-photos.ts';
import { referencesKey } from '../photo-check/references.ts';
import { Calibration } from './app.tsx';

const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
const found: PhotoResult = {
  seen: [
    { kind: 'text', value: 'COBLOS 1', confidence: 0.97, box },
    { kind: 'hand', value: 'dua-jari', confidence: 0.71, box },
  ],
  looked: ['text', 'hand'],
  failed: [],
  ms: {},
};
const photo = (name: string, type = 'image/jpeg') => new File([name], name, { type });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  vi.stubGlobal('createImageBitmap', async () => ({ width: 80, height: 60, close: () => undefined }));
  fakePhotos((blob) => (blob.size > 'satu.jpg'.length ? refusal('broken') : found));
  render(
    <TextProvider value={textFrom(messages)}>
      <Calibration />
    </TextProvider>,
  );
});
afterEach(cleanup);
afterEach(() => vi.unstubAllGlobals());

const choose = (...files: File[]) =>
  userEvent.upload(screen.getByLabelText('Pilih folder', { selector: 'input' }), files);
const progress = (words: string) => waitFor(() => screen.getByText(words));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const mark = (sign: RegExp, as: 'Benar' | 'Keliru') =>
  userEvent.click(within(screen.getByRole('group', { name: sign })).getByRole('radio', { name: as }));
/** The cells of the row of a kind. */
const row = (table: string, name: string) =>
  within(
    within(screen.getByRole('table', { name: table })).getByRole('row', {
      name: new RegExp(`^${name}`, 'i'),
    }),
  )
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

it('looks at a folder, leaves out what is no picture, and goes from one to the next', async () => {
  await choose(photo('tiga-rusak.jpg'), photo('surat.pdf', 'application/pdf'), photo('satu.jpg'));
  await progress('1 dari 2 diperiksa, 0 ditandai, 1 tidak dapat diperiksa.');
  screen.getByText('Dilewati karena bukan foto atau video: 1 berkas.');
  screen.getByRole('heading', { name: 'satu.jpg' });
  await press('Berikutnya');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'tiga-rusak.jpg' }));
  screen.getByText(messages.photo_refused_broken.message);
  await press('Sebelumnya');
  screen.getByRole('group', { name: /^Terbaca: “COBLOS 1”/ });
});

it('counts what is marked, and says what each threshold would leave', async () => {
  await choose(photo('satu.jpg'));
  await progress('1 dari 1 diperiksa, 0 ditandai.');
  screen.getByText(messages.calibration_thresholds_none.message);
  await mark(/COBLOS/, 'Benar');
  await mark(/^Pose tangan/, 'Keliru');
  await userEvent.click(screen.getByRole('checkbox', { name: 'lambang' }));
  await progress('1 dari 1 diperiksa, 1 ditandai.');
  expect(row('Hitungan per jenis', 'tulisan')).toEqual(['1', '0', '0', '0']);
  expect(row('Hitungan per jenis', 'pose tangan')).toEqual(['0', '1', '0', '0']);
  expect(row('Hitungan per jenis', 'lambang')).toEqual(['0', '0', '0', '1']);
  expect(row('pose tangan', '0,71')).toEqual(['0', '1']);
});

it('shows the threshold in force of each kind, the strictest of the packs, as soon as it changes', async () => {
  const inForce = () =>
    screen.getAllByRole('term').map((kind) => [kind.textContent, kind.nextElementSibling?.textContent]);
  const [hand, emblem] = [
    ['pose tangan', 'bawaan'],
    ['lambang', 'bawaan'],
  ];
  const pack = (least: object) => ({ version: learnedVersion, faces: [], emblems: [], ends: {}, least });
  const packs = { satu: pack({ text: 0.6, face: 0.85 }), dua: pack({ text: 0.9 }) };
  await fakeBrowser.storage.local.set({ [referencesKey]: packs });
  await choose(photo('satu.jpg'));
  await waitFor(() => expect(inForce()).toEqual([['tulisan', '0,90'], hand, ['wajah', '0,85'], emblem]));
  await fakeBrowser.storage.local.remove(referencesKey);
  await waitFor(() => expect(inForce()).toEqual([['tulisan', 'bawaan'], hand, ['wajah', 'bawaan'], emblem]));
});

it('marks all as right at once; nothing missed and something missed exclude each other', async () => {
  await choose(photo('satu.jpg'));
  await progress('1 dari 1 diperiksa, 0 ditandai.');
  await press('Semua benar');
  expect(screen.getAllByRole('radio', { name: 'Benar', checked: true })).toHaveLength(2);
  await userEvent.click(screen.getByRole('checkbox', { name: 'wajah' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tidak ada yang terlewat' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'wajah' }).checked).toBe(false);
});

it('asks before everything is thrown away', async () => {
  await choose(photo('satu.jpg'));
  await progress('1 dari 1 diperiksa, 0 ditandai.');
  await press('Kosongkan');
  await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Kosongkan' }));
  expect(screen.queryByRole('navigation', { name: 'Foto' })).toBeNull();
});

it('asks before the page is left with marks that are not saved, and no longer then', async () => {
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
  await choose(photo('satu.jpg'));
  await progress('1 dari 1 diperiksa, 0 ditandai.');
  await waitFor(() => expect(leaves()).toBe(true));
  await mark(/COBLOS/, 'Benar');
  await waitFor(() => expect(leaves()).toBe(false));
  await press('Ekspor JSON');
  await waitFor(() => expect(leaves()).toBe(true));
});

it('saves each picture with the thresholds under which it was looked at', async () => {
  const saved: Blob[] = [];
  const createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
  const pack = (least: object) => ({ version: learnedVersion, faces: [], emblems: [], ends: {}, least });
  await fakeBrowser.storage.local.set({ [referencesKey]: { satu: pack({ hand: 0.6 }) } });
  await choose(photo('satu.jpg'));
  await progress('1 dari 1 diperiksa, 0 ditandai.');
  await fakeBrowser.storage.local.set({ [referencesKey]: { satu: pack({ hand: 0.7, face: 0.85 }) } });
  await choose(photo('tiga-rusak.jpg'));
  await progress('1 dari 2 diperiksa, 0 ditandai, 1 tidak dapat diperiksa.');
  await press('Ekspor JSON');
  const report = JSON.parse((await saved.at(-1)?.text()) ?? '');
  expect(report.version).toBe('1.2.3');
  expect(report.pictures).toMatchObject([
    { inForce: { text: 'built-in', hand: 0.6, face: 'built-in', emblem: 'built-in' } },
    { inForce: { text: 'built-in', hand: 0.7, face: 0.85, emblem: 'built-in' } },
  ]);
});

it('goes through sixty pictures, and can be stopped', async () => {
  await choose(...Array.from({ length: 60 }, (_, at) => photo(`${at}.jpg`)));
  await progress('60 dari 60 diperiksa, 0 ditandai.');
  expect(within(screen.getByRole('navigation', { name: 'Foto' })).getAllByRole('button')).toHaveLength(60);
  expect(screen.queryByRole('button', { name: 'Hentikan' })).toBeNull();
});
