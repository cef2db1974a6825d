import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { withChecks } from '../../log/database.ts';
import { sampleCheck } from '../../log/sample-check.ts';
import { writeCheck } from '../../log/write.ts';
import { platforms } from '../../platforms/platforms.ts';
import messages from '../../public/_locales/id/messages.json';
import { History } from './app.tsx';

beforeEach(async () => {
  fakeBrowser.reset();
  await withChecks((checks) => checks.clear());
});
afterEach(cleanup);

const open = () =>
  render(
    <TextProvider value={textFrom(messages)}>
      <History />
    </TextProvider>,
  );
const rows = () => screen.getAllByRole('row').slice(1);

describe('Riwayat', () => {
  it('explains itself when there is nothing yet', async () => {
    open();
    await screen.findByText('Belum ada riwayat');
  });

  it('lists checks, newest first, and sums up the month', async () => {
    await writeCheck(sampleCheck({ at: Date.now() - 1 }));
    await writeCheck(
      sampleCheck({ at: Date.now(), platform: 'facebook', verdict: 'clear', decision: 'none', findings: [] }),
    );
    open();
    await screen.findByText('Menampilkan 2 dari 2');
    const [first, second] = rows().map((row) => row.textContent);
    expect(first).toContain('Facebook');
    expect(second).toContain('“Coblos nomor 1” · Ikrar poin 3');
    expect(second).toContain('Diubah');
    await screen.findByText(
      'Bulan ini 2 aktivitas diperiksa, 1 diingatkan, dan 1 di antaranya Anda ubah atau batalkan.',
    );
  });

  it('names every platform, and all of an agency’s own hosts alike', async () => {
    await writeCheck(sampleCheck({ platform: 'own' }));
    open();
    const row = (await screen.findByRole('row', { name: /Unggahan/ })).textContent;
    expect(row).toContain('Situs instansi');
    const choices = within(screen.getByLabelText('Platform')).getAllByRole('option');
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      'Semua',
      ...platforms.map(({ name }) => name),
      'Situs instansi',
      'Latihan',
    ]);
    expect(platforms).toHaveLength(9);
  });

  it('narrows down by choice and by words', async () => {
    await writeCheck(sampleCheck());
    await writeCheck(sampleCheck({ platform: 'facebook' }));
    open();
    await screen.findByText('Menampilkan 2 dari 2');
    await userEvent.selectOptions(screen.getByLabelText('Platform'), 'Facebook');
    await screen.findByText('Menampilkan 1 dari 1');
    await userEvent.type(screen.getByLabelText('Cari kata'), 'tidak ada');
    await screen.findByText('Tidak ada yang cocok dengan saringan ini.');
  });

  it('deletes one row only after asking', async () => {
    await writeCheck(sampleCheck({ at: 1 }));
    await writeCheck(sampleCheck({ at: 2 }));
    open();
    await screen.findByText('Menampilkan 2 dari 2');
    const [first] = screen.getAllByRole('button', { name: /^Hapus catatan/ });
    if (!first) throw new Error('No row to delete');
    await userEvent.click(first);

    const dialog = screen.getByRole('alertdialog', { name: 'Hapus catatan ini?' });
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Batalkan' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus' }));
    await screen.findByText('Menampilkan 1 dari 1');
    expect(await withChecks((checks) => checks.toArray())).toMatchObject([{ at: 1 }]);
  });

  it('says in words when the log can’t be read', async () => {
    await withChecks(async (checks) => checks.db.close());
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No space left', 'QuotaExceededError');
    });
    open();
    await screen.findByText('Riwayat tidak dapat dibaca sekarang.');
  });
});
