import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import messages from '../../public/_locales/id/messages.json';
import { Training } from './app.tsx';
import { deck } from './decks/deck.ts';
import { shuffled } from './quiz-order.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => Response.json([]));
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.unstubAllGlobals();
});

function open(mode: string) {
  location.hash = mode;
  render(
    <TextProvider value={textFrom(messages)}>
      <Training />
    </TextProvider>,
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const title = (at: number) => screen.getByRole('heading', { name: deck[at]?.title.id ?? '' });

describe('Presentasi', () => {
  beforeEach(async () => {
    open('presentasi');
    await press('Mulai presentasi');
  });

  it('asks first, then shows verdict, ikrar point, provision and source', async () => {
    expect(document.activeElement).toBe(title(0));
    screen.getByText(`1/${deck.length}`);
    expect(screen.queryByText(/Sebaiknya tidak/)).toBeNull();
    await press('Tunjukkan jawaban');
    const answer = within(screen.getByRole('status'));
    answer.getByText('Sebaiknya tidak.');
    answer.getByText(/Ikrar poin 3 · SKB 2\/2022, disiplin no\. \d+/);
    answer.getByText(/Kejadian serupa: 2019, Rembang/);
    await press('Berikutnya');
    title(1);
    screen.getByText(`2/${deck.length}`);
  });

  it('goes by the keys of a keyboard and of a clicker, both ways', async () => {
    for (const key of ['{ArrowRight}', '{PageDown}', ' ']) await userEvent.keyboard(key);
    title(1);
    screen.getByText('Boleh.');
    for (const key of ['{ArrowLeft}', '{PageUp}']) await userEvent.keyboard(key);
    title(0);
    screen.getByText('Sebaiknya tidak.');
  });

  it('is left by Escape', async () => {
    await userEvent.keyboard('{Escape}');
    screen.getByRole('button', { name: 'Mulai presentasi' });
  });

  it('ends after the last answer', async () => {
    for (let step = 0; step < deck.length * 2 - 1; step += 1) await userEvent.keyboard('{PageDown}');
    screen.getByText(`${deck.length}/${deck.length}`);
    await press('Selesai');
    screen.getByRole('button', { name: 'Mulai presentasi' });
  });
});

describe('Kuis', () => {
  const begin = async (seed: string) => {
    open('kuis');
    fireEvent.change(screen.getByLabelText('Jumlah soal'), { target: { value: '5' } });
    const field = screen.getByLabelText('Nomor urutan soal');
    await userEvent.clear(field);
    await userEvent.type(field, seed);
    await press('Mulai kuis');
  };
  const key = { clear: '1', hint: '2', warn: '3' } as const;

  it('by keyboard, in the order of its number, to a full score', async () => {
    await begin('2024');
    for (const [at, one] of shuffled(deck, 2024).slice(0, 5).entries()) {
      expect(document.activeElement?.textContent).toBe(one.title.id);
      screen.getByText(`${at + 1}/5`);
      await userEvent.keyboard(key[one.expect]);
      screen.getByText('Sama dengan penilaian Ikrar.');
      await userEvent.keyboard('{Enter}');
    }
    screen.getByRole('heading', { name: '5 dari 5 sama dengan penilaian Ikrar' });
    screen.getByText('Urutan nomor 2024');
  });

  it('tells what was missed, with the way to the rule', async () => {
    await begin('2024');
    const asked = shuffled(deck, 2024).slice(0, 5);
    for (const _ of asked) {
      await userEvent.keyboard('2');
      await userEvent.keyboard('{Enter}');
    }
    const missed = asked.filter((one) => one.expect !== 'hint');
    expect(screen.getAllByRole('listitem')).toHaveLength(missed.length);
    const links = screen.getAllByRole('link', { name: /aturan/i }).map((link) => link.getAttribute('href'));
    for (const { expect: expected, rule } of missed) {
      if (expected === 'warn')
        expect(links.some((href) => href?.startsWith('/rules.html#'))).toBe(Boolean(rule));
    }
  });

  it('counts only the first answer', async () => {
    await begin('2024');
    await userEvent.keyboard('1');
    const outcome = screen.getByRole('status').textContent;
    await userEvent.keyboard('3');
    expect(screen.getByRole('status').textContent).toBe(outcome);
  });

  it('says what a number is', async () => {
    await begin('abc');
    expect(screen.getByRole('alert').textContent).toBe('Tulis angka saja, paling banyak enam digit.');
  });
});

describe('Cetak', () => {
  it('holds every question, and every answer with its source', () => {
    open('cetak');
    const answers = within(screen.getByRole('region', { name: 'Jawaban dan sumber' }));
    expect(answers.getAllByText('Sumber:')).toHaveLength(deck.length);
    const questions = within(
      screen.getByRole('region', { name: 'Boleh, perlu dicek, atau sebaiknya tidak?' }),
    );
    expect(questions.getAllByRole('heading', { level: 3 })).toHaveLength(deck.length);
    expect(questions.queryByText(/Sumber:/)).toBeNull();
  });
});
