import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import messages from '../../public/_locales/id/messages.json';
import { allowances } from '../../rules/regulation/allowances.ts';
import { rules } from '../../rules/regulation/rules/index.ts';
import { Rules } from './app.tsx';

/** Work that waits for the page to be painted; happy-dom paints nothing. */
let idle: (() => void)[] = [];
const paint = () => {
  for (const work of idle.splice(0)) work();
};

beforeEach(() => {
  fakeBrowser.reset();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.unstubAllGlobals();
});

function open(hash = '') {
  location.hash = hash;
  render(
    <TextProvider value={textFrom(messages)}>
      <Rules />
    </TextProvider>,
  );
}
const part = (name: string) => within(screen.getByRole('region', { name }));
const row = (id: string) => {
  const element = document.getElementById(id);
  if (!(element instanceof HTMLDetailsElement)) throw new Error(`No row ${id}`);
  return element;
};
const search = () => screen.getByRole('searchbox', { name: 'Cari dalam aturan' });

describe('Aturan shows', () => {
  it('every rule, all that is allowed, the four points and the 20 forms', () => {
    open();
    expect(part('Yang perlu dihindari').getAllByRole('heading', { level: 3 })).toHaveLength(rules.length);
    expect(part('Yang boleh').getAllByRole('article')).toHaveLength(allowances.length);
    expect(part('Ikrar netralitas').getAllByRole('article')).toHaveLength(4);
    expect(part('20 bentuk pelanggaran dalam SKB 2/2022').getAllByRole('heading', { level: 4 })).toHaveLength(
      20,
    );
    screen.getByText(/^Bukan nasihat hukum/);
  });

  it('both sides of a rule, with the words marked once the judge is there', async () => {
    open();
    const one = within(row('suka-konten-kampanye'));
    one.getByRole('heading', { name: 'Boleh', hidden: true });
    expect(row('suka-konten-kampanye').querySelector('mark')).toBeNull();
    paint();
    await vi.waitFor(() =>
      expect(row('suka-konten-kampanye').querySelector('.examples-ban mark')?.textContent).toBeTruthy(),
    );
    expect(row('suka-konten-kampanye').querySelector('.examples-fine mark')).toBeNull();
    one.getByRole('heading', { name: 'Perlu hati-hati', hidden: true });
  });

  it('what a rule rests on, the day and how well that is known', () => {
    open();
    const one = within(row('berita-bohong'));
    one.getByText('SE Menteri PANRB 137/2018');
    one.getByText('Tertanggal 21 Mei 2018.');
    one.getAllByText(/^Dibaca pada salinan di media/);
    expect(
      one.getAllByRole('link', { hidden: true }).some((link) => link.getAttribute('rel') === 'noreferrer'),
    ).toBe(true);
  });

  it('that Ikrar cannot see something by itself', () => {
    open();
    within(row('atribut-dinas-kampanye')).getByText(/^Ikrar belum dapat mengenali/);
  });
});

describe('the finder', () => {
  it('narrows while typing, and says how much is left', async () => {
    open();
    await userEvent.type(search(), 'suami calon');
    expect(document.getElementById('pasangan-calon-keluarga')).not.toBeNull();
    expect(document.getElementById('surat-suara')).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ boleh · \d+ perlu dihindari/);
  });

  it('finds nothing in words, and the way back', async () => {
    open();
    await userEvent.type(search(), 'zzzz');
    expect(screen.getByRole('status').textContent).toBe('Tidak ada yang cocok');
    await userEvent.click(screen.getByRole('button', { name: 'Hapus saringan' }));
    expect(row('surat-suara')).toBeDefined();
  });

  it('leaves one activity, its summary open', async () => {
    open();
    await userEvent.click(screen.getByRole('radio', { name: 'Mengikuti' }));
    expect(part('Yang perlu dihindari').getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(row('aktivitas-follow').open).toBe(true);
  });

  it('cites what binds the role, and says by what it is bound', async () => {
    open();
    const basis = () => row('dukungan-parpol').textContent;
    expect(basis()).toContain('UU 20/2023 Pasal 9');
    fireEvent.change(screen.getByLabelText('Berlaku bagi'), { target: { value: 'non-asn' } });
    expect(basis()).toContain('SE Menteri PANRB 1/2023');
    screen.getByText(/^Pegawai non-ASN yang digaji negara wajib netral/);
  });
});

describe('a link to a row', () => {
  const focused = () => document.activeElement?.closest('details')?.id;

  it('opens it and gives it the focus', () => {
    open('#foto-pose-jari');
    expect(row('foto-pose-jari').open).toBe(true);
    expect(row('surat-suara').open).toBe(false);
    expect(focused()).toBe('foto-pose-jari');
  });

  it('leads there when filters hide it', async () => {
    open();
    await userEvent.type(search(), 'sembako');
    expect(document.getElementById('D5')).toBeNull();
    location.hash = '#D5';
    fireEvent(window, new Event('hashchange'));
    await vi.waitFor(() => expect(focused()).toBe('D5'));
    expect(search()).toHaveProperty('value', '');
  });

  it('to nowhere leaves the page as it is', () => {
    open('#tidak-ada');
    expect(document.querySelector('details[open]')).toBeNull();
  });
});

it('is printed with every row open, and closes them again', () => {
  open('#surat-suara');
  fireEvent(window, new Event('beforeprint'));
  expect(document.querySelectorAll('.row-card:not([open])')).toHaveLength(0);
  fireEvent(window, new Event('afterprint'));
  expect([...document.querySelectorAll('.row-card[open]')].map(({ id }) => id)).toEqual(['surat-suara']);
});
