import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import type { Check } from '../../log/check.ts';
import { withChecks } from '../../log/database.ts';
import { removeAllChecks } from '../../log/remove.ts';
import { sampleCheck } from '../../log/sample-check.ts';
import { writeCheck } from '../../log/write.ts';
import { platforms } from '../../platforms/platforms.ts';
import { saveSettings } from '../../policy/store.ts';
import messages from '../../public/_locales/id/messages.json';
import { History } from './app.tsx';

// Pages of fifty rows take their time without a real browser, most of all on a busy machine.
configure({ asyncUtilTimeout: 4000 });

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllChecks();
});
afterEach(cleanup);

const hourAgo = Date.now() - 3_600_000;
const text = textFrom(messages);
const open = () =>
  render(
    <TextProvider value={text}>
      <History />
    </TextProvider>,
  );
const list = () => screen.findByRole('table', { name: 'Catatan' });
const rows = async () =>
  within(await list())
    .getAllByRole('row')
    .slice(1);
const fill = (count: number, changes: (at: number) => Partial<Check> = () => ({})) =>
  withChecks((checks) =>
    checks.bulkAdd(
      Array.from({ length: count }, (_, at) => sampleCheck({ at: hourAgo + at, ...changes(at) })),
    ),
  );
const clear: Pick<Check, 'verdict' | 'decision' | 'findings'> = {
  verdict: 'clear',
  decision: 'none',
  findings: [],
};

describe('Riwayat', () => {
  it('explains itself when there is nothing yet', async () => {
    open();
    await screen.findByText('Belum ada riwayat');
    expect(screen.getByRole('link', { name: 'Coba di Latihan' }).getAttribute('href')).toBe('/training.html');
  });

  it('lists checks, newest first, and sums up the month', async () => {
    await writeCheck(sampleCheck({ at: Date.now() - 1 }));
    await writeCheck(sampleCheck({ at: Date.now(), platform: 'facebook', ...clear }));
    open();
    await screen.findByText('1–2 dari 2 catatan');
    const [first, second] = (await rows()).map((row) => row.textContent);
    expect(first).toContain('Facebook');
    expect(second).toContain('“Coblos nomor 1” · Ikrar poin 3');
    expect(second).toContain('Diubah');
    await screen.findByText('Bulan ini 1 dari 2 aktivitas diingatkan, 1 diubah atau dibatalkan.');
  });

  it('says what last month was like', async () => {
    const now = new Date();
    await writeCheck(sampleCheck({ at: new Date(now.getFullYear(), now.getMonth() - 1, 5).getTime() }));
    open();
    await screen.findByText('Bulan ini belum ada aktivitas yang diperiksa.');
    await screen.findByText('Bulan lalu: 1 dari 1 diingatkan, 1 diubah atau dibatalkan.');
  });

  it('names every platform, and all of an agency’s own hosts alike', async () => {
    await writeCheck(sampleCheck({ at: hourAgo, platform: 'own' }));
    open();
    expect((await rows())[0]?.textContent).toContain('Situs instansi');
    const choices = within(screen.getByLabelText('Platform')).getAllByRole('option');
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'Semua',
      ...platforms.map(({ name }) => name),
      'Situs instansi',
      'Latihan',
    ]);
    expect(platforms).toHaveLength(9);
  });

  it('says in words when the log can’t be read, and reads it once it can', async () => {
    await writeCheck(sampleCheck({ at: hourAgo }));
    await withChecks(async (checks) => checks.db.close());
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No space left', 'QuotaExceededError');
    });
    open();
    await screen.findByText('Riwayat tidak dapat dibaca sekarang.');
    broken.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await screen.findByText('1–1 dari 1 catatan');
  });

  it('tells a try that fails like the one before', async () => {
    await withChecks(async (checks) => checks.db.close());
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No space left', 'QuotaExceededError');
    });
    open();
    const retry = await screen.findByRole('button', { name: 'Coba lagi' });
    const told = within(retry.closest('section') ?? document.body).getByRole('status');
    expect(told.textContent).toBe('');
    await userEvent.click(retry);
    await waitFor(() =>
      expect(told.textContent).toMatch(/^Sudah dicoba lagi pukul \d\d\.\d\d\.\d\d, belum dapat dibaca\.$/),
    );
    expect([document.activeElement, retry.getAttribute('aria-disabled')]).toEqual([retry, 'false']);
  });

  it('shows what was checked elsewhere when the person comes back', async () => {
    await writeCheck(sampleCheck({ at: hourAgo }));
    open();
    await screen.findByText('1–1 dari 1 catatan');
    await writeCheck(sampleCheck({ at: hourAgo }));
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.findByText('1–2 dari 2 catatan');
  });
});

describe('the list', () => {
  it('narrows down by choice and by words, and back', async () => {
    await fill(2, (at) => ({ platform: at ? 'facebook' : 'x' }));
    open();
    await screen.findByText('1–2 dari 2 catatan');
    await userEvent.selectOptions(screen.getByLabelText('Platform'), 'Facebook');
    await screen.findByText('1–1 dari 1 catatan');
    await userEvent.type(screen.getByLabelText('Cari kata'), 'tidak ada');
    await screen.findByText('Tidak ada yang cocok dengan saringan ini.');
    await userEvent.click(screen.getAllByRole('button', { name: 'Hapus saringan' })[0] ?? document.body);
    await screen.findByText('1–2 dari 2 catatan');
    expect(screen.queryByRole('button', { name: 'Hapus saringan' })).toBeNull();
  });

  it('finds rules and platforms by what they are called', async () => {
    await fill(3, (at) => ({ platform: at === 1 ? 'facebook' : 'x', ...(at === 2 && clear) }));
    open();
    const field = await screen.findByLabelText('Cari kata');
    await userEvent.type(field, 'facebook');
    await screen.findByText('1–1 dari 1 catatan');
    await userEvent.clear(field);
    await userEvent.type(field, 'dukungan kepada');
    await screen.findByText('1–2 dari 2 catatan');
  });

  it('leaves the focus in the search when words that match nothing are taken back', async () => {
    await fill(1);
    open();
    const field = await screen.findByLabelText('Cari kata');
    await userEvent.type(field, 'qq');
    await screen.findByText('Tidak ada yang cocok dengan saringan ini.');
    await userEvent.type(field, '{Backspace}{Backspace}');
    await screen.findByText('1–1 dari 1 catatan');
    expect(document.activeElement).toBe(field);
  });

  it('narrows down by a point of the pledge', async () => {
    const [finding] = sampleCheck().findings;
    await fill(3, (at) => (at === 2 && finding ? { findings: [{ ...finding, ikrar: 4 }] } : {}));
    open();
    await userEvent.selectOptions(await screen.findByLabelText('Poin ikrar'), '4. Tolak politik uang');
    await screen.findByText('1–1 dari 1 catatan');
  });

  it('turns pages; a button at its end does nothing but keeps the focus', async () => {
    await fill(120);
    open();
    await screen.findByText('1–50 dari 120 catatan');
    const pages = within(screen.getByRole('navigation', { name: 'Halaman catatan, di atas daftar' }));
    const older = pages.getByRole('button', { name: 'Lebih lama' });
    await userEvent.click(older);
    await screen.findByText('51–100 dari 120 catatan');
    await userEvent.click(older);
    await screen.findByText('101–120 dari 120 catatan');
    expect(await rows()).toHaveLength(20);
    await userEvent.click(older);
    expect(document.activeElement).toBe(older);
    expect(older.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('101–120 dari 120 catatan')).toBeTruthy();
  });

  it('goes on at the top of the list when a page is turned below it', async () => {
    await fill(60);
    open();
    const pages = within(await screen.findByRole('navigation', { name: 'Halaman catatan, di bawah daftar' }));
    await userEvent.click(pages.getByRole('button', { name: 'Lebih lama' }));
    await screen.findByText('51–60 dari 60 catatan');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Catatan' }));
  });

  it('puts all rows on paper, not only those of the page, and its page back afterwards', async () => {
    await fill(60);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Cetak' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(await rows()).toHaveLength(60);
    dispatchEvent(new Event('afterprint'));
    await waitFor(async () => expect(await rows()).toHaveLength(50));
    vi.unstubAllGlobals();
  });
});

describe('deleting', () => {
  it('takes one row only after asking, and says so', async () => {
    await fill(2);
    open();
    const [first] = await screen.findAllByRole('button', { name: /^Hapus catatan/ });
    if (!first) throw new Error('No row to delete');
    await userEvent.click(first);

    const dialog = screen.getByRole('alertdialog', { name: 'Hapus catatan ini?' });
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Batalkan' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus' }));
    await screen.findByText('1–1 dari 1 catatan');
    expect(document.activeElement).toBe(screen.getByText('Catatan sudah dihapus.'));
    expect(await withChecks((checks) => checks.toArray())).toMatchObject([{ at: hourAgo }]);
  });

  it('stays on its page', async () => {
    await fill(101);
    open();
    const pages = within(await screen.findByRole('navigation', { name: 'Halaman catatan, di atas daftar' }));
    await userEvent.click(pages.getByRole('button', { name: 'Lebih lama' }));
    await screen.findByText('51–100 dari 101 catatan');
    await userEvent.click(screen.getAllByRole('button', { name: /^Hapus catatan/ })[0] ?? document.body);
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Hapus' }));
    await screen.findByText('51–100 dari 100 catatan');
  });

  it('is not offered where the agency does not let it', async () => {
    await saveSettings({ logMayDelete: false });
    await fill(1);
    open();
    await screen.findByText(/tidak mengizinkan riwayat ini dihapus/);
    await list();
    expect(screen.queryByRole('button', { name: /^Hapus/ })).toBeNull();
  });
});

it('says how long rows are kept, and what of them', async () => {
  open();
  await screen.findByText(/sampai Anda menghapusnya.*Teks lengkap tidak disimpan/);
  await saveSettings({ logDays: 365, logText: true });
  await screen.findByText(/lebih lama dari 365 hari terhapus dengan sendirinya.*dan teks lengkap/);
});

it('charts count for the chosen time only', async () => {
  const now = Date.now();
  await fill(3, (at) => ({ at: at === 0 ? now - 400 * 24 * 60 * 60 * 1000 : now - at, decision: 'sent' }));
  open();
  await screen.findByText('3 dari 3 aktivitas diingatkan (100 dari setiap 100), 0 diubah atau dibatalkan.');
  await userEvent.selectOptions(screen.getByLabelText('Rentang waktu'), '12 bulan terakhir');
  await screen.findByText('2 dari 2 aktivitas diingatkan (100 dari setiap 100), 0 diubah atau dibatalkan.');
  const outcomes = screen.getByRole('table', { name: 'Setelah diingatkan' });
  expect(within(outcomes).getByRole('row', { name: 'Dikirim kali itu 2 (100%)' })).toBeTruthy();
  await screen.findByText('1–2 dari 2 catatan');
});
