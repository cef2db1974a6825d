import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { fakeAccess } from '../../policy/fake-access.ts';
import { type Settings, settingsFallback } from '../../policy/fallback.ts';
import messages from '../../public/_locales/id/messages.json';
import { HostsSection } from './hosts-section.tsx';

let access: ReturnType<typeof fakeAccess>;
let answer = true;
let settings: Settings = settingsFallback;

beforeEach(() => {
  fakeBrowser.reset();
  answer = true;
  access = fakeAccess(() => answer);
});
afterEach(cleanup);

function Section({ hosts }: { hosts: string[] }) {
  const [now, setNow] = useState<Settings>({ ...settingsFallback, hosts });
  settings = now;
  return <HostsSection settings={now} save={(patch) => setNow({ ...now, ...patch })} />;
}

const open = (...hosts: string[]) =>
  render(
    <TextProvider value={textFrom(messages)}>
      <Section hosts={hosts} />
    </TextProvider>,
  );
const add = async (typed: string) => {
  await userEvent.type(screen.getByLabelText('Nama situs'), typed);
  await userEvent.click(screen.getByRole('button', { name: 'Tambah' }));
};

describe('adding', () => {
  it('asks the browser for exactly that host', async () => {
    open();
    await add('https://Forum.contoh.go.id/topik/1');
    await screen.findByText('forum.contoh.go.id dijaga mulai pemuatan halaman berikutnya.');
    await screen.findByText('Diizinkan');
    expect([...access.held]).toEqual(['https://forum.contoh.go.id/*']);
    expect(settings.hosts).toEqual(['forum.contoh.go.id']);
    expect(screen.getByLabelText<HTMLInputElement>('Nama situs').value).toBe('');
  });

  it('works with the keyboard alone', async () => {
    open();
    await userEvent.type(screen.getByLabelText('Nama situs'), 'forum.contoh.go.id{Enter}');
    await screen.findByText('Diizinkan');
  });

  it('says plainly that the permission was refused, and lets it be given later', async () => {
    answer = false;
    open();
    await add('forum.contoh.go.id');
    await screen.findByText('forum.contoh.go.id belum dijaga, karena izinnya tidak diberikan.');
    await screen.findByText('Belum diizinkan peramban, jadi belum dijaga');
    answer = true;
    await userEvent.click(screen.getByRole('button', { name: 'Izinkan forum.contoh.go.id' }));
    await screen.findByText('Diizinkan');
    expect(screen.queryByRole('button', { name: 'Izinkan forum.contoh.go.id' })).toBeNull();
  });

  it.each(['forum', '*.contoh.go.id', 'http://forum.contoh.go.id', '10.0.0.1'])(
    'does not take %s',
    async (typed) => {
      open();
      await add(typed);
      await screen.findByText(/^Tulis nama situs lengkap/);
      expect(settings.hosts).toEqual([]);
      expect([...access.held]).toEqual([]);
    },
  );

  it('does not take a platform that is guarded anyway', async () => {
    open();
    await add('m.facebook.com');
    await screen.findByText('m.facebook.com sudah dijaga Ikrar.');
    expect(settings.hosts).toEqual([]);
  });

  it('keeps a host once', async () => {
    open('forum.contoh.go.id');
    await add('forum.contoh.go.id');
    await screen.findByText('Diizinkan');
    expect(settings.hosts).toEqual(['forum.contoh.go.id']);
  });
});

describe('the list', () => {
  it('shows what was set by other means and is not allowed yet, and hears when it is', async () => {
    open('forum.contoh.go.id');
    await screen.findByRole('button', { name: 'Izinkan forum.contoh.go.id' });
    access.give('https://forum.contoh.go.id/*');
    await screen.findByText('Diizinkan');
    access.take('https://forum.contoh.go.id/*');
    await screen.findByText('Belum diizinkan peramban, jadi belum dijaga');
  });

  it('gives the permission back with the host', async () => {
    access.give('https://forum.contoh.go.id/*');
    open('forum.contoh.go.id');
    await userEvent.click(screen.getByRole('button', { name: 'Hapus forum.contoh.go.id' }));
    expect(settings.hosts).toEqual([]);
    expect([...access.held]).toEqual([]);
  });
});
