import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../../components/text.tsx';
import messages from '../../../public/_locales/id/messages.json';
import { contoh } from '../../../rules/contests/contoh.ts';
import { createJudge } from '../../../rules/judge.ts';
import { fakePhotos } from '../../pages/fake-photos.ts';
import { Training } from '../app.tsx';
import { events, groups, posts } from './things.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([]));
  vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no pictures here')));
  render(
    <TextProvider value={textFrom(messages)}>
      <Training />
    </TextProvider>,
  );
  await screen.findByLabelText('Tulisan untuk dicoba');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Within = Pick<typeof screen, 'getByRole' | 'getByLabelText'>;
const card = (name: string): Within => within(screen.getByRole('article', { name }));
const button = (name: string, of: Within = screen) => of.getByRole('button', { name });
const pressed = (name: string, of: Within) => button(name, of).getAttribute('aria-pressed') === 'true';
const warned = (about: RegExp) => screen.findByRole('alertdialog', { name: about });
const passed = () => screen.findByText('Lolos tanpa peringatan.');
const fromKpu = 'Unggahan KPU Kabupaten Contoh';
const campaign = 'Unggahan Relawan CandraDewi';

/** What one can do to others, on a card that touches a rule and on one that does not. */
const acts = [
  {
    act: 'Suka',
    done: 'Disukai',
    held: campaign,
    free: fromKpu,
    about: /menyukai/,
    go: 'Sukai kali ini saja',
  },
  {
    act: 'Bagikan',
    done: 'Dibagikan',
    held: campaign,
    free: fromKpu,
    about: /membagikan/,
    go: 'Bagikan kali ini saja',
  },
  {
    act: 'Ikuti',
    done: 'Mengikuti',
    held: 'Unggahan Rangga Misalkara',
    free: 'Unggahan Puskesmas Contoh',
    about: /mengikuti/,
    go: 'Ikuti kali ini saja',
  },
  {
    act: 'Gabung',
    done: 'Tergabung',
    held: 'Relawan CandraDewi',
    free: 'Paguyuban Warga Contoh',
    about: /bergabung/,
    go: 'Bergabung kali ini saja',
  },
  ...['Tertarik', 'Hadir'].map((act) => ({
    act,
    done: act,
    held: 'Deklarasi RangSinta',
    free: 'Debat publik calon bupati',
    about: /menyatakan hadir/,
    go: 'Nyatakan kali ini saja',
  })),
];

describe.each(acts)('"$act" in the simulated feed', ({ act, done, held, free, about, go }) => {
  it('is held where a rule is touched, and not done', async () => {
    await userEvent.click(button(act, card(held)));
    const warning = within(await warned(about));
    await userEvent.click(warning.getByRole('button', { name: /^Tidak jadi/ }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(pressed(act, card(held))).toBe(false);
  });

  it('goes once where the person lets it, and back without a word', async () => {
    await userEvent.click(button(act, card(held)));
    await userEvent.click(button(go, within(await warned(about))));
    await vi.waitFor(() => expect(pressed(done, card(held))).toBe(true));
    await userEvent.click(button(done, card(held)));
    expect(pressed(act, card(held))).toBe(false);
    screen.getByText(/Membatalkan tidak pernah ditahan/);
    await userEvent.click(button(act, card(held)));
    await warned(about);
  });

  it('passes beside it', async () => {
    await userEvent.click(button(act, card(free)));
    await passed();
    expect(pressed(done, card(free))).toBe(true);
  });
});

describe('words in the simulated feed', () => {
  const comment = (of: string) => screen.getByLabelText<HTMLInputElement>(`Komentar untuk ${of}`);

  it('holds a comment under campaign content, by mouse and by Enter, and keeps its words', async () => {
    await userEvent.type(comment('Relawan CandraDewi'), 'Gas terus, saya dukung!{Enter}');
    await userEvent.click(button('Ubah komentar', within(await warned(/komentar/))));
    expect(comment('Relawan CandraDewi').value).toBe('Gas terus, saya dukung!');
    await userEvent.click(button('Komentari', card(campaign)));
    await userEvent.click(button('Kirim kali ini saja', within(await warned(/komentar/))));
    await screen.findByText('Gas terus, saya dukung!');
    expect(comment('Relawan CandraDewi').value).toBe('');
  });

  it('lets a comment under the news of an office through', async () => {
    await userEvent.type(comment('KPU Kabupaten Contoh'), 'Terima kasih, sudah saya cek.{Enter}');
    await passed();
    screen.getByText('Terima kasih, sudah saya cek.');
  });

  it('holds a profile that takes sides, and saves one that does not', async () => {
    await userEvent.click(button('Ubah profil'));
    const about = () => screen.getByLabelText<HTMLTextAreaElement>('Tentang Anda');
    await userEvent.clear(about());
    await userEvent.type(about(), 'Dukung CandraDewi nomor 1!');
    await userEvent.click(button('Simpan profil'));
    await userEvent.click(button('Ubah profil', within(await warned(/profil/))));
    await userEvent.clear(about());
    await userEvent.type(about(), 'Guru. Senang berkebun.');
    await userEvent.click(button('Simpan profil'));
    await passed();
    screen.getByText('Guru. Senang berkebun.');
  });
});

describe('a picture in the simulated feed', () => {
  const banner = () => new File(['x'], 'spanduk.jpg', { type: 'image/jpeg' });
  const attach = (label: string) =>
    userEvent.upload(screen.getByLabelText(label, { selector: 'input' }), banner());

  beforeEach(() => {
    const box = { x: 0, y: 0, width: 1, height: 0.2 };
    const seen = [{ kind: 'text', value: 'COBLOS NOMOR 1 CANDRADEWI', confidence: 0.95, box } as const];
    fakePhotos(() => ({ seen, looked: ['text'], failed: [], ms: {} }));
  });

  it('is looked at when it is attached, and holds the post that it goes out with', async () => {
    await attach('Tambah foto');
    await userEvent.click(button('Kirim'));
    const warning = within(await warned(/unggahan/));
    warning.getByText(/COBLOS NOMOR 1 CANDRADEWI/);
    await userEvent.click(warning.getByRole('button', { name: 'Kirim kali ini saja' }));
    within(await screen.findByRole('article', { name: 'Unggahan Anda' })).getByText('spanduk.jpg');
  });

  it('that is taken out again goes out with nothing', async () => {
    await attach('Tambah foto');
    await userEvent.click(button('Hapus foto'));
    await userEvent.type(screen.getByLabelText('Tulisan untuk dicoba'), 'Selamat pagi.');
    await userEvent.click(button('Kirim'));
    await passed();
  });

  it('of oneself is held as well', async () => {
    await userEvent.click(button('Ubah profil'));
    await attach('Ganti foto profil');
    await userEvent.click(button('Simpan profil'));
    await warned(/profil/);
  });
});

it('says nothing of the rest of the page, where nothing goes out', async () => {
  await userEvent.click(screen.getByRole('button', { name: /^Gas pol CandraDewi/ }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Tulisan untuk dicoba').value).toContain('Gas pol');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('shows beside each thing that touches a rule one that does not', () => {
  const [contest] = contoh.contests;
  const judge = createJudge({ day: '2024-10-15', role: 'pns', contests: contest ? [contest] : [] });
  const things = [
    ...posts.map((target) => ({ activity: 'like', text: '', target }) as const),
    ...groups.map((target) => ({ activity: 'join', text: '', target }) as const),
    ...events.map((target) => ({ activity: 'rsvp', text: '', target }) as const),
  ];
  const held = things.map((draft) => judge(draft).verdict === 'warn');
  expect(held.filter(Boolean)).toHaveLength(held.length / 2);
});
