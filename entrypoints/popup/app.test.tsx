import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { withChecks } from '../../log/database.ts';
import { noteDrift } from '../../log/drift.ts';
import { fakeVersion } from '../../log/fake-version.ts';
import { sampleCheck } from '../../log/sample-check.ts';
import { writeCheck } from '../../log/write.ts';
import { settingsFallback } from '../../policy/fallback.ts';
import { type Snapshot, snapshotKey } from '../../policy/snapshot.ts';
import { saveSettings } from '../../policy/store.ts';
import messages from '../../public/_locales/id/messages.json';
import { contoh } from '../../rules/contests/contoh.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { fakePhotos } from '../pages/fake-photos.ts';
import { Popup } from './app.tsx';

beforeEach(async () => {
  fakeBrowser.reset();
  fakeVersion();
  await withChecks((checks) => checks.clear());
});
afterEach(cleanup);

/** Opens the popup over a tab whose guard answers so, or does not answer. */
async function open(snapshot: Partial<Snapshot> = {}, answer?: unknown) {
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7 }],
    sendMessage: async () => {
      if (answer === undefined) throw new Error('Could not establish connection');
      return answer;
    },
  });
  await fakeBrowser.storage.local.set({
    [snapshotKey]: { settings: settingsFallback, contests: [], day: dayInJakarta(), ...snapshot },
  });
  render(
    <TextProvider value={textFrom(messages)}>
      <Popup />
    </TextProvider>,
  );
  await screen.findByLabelText('Periksa teks');
}
const training = { day: '2024-10-15', contests: ['contoh-kabupaten'] };

describe('the popup says', () => {
  const sound = { guarded: true, platform: 'X', place: 'x', state: 'guarded', activities: [] };

  it('that the page is guarded', async () => {
    await open({}, sound);
    await screen.findByText('Halaman X ini terjaga');
    screen.getByText('Unggahan diperiksa sebelum terkirim.');
  });

  it.each([
    ['while it is paused', { pausedUntil: Date.now() + 60_000 }],
    ['in a mode that only watches', { mode: 'observe' as const }],
  ])('that the page is only observed, %s', async (_when, settings) => {
    await saveSettings(settings);
    await open({}, sound);
    await screen.findByText('Halaman X ini hanya diamati');
    screen.getByText('Unggahan diperiksa dan dicatat di Riwayat; tidak ada yang ditahan.');
    expect(screen.queryByText(/terjaga/)).toBeNull();
  });

  it('that nothing is held where there are only notes', async () => {
    await saveSettings({ mode: 'hint' });
    await open({}, sound);
    await screen.findByText('Halaman X ini terjaga');
    screen.getByText(
      'Unggahan diperiksa; yang menyentuh aturan diberi catatan kecil, tidak ada yang ditahan.',
    );
  });

  it('who has switched a platform off', async () => {
    const off = { ...sound, guarded: false, state: 'off', flaw: 'off' };
    const policy = { agency: 'Dinas Contoh', platformsOff: ['x'] };
    await fakeBrowser.storage.local.set({ policy: { state: 'policy', received: policy, at: 1 } });
    await open({}, off);
    await screen.findByText('Halaman X ini tidak terjaga');
    screen.getByText('Diatur oleh Dinas Contoh.');
    cleanup();
    fakeBrowser.reset();
    fakeVersion();
    await open({}, off);
    await screen.findByText('Halaman X ini tidak terjaga');
    expect(screen.queryByText(/^Diatur oleh/)).toBeNull();
  });

  it.each([
    ['line', 'Gerbang kedua tidak menjawab di halaman ini. Muat ulang halamannya.'],
    ['landmark', 'Tampilan situs ini tampaknya berubah, jadi ada tombol yang mungkin tidak dikenali.'],
  ])('that it is guarded partly, why (%s), and what may be missed', async (flaw, reason) => {
    await open({}, { ...sound, state: 'partly', flaw, activities: ['like', 'follow'] });
    await screen.findByText('Halaman X ini terjaga sebagian');
    screen.getByText(reason);
    screen.getByText('Yang terpengaruh: Menyukai, Mengikuti.');
  });

  it('that the first gate has missed something on this platform', async () => {
    await noteDrift('facebook', 'share');
    await noteDrift('x', 'like');
    await open({}, sound);
    await screen.findByText('Halaman X ini terjaga sebagian');
    screen.getByText(/^Gerbang pertama perlu diperbarui/);
    screen.getByText('Yang terpengaruh: Menyukai.');
  });

  it.each([
    ['off', /dimatikan di Pengaturan/],
    ['fault', /Ikrar terganggu/],
  ])('why a platform is not guarded (%s)', async (flaw, reason) => {
    await open({}, { ...sound, guarded: false, platform: 'Facebook', state: 'off', flaw });
    await screen.findByText('Halaman Facebook ini tidak terjaga');
    screen.getByText(reason);
  });

  it('that no guard is on an ordinary page', async () => {
    await open();
    await screen.findByText(/^Bukan situs yang dijaga Ikrar/);
  });

  it('what still guards between elections', async () => {
    await open();
    screen.getByText('Tidak ada pemilihan yang sedang berjalan');
    screen.getByText(/^Daerah Anda belum dipilih/);
  });

  it('where the contests stand, and the next day', async () => {
    await open({ contests: contoh.contests, settings: { ...settingsFallback, training } });
    screen.getByText('Sesudah penetapan calon, sebelum masa tenang');
    screen.getByText('Pemilihan Bupati Contoh');
    screen.getByText('Berikutnya: masa tenang mulai 24 November 2024');
    await screen.findByText('Hari ini: 0 diperiksa, 0 diingatkan.');
  });

  it('how many were checked today', async () => {
    await writeCheck(sampleCheck({ at: Date.now() }));
    await writeCheck(sampleCheck({ at: 1 }));
    await open();
    await screen.findByText('Hari ini: 1 diperiksa, 1 diingatkan.');
  });
});

describe('Periksa teks', () => {
  it('judges while typing, with the words marked, and keeps nothing', async () => {
    await open({ contests: contoh.contests, settings: { ...settingsFallback, training } });
    const field = screen.getByLabelText('Periksa teks');
    await userEvent.type(field, 'Besok datang ke TPS.');
    screen.getByText('Tidak ada yang perlu diingatkan.');
    await userEvent.clear(field);
    await userEvent.type(field, 'Coblos nomor 1');
    screen.getByText('Ikrar akan mengingatkan sebelum ini terkirim.');
    expect(document.querySelector('mark')?.textContent?.toLowerCase()).toContain('nomor 1');
    expect(await withChecks((checks) => checks.count())).toBe(0);
  });
});

describe('Periksa foto', () => {
  it('says of a picture what the warning would say', async () => {
    const box = { x: 0, y: 0, width: 1, height: 0.2 };
    const seen = [{ kind: 'text', value: 'COBLOS NOMOR 1', confidence: 0.95, box } as const];
    fakePhotos(() => ({ seen, looked: ['text'], failed: [], ms: {} }));
    await open({ contests: contoh.contests, settings: { ...settingsFallback, training } });
    await userEvent.upload(
      screen.getByLabelText('Pilih foto', { selector: 'input' }),
      new File(['x'], 'kegiatan.jpg', { type: 'image/jpeg' }),
    );
    await screen.findByText('Ikrar akan mengingatkan sebelum foto ini terkirim.');
    screen.getByText('Ikrar poin 3');
    screen.getByText('Pemilihan Bupati Contoh', { selector: '.citation-contest' });
  });
});
