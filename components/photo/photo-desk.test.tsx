import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type PhotoResult,
  type ReaderFaultReason,
  readerFaults,
  refusal,
  refusals,
} from '../../photos/result.ts';
import en from '../../public/_locales/en/messages.json';
import messages from '../../public/_locales/id/messages.json';
import { contoh } from '../../rules/contests/contoh.ts';
import { photoKinds } from '../../rules/draft.ts';
import { createJudge } from '../../rules/judge.ts';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import { pledgeOf } from '../ikrar-card/pledge.ts';
import { TextProvider, textFrom } from '../text.tsx';
import type { Check } from './looks.ts';
import { PhotoDesk } from './photo-desk.tsx';
import type { PhotoRules } from './photo-report.tsx';
import { failureKeys, lookedTexts, refusalKeys } from './result-text.ts';

beforeEach(() =>
  vi.stubGlobal('createImageBitmap', async () => ({ width: 80, height: 60, close: () => undefined })),
);
afterEach(cleanup);
afterEach(() => vi.unstubAllGlobals());

const rules: PhotoRules = {
  judge: createJudge({ day: '2024-10-15', role: 'pns', contests: contoh.contests }),
  contestName: (id) => contoh.contests.find((contest) => contest.id === id)?.name,
  ikrar: pledgeOf({}),
  provision: provisionOf,
};
const box = { x: 0.1, y: 0.1, width: 0.5, height: 0.2 };
const line = (value: string) => ({ kind: 'text', value, confidence: 0.95, box }) as const;
const result = (seen: PhotoResult['seen'], more: Partial<PhotoResult> = {}): PhotoResult => ({
  seen,
  looked: ['text', 'hand'],
  failed: [],
  ms: {},
  ...more,
});
const photo = (name = 'kegiatan.jpg') => new File(['x'], name, { type: 'image/jpeg' });

function open(check: Check, desk: object = {}) {
  render(
    <TextProvider value={textFrom(messages)}>
      <PhotoDesk check={check} rules={rules} {...desk} />
    </TextProvider>,
  );
}
const choose = (...files: File[]) =>
  userEvent.upload(screen.getByLabelText('Pilih foto', { selector: 'input' }), files);

describe('a picture is taken', () => {
  const seen: string[] = [];
  beforeEach(() => {
    seen.length = 0;
    open(async (blob) => {
      if (blob instanceof File) seen.push(blob.name);
      return result([]);
    });
  });

  it('by the button', async () => {
    await choose(photo('a.jpg'), photo('b.jpg'));
    await waitFor(() => expect(seen).toEqual(['a.jpg', 'b.jpg']));
  });

  it('by dropping it anywhere on the page, in whose place it must not open', async () => {
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: [photo('c.jpg')], items: [] } });
    expect(document.body.dispatchEvent(drop)).toBe(false);
    await waitFor(() => expect(seen).toEqual(['c.jpg']));
  });

  it('by pasting it; a pasted text is left alone', async () => {
    const pasted = (files: File[]) => ({ clipboardData: { files, items: [] } });
    expect(fireEvent.paste(document.body, pasted([]))).toBe(true);
    fireEvent.paste(document.body, pasted([photo('d.png')]));
    await waitFor(() => expect(seen).toEqual(['d.png']));
  });
});

describe('while it is looked at', () => {
  it('the desk says what for, and can be told to stop and to go on', async () => {
    const calls: AbortSignal[] = [];
    open(
      (_, { signal, onProgress }) =>
        new Promise((_resolve, reject) => {
          onProgress?.({ kind: 'hand', at: 2, of: 2 });
          if (signal) calls.push(signal);
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    await choose(photo(), photo('lain.jpg'));
    await screen.findByText('Mencari pose tangan… (2 dari 2)');
    screen.getByRole('progressbar', { name: 'Memeriksa kegiatan.jpg' });
    screen.getByText('Menunggu giliran.');
    await userEvent.click(screen.getByRole('button', { name: 'Batalkan' }));
    expect(screen.getAllByText('Dihentikan sebelum selesai diperiksa.')).toHaveLength(2);
    expect(calls.map(({ aborted }) => aborted)).toEqual([true]);
    await userEvent.click(screen.getByRole('button', { name: 'Lanjutkan' }));
    await waitFor(() => expect(calls).toHaveLength(2));
  });
});

describe('then it says', () => {
  it('what the warning would say: the sign, the rule, the point, the source, and the copy to take', async () => {
    open(async () => result([line('Rapat Kerja Tahunan'), line('COBLOS NOMOR 1')]));
    await choose(photo());
    await screen.findByText('Ikrar akan mengingatkan sebelum foto ini terkirim.');
    const [marked] = screen.getAllByRole('list').filter((list) => list.matches('.photo > ol'));
    if (!marked) throw new Error('nothing is marked');
    expect(
      within(marked)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Terbaca: “COBLOS NOMOR 1” jelas']);
    screen.getByText('Ikrar poin 3');
    screen.getByText('SKB 2/2022, disiplin no. 7');
    screen.getByText('Pemilihan Bupati Contoh');
    await screen.findByRole('button', { name: /^Unduh salinan/ });
    screen.getByText('Juga terlihat, tidak menjadi soal: 1');
  });

  it.each([
    ['nothing', [], 'Tidak ada tanda yang dikenali.'],
    [
      'harmless words',
      [line('Posyandu Melati')],
      'Yang terlihat tidak menyentuh aturan yang berlaku sekarang.',
    ],
  ])('of %s, that this proves nothing', async (_, seen, sentence) => {
    open(async () => result(seen));
    await choose(photo());
    await screen.findByText(sentence);
    screen.getByText(/^Itu bukan berarti fotonya pasti netral/);
    screen.getByText('Dicari: tulisan dan pose tangan.');
    screen.getByText('Wajah dan lambang tidak dicari, karena belum ada gambar pembandingnya.');
    expect(screen.queryByRole('button', { name: /^Unduh/ })).toBeNull();
  });

  it('that nothing was looked for, when nothing was', async () => {
    open(async () => result([], { looked: [], failed: [{ kind: 'text', reason: 'died' }] }));
    await choose(photo());
    await screen.findByText('Foto ini tidak dapat diperiksa. Mohon dilihat sendiri.');
    screen.getByText('Tulisan tidak selesai dicari, karena pencarinya terhenti di tengah jalan. Coba lagi.');
  });

  it('of a video, that only moments were looked at', async () => {
    open(async () => result([]));
    await choose(new File(['x'], 'acara.mp4', { type: 'video/mp4' }));
    await screen.findByText('Dari video ini hanya beberapa saat yang dilihat, bukan seluruhnya.');
  });

  it.each(refusals)('why a picture was not looked at: %s', async (refused) => {
    open(async () => refusal(refused));
    await choose(photo());
    await screen.findByText(messages[refusalKeys[refused]].message);
    expect(screen.queryByText(/^Itu bukan berarti/)).toBeNull();
  });
});

it('a picture that came with the page is looked at by itself', async () => {
  open(async () => result([]), { first: photo('dari-menu.jpg') });
  await screen.findByText('dari-menu.jpg');
  await screen.findByText('Tidak ada tanda yang dikenali.');
});

it('where a dialog would close the page, another one is opened to choose on', () => {
  open(async () => result([]), { elsewhere: '/photo.html' });
  expect(screen.getByRole('link', { name: 'Pilih foto' }).getAttribute('href')).toBe('/photo.html');
});

describe.each([
  ['id', messages],
  ['en', en],
])('texts in %s', (_, catalogue) => {
  const text = textFrom(catalogue);

  it('have a sentence of their own for each refusal and each fault', () => {
    const sentences = [
      ...refusals.map((refused) => text(refusalKeys[refused])),
      ...readerFaults.map((reason: ReaderFaultReason) => text(failureKeys[reason], 'Tulisan')),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('never call a picture safe', () => {
    const all = Object.entries(catalogue).filter(([key]) => /photo|taken|calibration|kind_/.test(key));
    expect(all.filter(([, { message }]) => /\baman\b|\bsafe\b/i.test(message))).toEqual([]);
  });

  it('leave no place unfilled', () => {
    const failed = readerFaults.flatMap((reason) => photoKinds.map((kind) => ({ kind, reason })));
    for (const sentence of lookedTexts(text, result([], { failed }))) expect(sentence).not.toContain('$');
  });
});
