import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { readSignedPledge } from '../../log/signed-pledge.ts';
import { policyKey } from '../../policy/managed.ts';
import { settingsFallback } from '../../policy/settings.ts';
import { snapshotKey } from '../../policy/snapshot.ts';
import { readSettings, saveSettings } from '../../policy/store.ts';
import messages from '../../public/_locales/id/messages.json';
import { contoh } from '../../rules/contests/contoh.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { Welcome } from './app.tsx';

const ended = { ...contoh.contests[0], id: 'tng', name: 'Pemilihan Bupati Tangerang', region: '3603' };

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([ended]));
  await fakeBrowser.storage.local.set({
    [snapshotKey]: { settings: settingsFallback, contests: [], day: dayInJakarta() },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open(policy?: object) {
  if (policy) {
    await fakeBrowser.storage.local.set({ [policyKey]: { state: 'policy', received: policy, at: 1 } });
  }
  render(
    <TextProvider value={textFrom(messages)}>
      <Welcome />
    </TextProvider>,
  );
  await screen.findByRole('heading', { name: 'Siapa Anda?' });
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const title = () => screen.getByRole('heading', { level: 1 });

describe('the introduction', () => {
  it('ends with what becomes of a post under the mode in force, and whom to ask', async () => {
    await open({ agency: 'Dinas Contoh', contact: 'Bidang Disiplin, ruang 204', mode: 'observe' });
    await press('Lewati perkenalan');
    expect(title().textContent).toBe('Ikrar sudah berjalan');
    screen.getByText(/^Unggahan diperiksa dan dicatat di Riwayat; tidak ada yang ditahan\. Tab media sosial/);
    screen.getByText(/tanyakan kepada Bidang Disiplin, ruang 204\.$/);
  });

  it('goes leaf by leaf to its end and back, and reading goes on at the title', async () => {
    await open();
    const titles: (string | null)[] = [];
    while (screen.queryByRole('button', { name: 'Selesai' }) === null) {
      await press('Lanjut');
      titles.push(title().textContent);
      expect(document.activeElement).toBe(title());
    }
    const reading = Array(4).fill('Bacalah ikrar ini dengan suara lantang');
    expect(titles).toEqual(['Di mana daerah Anda?', ...reading, 'Saya berikrar', 'Coba sekarang']);
    await press('Selesai');
    screen.getByRole('link', { name: 'Latihan' });
    await press('Kembali');
    expect(title().textContent).toBe('Coba sekarang');
  });

  it('may be skipped as a whole, and any step reached by the line of progress', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: /Berikrar/ }));
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Berikrar');
    await press('Lewati perkenalan');
    expect(title().textContent).toBe('Ikrar sudah berjalan');
  });

  it('saves who and where at once, and tells what counts there', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'PPPK' }));
    await press('Lanjut');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Provinsi' }), 'Banten');
    await vi.waitFor(async () => expect((await readSettings()).region).toBe('36'));
    const regency = await screen.findByRole('combobox', { name: 'Kabupaten atau kota' });
    await userEvent.selectOptions(regency, 'Kabupaten Tangerang');
    await vi.waitFor(async () =>
      expect(await readSettings()).toMatchObject({ role: 'pppk', region: '3603' }),
    );
    screen.getByText('Tidak ada pemilihan yang sedang berjalan.');
    await screen.findByText(/^Yang terakhir di daerah Anda: Pemilihan Bupati Tangerang\. .*20 Februari 2025/);
  });

  it('names the contests in force and their stage', async () => {
    const training = { day: '2024-10-15', contests: ['contoh-kabupaten'] };
    await saveSettings({ training });
    await fakeBrowser.storage.local.set({
      [snapshotKey]: {
        settings: { ...settingsFallback, training },
        contests: contoh.contests,
        day: dayInJakarta(),
      },
    });
    await open();
    await press('Lanjut');
    await screen.findByText('Sesudah penetapan calon, sebelum masa tenang');
    screen.getByText('Pemilihan Bupati Contoh');
  });
});

describe('under a policy', () => {
  const policy = {
    agency: 'BKPSDM Kabupaten Contoh',
    role: 'pppk',
    region: '3603',
    ikrarPoints: ['Naskah satu', 'Naskah dua', 'Naskah tiga', 'Naskah empat'],
  };

  it('what is locked is shown as set, inert, and by whom', async () => {
    await open(policy);
    const role = screen.getByRole<HTMLInputElement>('radio', { name: 'PPPK' });
    expect([role.checked, role.matches(':disabled')]).toEqual([true, true]);
    screen.getByText('Diatur oleh BKPSDM Kabupaten Contoh.');
    await press('Lanjut');
    for (const name of ['Provinsi', 'Kabupaten atau kota']) {
      expect(screen.getByRole('combobox', { name }).matches(':disabled')).toBe(true);
    }
    screen.getByText('Diatur oleh BKPSDM Kabupaten Contoh.');
  });

  it('what only begins with the policy can be changed', async () => {
    await open({ ...policy, locked: ['region'] });
    const role = screen.getByRole('radio', { name: 'PNS' });
    expect(role.matches(':disabled')).toBe(false);
    expect(screen.queryByText(/^Diatur oleh/)).toBeNull();
  });

  it('the pledge is the agency’s, on the leaf and on the sheet', async () => {
    await open(policy);
    await userEvent.click(screen.getByRole('button', { name: /Membaca/ }));
    screen.getByText('Naskah satu');
    screen.getByText('Naskah dari BKPSDM Kabupaten Contoh.');
    await press('Lewati pembacaan');
    const sheet = within(await screen.findByRole('article', { name: 'Pakta Integritas' }));
    sheet.getByText('Naskah empat');
    expect(sheet.getAllByText('BKPSDM Kabupaten Contoh')).toHaveLength(2);
  });
});

describe('the pledge', () => {
  const toSign = async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: /Berikrar/ }));
    return screen.findByLabelText('Nama lengkap');
  };

  it('is kept with name, day and words, stands on the sheet, and can be deleted', async () => {
    await userEvent.type(await toSign(), 'Sri Contohari{Enter}');
    const words = await screen.findByText(/^Sri Contohari berikrar pada/);
    expect(document.activeElement).toBe(words);
    expect(await readSignedPledge()).toMatchObject({ name: 'Sri Contohari', day: dayInJakarta() });
    const sheet = within(screen.getByRole('article', { name: 'Pakta Integritas' }));
    expect(sheet.getAllByText('Sri Contohari')).toHaveLength(2);
    await press('Hapus dari perangkat ini');
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Hapus' }));
    const name = await screen.findByLabelText('Nama lengkap');
    expect(document.activeElement).toBe(name);
    expect(await readSignedPledge()).toBeUndefined();
  });

  it('needs a name', async () => {
    const name = await toSign();
    await press('Saya berikrar');
    expect(screen.getByRole('alert').textContent).toBe('Tulis nama Anda lebih dulu.');
    expect(document.activeElement).toBe(name);
    expect(await readSignedPledge()).toBeUndefined();
  });
});

it('the examples: an appeal and a like are held, the way to the ballot is not', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: /Mencoba/ }));
  const [appeal, ballot] = screen.getAllByRole('button', { name: 'Coba kirim' });
  if (!appeal || !ballot) throw new Error('No examples');
  await userEvent.click(ballot);
  screen.getByText(/^Langsung lewat, tanpa peringatan/);
  await userEvent.click(appeal);
  const warning = within(await screen.findByRole('alertdialog'));
  warning.getByText(/Pemilihan Bupati Contoh, seolah-olah pada/);
  await userEvent.click(warning.getByRole('button', { name: 'Ubah unggahan' }));
  screen.getByText(/memutuskan untuk tidak meneruskannya/);
  await press('Coba sukai');
  await screen.findByRole('alertdialog', { name: 'Sebelum Anda menyukai unggahan ini…' });
});
