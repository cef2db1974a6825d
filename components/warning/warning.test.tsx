import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { render as preactRender } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/id/messages.json';
import type { Evidence, Finding } from '../../rules/verdict.ts';
import { textFrom } from '../text.tsx';
import { Warning, type WarningProps } from './warning.tsx';

afterEach(cleanup);

const words = 'Gas CandraDewi, coblos nomor 1 ya';
const at = (text: string, found: string, part?: Evidence['part']): Evidence => ({
  start: text.indexOf(found),
  end: text.indexOf(found) + found.length,
  signal: 'support',
  ...(part && { part }),
});
const finding: Finding = {
  rule: 'dukungan-calon-post',
  violation: 'D2',
  ikrar: 3,
  severity: 'high',
  stage: 'candidates',
  evidence: [at(words, 'CandraDewi'), at(words, 'coblos nomor 1')],
};
const pledge = [
  { point: 2, text: 'Poin dua kata demi kata' },
  { point: 3, text: 'Poin tiga kata demi kata' },
];

const warning = (props: Partial<WarningProps>, onDecide: WarningProps['onDecide']) => (
  <Warning
    text={textFrom(messages)}
    draft={{ activity: 'post', text: words }}
    verdict={{ verdict: 'warn', findings: [finding] }}
    mode="warn"
    ikrar={pledge}
    provision={(id) => ({ title: `SKB ${id}`, wording: `Bunyi ${id}`, quoted: true })}
    onDecide={onDecide}
    {...props}
  />
);

function show(props: Partial<WarningProps> = {}) {
  const onDecide = vi.fn();
  render(warning(props, onDecide));
  return { onDecide, dialog: screen.getByRole<HTMLDialogElement>('alertdialog') };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const marked = (within_: HTMLElement) =>
  [...within_.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('the warning says', () => {
  it('what is about to happen, and what in the own words weighed', () => {
    const { dialog } = show();
    expect(dialog.open).toBe(true);
    screen.getByRole('heading', { name: 'Sebelum unggahan ini terkirim…' });
    expect(marked(dialog)).toEqual(['CandraDewi', 'coblos nomor 1']);
    screen.getByText('Tulisan Anda');
  });

  it('why, the point of the pledge word for word, the rule, the stage', () => {
    show({ contestName: 'Pemilihan Bupati Contoh' });
    screen.getByText(messages.rule_dukungan_calon_post.message);
    screen.getByText(messages.rule_dukungan_calon_post_instead.message);
    screen.getByText('Poin tiga kata demi kata');
    expect(screen.queryByText('Poin dua kata demi kata')).toBeNull();
    screen.getByText('SKB D2');
    screen.getByText('Bunyi D2');
    screen.getByText('Sesudah penetapan calon, sebelum masa tenang');
    screen.getByText('Pemilihan Bupati Contoh');
  });

  it('that another person’s words are that person’s', () => {
    const post = 'Mari menangkan CandraDewi';
    const { dialog } = show({
      draft: { activity: 'like', text: '', target: { name: 'Tim', handle: 'candradewi_contoh', text: post } },
      verdict: {
        verdict: 'warn',
        findings: [
          { ...finding, rule: 'suka-konten-kampanye', evidence: [at(post, 'menangkan', 'target.text')] },
        ],
      },
    });
    screen.getByText('Unggahan yang akan disukai');
    expect(screen.queryByText('Tulisan Anda')).toBeNull();
    expect(marked(dialog)).toEqual(['menangkan']);
  });

  it('whose words are whose, when both weigh', () => {
    const post = 'Mari menangkan CandraDewi';
    const evidence = [at(words, 'Gas'), at(post, 'menangkan', 'target.text')];
    const { dialog } = show({
      draft: { activity: 'comment', text: words, target: { text: post } },
      verdict: { verdict: 'warn', findings: [{ ...finding, evidence }] },
    });
    expect(marked(dialog)).toEqual(['Gas', 'menangkan']);
    screen.getByText('Komentar Anda');
    screen.getByText('Unggahan yang Anda tanggapi');
  });

  it('what was read and seen in a picture, by the names people give it', () => {
    const evidence: Evidence[] = [
      { start: 0, end: 1, signal: 'photo-attribute', part: 'photo' },
      { start: 1, end: 2, signal: 'photo-finger', part: 'photo' },
    ];
    const { dialog } = show({
      draft: {
        activity: 'comment',
        text: '',
        target: { text: 'Selamat pagi' },
        photo: [
          { kind: 'text', value: 'COBLOSNO2', confidence: 0.9 },
          { kind: 'hand', value: 'dua-jari', confidence: 0.8 },
        ],
      },
      verdict: { verdict: 'warn', findings: [{ ...finding, rule: 'foto-timses-atribut', evidence }] },
    });
    screen.getByText('Terlihat pada gambar');
    expect(marked(dialog)).toEqual(['Terbaca: “COBLOSNO2”', 'Pose tangan: dua jari']);
  });

  it('the other findings, folded away with their words', () => {
    const other = { ...finding, rule: 'politik-uang', ikrar: 4, evidence: [at(words, 'Gas')] } as const;
    const { dialog } = show({
      verdict: { verdict: 'warn', findings: [finding, { ...other, evidence: [...other.evidence] }] },
    });
    const fold = screen.getByText('1 hal lain yang perlu dilihat').closest('details');
    expect(fold?.open).toBe(false);
    within(dialog).getByText(messages.rule_politik_uang_title.message);
    expect(marked(dialog)).toEqual(['CandraDewi', 'coblos nomor 1', 'Gas']);
  });

  it('what a picture shows, and none of the words that weigh nothing', () => {
    const box = { x: 0.7, y: 0.1, width: 0.2, height: 0.2 };
    const sign = { kind: 'text', value: 'COBLOS 1', confidence: 1, box } as const;
    show({
      draft: { activity: 'post', text: 'Selamat pagi', photo: [sign] },
      photos: [{ file: new File(['x'], 'a.jpg'), signs: [sign] }],
      verdict: {
        verdict: 'warn',
        findings: [
          {
            ...finding,
            rule: 'foto-alat-peraga',
            evidence: [{ start: 0, end: 1, signal: 'photo-prop', part: 'photo' }],
          },
        ],
      },
    });
    screen.getByText('Foto yang akan terunggah');
    expect(screen.getByRole('listitem').textContent).toBe('Terbaca: “COBLOS 1” jelas');
    expect(screen.queryByText('Tulisan Anda')).toBeNull();
  });

  it('that a picture was not looked at as it should be, and only then', () => {
    show({ unchecked: false });
    expect(screen.queryByText(messages.warning_photo_unchecked.message)).toBeNull();
    cleanup();
    show({ unchecked: true });
    screen.getByText(messages.warning_photo_unchecked.message);
  });

  it('where each rule can be read, and stays', async () => {
    const onReadRule = vi.fn();
    const other = { ...finding, rule: 'politik-uang', ikrar: 4 } as const;
    const { onDecide } = show({
      onReadRule,
      verdict: { verdict: 'warn', findings: [finding, { ...other }] },
    });
    await press('Baca aturannya: Dukungan kepada calon');
    await userEvent.click(
      screen.getByRole('button', { name: 'Baca aturannya: Imbalan untuk memilih', hidden: true }),
    );
    expect(onReadRule.mock.calls).toEqual([['dukungan-calon-post'], ['politik-uang']]);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('whom the agency has people ask, and nobody where it names none', () => {
    show({ contact: 'Bidang Disiplin, ruang 204' });
    expect(screen.getByText('Bidang Disiplin, ruang 204').closest('div')?.textContent).toMatch(/^Tanya/);
    cleanup();
    show();
    expect(screen.queryByText('Tanya')).toBeNull();
  });

  it('that it is training', () => {
    show({ training: 'Latihan: Pemilihan Contoh' });
    screen.getByText('Latihan: Pemilihan Contoh');
  });
});

describe('the choices', () => {
  it('start at the safe one', () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ubah unggahan' }));
  });

  it.each([
    ['Ubah unggahan', 'edited'],
    ['Batalkan', 'cancelled'],
    ['Kirim kali ini saja', 'sent'],
    ['Ini keliru, jangan ingatkan lagi', 'false-alarm'],
  ])('%s decides %s', async (name, decision) => {
    const { onDecide } = show();
    await press(name);
    expect(onDecide.mock.calls).toEqual([[decision, undefined]]);
  });

  it('hear no second half of a double click that began on the site', () => {
    const { onDecide } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Kirim kali ini saja' }), { detail: 2 });
    expect(onDecide).not.toHaveBeenCalled();
  });

  it.each(['cancel', 'close'])('Escape (%s) cancels and never sends', (type) => {
    const { onDecide, dialog } = show();
    fireEvent(dialog, new Event(type, { cancelable: true }));
    expect(onDecide.mock.calls).toEqual([['cancelled', undefined]]);
  });

  it('hears Escape from the moment it is open', () => {
    const onDecide = vi.fn();
    // Without the testing library, which would wait for effects that a quick key does not wait for.
    const place = document.body.appendChild(document.createElement('div'));
    preactRender(warning({}, onDecide), place);
    fireEvent(within(place).getByRole('alertdialog'), new Event('cancel', { cancelable: true }));
    preactRender(null, place);
    place.remove();
    expect(onDecide.mock.calls).toEqual([['cancelled', undefined]]);
  });

  it('are made once', async () => {
    const { onDecide, dialog } = show();
    await press('Ubah unggahan');
    fireEvent(dialog, new Event('close'));
    expect(onDecide).toHaveBeenCalledOnce();
  });

  it('of a like are to like or not, since there is nothing to change', async () => {
    const { onDecide } = show({
      draft: { activity: 'like', text: '', target: { text: 'Mari menangkan CandraDewi' } },
    });
    expect(screen.queryByRole('button', { name: 'Batalkan' })).toBeNull();
    screen.getByRole('button', { name: 'Sukai kali ini saja' });
    await press('Tidak jadi menyukai');
    expect(onDecide).toHaveBeenCalledWith('cancelled', undefined);
  });

  it('of a share with own words are to change these', () => {
    show({ draft: { activity: 'share', text: words } });
    screen.getByRole('button', { name: 'Ubah unggahan' });
  });
});

describe('with a reason', () => {
  it('sends only with one of ten characters', async () => {
    const { onDecide } = show({ mode: 'warn-with-reason' });
    await press('Kirim kali ini saja');
    expect(onDecide).not.toHaveBeenCalled();

    const field = screen.getByRole('textbox', { name: 'Mengapa tetap dikirim?' });
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, '  pendek   ');
    await press('Kirim kali ini saja');
    expect(onDecide).not.toHaveBeenCalled();
    screen.getByRole('alert');

    await userEvent.type(field, ' tetapi cukup');
    await press('Kirim kali ini saja');
    expect(onDecide.mock.calls).toEqual([['sent-with-reason', 'pendek    tetapi cukup']]);
  });
});
