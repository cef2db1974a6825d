import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/id/messages.json';
import type { PhotoSign } from '../../rules/draft.ts';
import { handSigns } from '../../rules/regulation/hand-signs.ts';
import type { Finding } from '../../rules/verdict.ts';
import { textFrom } from '../text.tsx';
import { copyName } from './copy.ts';
import { Looking } from './looking.tsx';
import { markedPhotos } from './marked.ts';
import { PhotoEvidence } from './photo-evidence.tsx';
import { hands, signText, surenessText } from './sign-text.ts';

afterEach(cleanup);
afterEach(() => vi.unstubAllGlobals());

const text = textFrom(messages);
const file = new File(['x'], 'kegiatan.jpg', { type: 'image/jpeg' });
const box = { x: 0.7, y: 0.1, width: 0.2, height: 0.8 };
const banner = { kind: 'text', value: 'COBLOS 1', confidence: 0.95, box } as const;
const fingers = { kind: 'hand', value: 'dua-jari', confidence: 0.3, box: { ...box, x: 0.1 } } as const;

/** What a browser decodes, in as far as drawing asks for it. */
const opens = (picture: () => Promise<{ width: number; height: number; close: () => void }>) =>
  vi.stubGlobal('createImageBitmap', picture);

describe('a picture that opens', () => {
  beforeEach(() => opens(async () => ({ width: 80, height: 60, close: () => undefined })));

  it('is shown, each sign in words and how sure it is', async () => {
    render(<PhotoEvidence text={text} photo={{ file, signs: [banner, fingers] }} />);
    await screen.findByRole('img', {
      name: 'Foto Anda. Bagian yang ditandai: 2, dijelaskan di bawahnya.',
    });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Terbaca: “COBLOS 1” jelas',
      'Pose tangan: dua jari kurang jelas',
    ]);
  });

  it('says what would make it fine, and offers the changed copy', async () => {
    render(<PhotoEvidence text={text} photo={{ file, signs: [banner] }} />);
    await screen.findByRole('button', { name: 'Unduh salinan yang dipotong' });
    screen.getByText('Agar netral: potong bagian kanan, atau pilih foto lain.');
  });

  it('says so when the copy can not be made', async () => {
    render(
      <PhotoEvidence
        text={text}
        photo={{ file, signs: [{ ...banner, box: { ...box, x: 0.4, width: 0.3 } }] }}
      />,
    );
    const button = await screen.findByRole('button', { name: 'Unduh salinan yang diburamkan' });
    vi.stubGlobal('OffscreenCanvas', undefined);
    await userEvent.click(button);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Salinan tidak dapat dibuat.'));
  });
});

it('a video is told of in words alone', async () => {
  opens(async () => Promise.reject(new Error('no picture')));
  render(<PhotoEvidence text={text} photo={{ file, signs: [fingers] }} />);
  await Promise.resolve();
  screen.getByText('Agar netral: turunkan jari, kepalkan tangan, atau pilih foto lain.');
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('only the pictures and signs that weigh are shown', () => {
  const finding: Finding = {
    rule: 'foto-alat-peraga',
    violation: 'D7',
    ikrar: 3,
    severity: 'high',
    stage: 'candidates',
    evidence: [
      { start: 2, end: 3, signal: 'photo-prop', part: 'photo' },
      { start: 0, end: 3, signal: 'support' },
    ],
  };
  const other = new File(['y'], 'lain.jpg');
  const photos = [
    { file, signs: [banner] },
    { file: other, signs: [fingers, banner] },
  ];
  expect(markedPhotos(photos, [finding])).toEqual([{ file: other, signs: [banner] }]);
});

describe('signs in words', () => {
  it('know every hand sign that there is', () => {
    expect(Object.keys(hands).sort()).toEqual(handSigns.map(({ id }) => id).sort());
  });

  it.each<[PhotoSign, string, string]>([
    [{ kind: 'face', value: 'Candra', confidence: 0.55 }, 'Mirip Candra', 'cukup jelas'],
    [{ kind: 'emblem', value: 'CandraDewi', confidence: 0.8 }, 'Lambang CandraDewi', 'jelas'],
    [{ kind: 'hand', value: 'baru', confidence: 0.9 }, 'Pose tangan: baru', 'jelas'],
  ])('%o', (sign, words, sure) => {
    expect([signText(text, sign), surenessText(text, sign)]).toEqual([words, sure]);
  });
});

it('a copy is named after the picture', () => {
  expect(copyName('kegiatan.lama.heic', 'dipotong', 'image/jpeg')).toBe('kegiatan.lama-dipotong.jpg');
  expect(copyName('.png', 'dipotong', 'image/png')).toBe('foto-dipotong.png');
});

describe('while pictures are looked at', () => {
  /** No layout here: an element says where it stands. */
  const standing = (at: { left: number; top: number; bottom: number }) => {
    const button = document.body.appendChild(document.createElement('button'));
    button.getBoundingClientRect = () => new DOMRect(at.left, at.top, 100, at.bottom - at.top);
    return { button, move: (to: Partial<typeof at>) => void Object.assign(at, to) };
  };
  const lineIn = (container: Element) => {
    const line = container.firstElementChild;
    if (!(line instanceof HTMLElement)) throw new Error('no line');
    return line.style;
  };
  const far = { left: 2000, top: 5, bottom: 30 };

  it('says so, and takes no focus', () => {
    render(<Looking text={text} place={undefined} done={0} of={1} />);
    expect(screen.getByRole('status').textContent).toBe('Ikrar Foto sedang diperiksa…');
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('counts several, and can be skipped once that is offered', async () => {
    const onSkip = vi.fn();
    render(<Looking text={text} place={undefined} done={1} of={3} onSkip={onSkip} />);
    expect(screen.getByRole('status').textContent).toContain('(1 dari 3 selesai)');
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onSkip).toHaveBeenCalledOnce();
  });

  it('stays inside of the window', async () => {
    const { button, move } = standing({ ...far });
    const { container } = render(<Looking text={text} place={button} done={0} of={1} />);
    expect(Number.parseInt(lineIn(container).insetInlineStart, 10)).toBeLessThan(innerWidth - 300);
    expect(lineIn(container).insetBlockStart).toBe('38px');
    move({ top: -300, bottom: -270 });
    await vi.waitFor(() => expect(lineIn(container).insetBlockStart).toBe('8px'));
    move({ top: innerHeight + 400, bottom: innerHeight + 430 });
    await vi.waitFor(() => expect(lineIn(container).insetBlockEnd).toBe('8px'));
    button.remove();
  });

  it('goes along with what was pressed, and to the corner once that is gone', async () => {
    const { button, move } = standing({ left: 40, top: 400, bottom: 430 });
    const { container } = render(<Looking text={text} place={button} done={0} of={1} />);
    const bottom = () => Number.parseInt(lineIn(container).insetBlockEnd, 10);
    expect(bottom()).toBe(innerHeight - 400 + 8);
    move({ left: 60, top: 300, bottom: 330 });
    await vi.waitFor(() => expect(bottom()).toBe(innerHeight - 300 + 8));
    expect(lineIn(container).insetInlineStart).toBe('60px');
    button.remove();
    await vi.waitFor(() => expect(lineIn(container).insetInlineStart).toBe(''));
  });
});
