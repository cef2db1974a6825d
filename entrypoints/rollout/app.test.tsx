import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { fakeVersion } from '../../log/fake-version.ts';
import messages from '../../public/_locales/id/messages.json';
import { Rollout } from './app.tsx';
import { rows } from './rows.ts';

const text = textFrom(messages);

beforeEach(() => {
  fakeBrowser.reset();
  fakeVersion();
  vi.stubGlobal('fetch', async (address: URL) =>
    Response.json(JSON.parse(readFileSync(`public${address.pathname}`, 'utf8'))),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = async (received?: object) => {
  if (received)
    await fakeBrowser.storage.local.set({ policy: { state: 'policy', received, at: 1_790_000_000_000 } });
  render(
    <TextProvider value={text}>
      <Rollout />
    </TextProvider>,
  );
  await screen.findByRole('heading', { name: 'Berkas' });
  await screen.findByRole('heading', { name: 'Yang diterima peramban ini' });
};
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const names = () => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
const fillIds = async (user: ReturnType<typeof userEvent.setup>) => {
  for (const name of ['Id untuk Chrome dan Chromium', 'Id untuk Edge']) {
    await user.clear(field(name));
    await user.type(field(name), 'abcdefghijklmnopabcdefghijklmnop');
  }
};

describe('the form', () => {
  it('has a field with a name and a help for every key', async () => {
    await open();
    for (const { key, title, help } of rows) {
      expect(screen.getAllByText(text(title)).length).toBeGreaterThan(0);
      expect(screen.getByText(key, { selector: 'code' }).parentElement?.textContent).toContain(text(help));
    }
  });

  it('tells at the field what is wrong, once it is left', async () => {
    const user = userEvent.setup();
    await open();
    await user.type(field('Lama Riwayat disimpan'), '4000');
    expect(field('Lama Riwayat disimpan').getAttribute('aria-invalid')).toBe('false');
    await user.tab();
    const input = field('Lama Riwayat disimpan');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const told = document.getElementById((input.getAttribute('aria-describedby') ?? '').split(' ')[0] ?? '');
    expect(told?.textContent).toBe('Bilangan bulat dari 0 sampai 3650.');
    await user.clear(input);
    await user.type(input, '400');
    expect(field('Lama Riwayat disimpan').getAttribute('aria-invalid')).toBe('false');
  });

  it('opens a file, leaves out what is bad and says so, and forgets all of it on request', async () => {
    const user = userEvent.setup();
    await open();
    const file = new File(
      [JSON.stringify({ policy: { agency: 'BKD', mode: 'loud', photosOff: ['face'] } })],
      'p.json',
    );
    await user.upload(field('Buka policy.json'), file);
    await screen.findByText(/^p\.json dibuka\. Tidak dapat dipakai, jadi dikosongkan: mode\./);
    expect([field('Nama instansi').value, field('Wajah peserta pemilihan').checked]).toEqual(['BKD', true]);
    await user.upload(field('Buka policy.json'), new File(['Dear all'], 'x.json'));
    await screen.findByText('x.json tidak dapat dibaca sebagai policy.json.');
    expect(field('Nama instansi').value).toBe('BKD');
    await user.click(screen.getByRole('button', { name: 'Kosongkan' }));
    const dialog = screen.getByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Kosongkan', hidden: true }));
    expect(field('Nama instansi').value).toBe('');
  });

  const policyJson = (value: object) => new File([JSON.stringify(value)], 'p.json');

  it('keeps what is installed where an opened file has only a policy', async () => {
    const user = userEvent.setup();
    await open();
    await fillIds(user);
    await user.clear(field('Id untuk Edge'));
    await user.type(field('Id untuk Edge'), 'not yet');
    await user.upload(field('Buka policy.json'), policyJson({ policy: { agency: 'BKD' } }));
    await screen.findByText(
      'p.json dibuka. Kunci yang terisi: 1. Isian pemasangan tetap, karena tidak ada di berkas ini.',
    );
    const ids = () =>
      ['Id untuk Chrome dan Chromium', 'Id untuk Edge', 'Nama instansi'].map((name) => field(name).value);
    expect(ids()).toEqual(['abcdefghijklmnopabcdefghijklmnop', 'not yet', 'BKD']);
    await user.upload(field('Buka policy.json'), policyJson({ install: {}, policy: {} }));
    await screen.findByText('p.json dibuka. Kunci yang terisi: 0.');
    expect(ids()).toEqual(['', '', '']);
  });

  const saved = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Salin policy.json' }));
    const file: { policy: object } = JSON.parse(await navigator.clipboard.readText());
    return file.policy;
  };

  it('takes a region by its name', async () => {
    const user = userEvent.setup();
    await open();
    await user.selectOptions(field('Provinsi'), 'Banten');
    expect(await saved()).toEqual({ region: '36' });
    await user.selectOptions(field('Kabupaten atau kota'), 'Kabupaten Tangerang');
    expect(await saved()).toEqual({ region: '3603' });
    await user.selectOptions(field('Provinsi'), 'Tidak diatur');
    expect(await saved()).toEqual({});
  });

  it('keeps a region of a file that it does not know, to be seen', async () => {
    const user = userEvent.setup();
    await open();
    const file = new File(
      [
        JSON.stringify({
          install: { firefoxId: 'ikrar@ikrar.id', firefoxUrl: 'https://a.go.id/x.xpi' },
          policy: { region: '3699' },
        }),
      ],
      'p.json',
    );
    await user.upload(field('Buka policy.json'), file);
    await screen.findByText(/^p\.json dibuka/);
    expect([field('Provinsi').value, field('Kabupaten atau kota').disabled]).toEqual(['3699', true]);
    expect(await saved()).toEqual({ region: '3699' });
  });

  it('takes steps as days with what begins on them, and says where a day is missing', async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole('button', { name: 'Tambah tahapan' }));
    const first = within(screen.getByRole('group', { name: 'Tahapan 1' }));
    const day = first.getByLabelText<HTMLInputElement>('Mulai tanggal');
    expect(document.activeElement).toBe(day);
    expect(screen.queryByText(/^Isi tanggal setiap tahapan/)).toBeNull();
    await user.tab();
    await screen.findByText(/^Isi tanggal setiap tahapan/);
    expect(day.getAttribute('aria-invalid')).toBe('true');
    fireEvent.input(day, { target: { value: '2026-12-15' } });
    expect(screen.queryByText(/^Isi tanggal setiap tahapan/)).toBeNull();
    await user.selectOptions(first.getByLabelText('Ketegasan'), 'Tahan dan ingatkan');
    expect(await saved()).toEqual({ modeSteps: ['2026-12-15 warn'] });
    await user.click(screen.getByRole('button', { name: 'Hapus Tahapan 1' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tambah tahapan' }));
    expect(await saved()).toEqual({});
  });

  it('is kept nowhere', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await open();
    await userEvent.type(field('Nama instansi'), 'BKD');
    expect(set).not.toHaveBeenCalled();
  });
});

describe('the files', () => {
  it('say what they need', async () => {
    await open();
    screen.getByText('Isi id untuk Microsoft Edge agar berkasnya dapat dibuat.');
    expect(names().some((name) => name?.includes('edge'))).toBe(false);
  });

  it('follow the form, and are copied', async () => {
    const user = userEvent.setup();
    await open();
    await fillIds(user);
    await user.type(field('Nama instansi'), 'BKD "Contoh"');
    await user.click(screen.getByRole('button', { name: 'Salin windows/ikrar-edge.reg' }));
    await screen.findByText('ikrar-edge.reg tersalin.');
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('"agency"="BKD \\"Contoh\\""');
    expect(copied).toContain('extensions\\abcdefghijklmnopabcdefghijklmnop\\policy]');
  });

  it('are those of one browser and one system', async () => {
    const user = userEvent.setup();
    await open();
    await fillIds(user);
    expect(names()).toHaveLength(25);
    await user.selectOptions(screen.getByLabelText('Peramban'), 'Microsoft Edge');
    await user.selectOptions(screen.getByLabelText('Sistem'), 'Linux');
    await waitFor(() =>
      expect(names()).toEqual([
        'linux/etc/opt/edge/policies/managed/ikrar.json',
        'verify.sh',
        'remove.sh',
        'intune.md',
        'policy.json',
      ]),
    );
    screen.getByRole('button', { name: 'Unduh semua (5)' });
  });
});

describe('what this browser received', () => {
  const cells = (key: string) => {
    const row = screen.getByRole('rowheader', { name: new RegExp(`^${key}`) }).closest('tr');
    return [...(row?.children ?? [])].map(({ textContent }) => textContent);
  };

  it('is every key with value, effect, source, lock and problem', async () => {
    await fakeBrowser.storage.local.set({ settings: { role: 'pppk' } });
    await open({
      mode: 'hint',
      role: 'pns',
      logDays: 9999,
      rolle: 1,
      locked: ['mode'],
      keys: ['mode', 'welcome'],
    });
    expect(cells('mode')).toEqual(['mode', '"hint"', '"hint"', 'instansi · terkunci']);
    expect(cells('role')).toEqual(['role', '"pns"', '"pppk"', 'pegawai']);
    expect(cells('logDays')).toEqual(['logDaysnilainya tidak sesuai', '9999', '0', 'bawaan']);
    expect(cells('rolle')).toEqual(['rollenama kunci tidak dikenal', '1', '–', '']);
    expect(cells('welcome')[0]).toContain('tidak sampai');
    expect(screen.queryByRole('rowheader', { name: 'language' })).toBeNull();
    await userEvent.click(screen.getByLabelText('Tampilkan juga kunci yang tidak diatur'));
    expect(cells('language')).toEqual(['language', '–', '"browser"', 'bawaan']);
  });

  it('says where there is nothing, and hears when there is', async () => {
    await open();
    screen.getByText(/^Belum diketahui/);
    await fakeBrowser.storage.local.set({ policy: { state: 'policy', received: { agency: 'BKD' }, at: 1 } });
    await waitFor(() => expect(cells('agency')).toEqual(['agency', '"BKD"', '"BKD"', 'instansi · terkunci']));
  });
});
