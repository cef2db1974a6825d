import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChannelName, channels, isChannel } from './channels.ts';

export const usage = `npm run release -- keygen FILE
npm run release -- check
npm run release -- [--channel ${Object.keys(channels).join('|')}] [--key FILE --url https://…] [--firefox-id ID] [--out DIR]
  check         builds what was built last again, from the sources alone, and compares every byte
  --channel     without it the stores', and the agency's where there is a key
  --key         the agency's private key, outside the repository; or IKRAR_RELEASE_KEY
  --url         where the agency serves the folder that is made
  --firefox-id  the agency's own id in Firefox
  --out         where the packages go, .output/release without it
`;

export interface Keygen {
  command: 'keygen';
  file: string;
}

export interface Check {
  command: 'check';
}

export interface Release {
  command: 'release';
  channels: readonly ChannelName[];
  key?: string;
  url?: string;
  firefoxId?: string;
  out: string;
}

const address = /^https:\/\/[^\s<>"&]+[^\s<>"&/]$/;
const firefoxId = /^(?:[\w.-]+@[\w.-]+|\{[0-9a-f-]{36}\})$/i;

type Given = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      channel: text,
      key: { type: 'string', default: process.env.IKRAR_RELEASE_KEY ?? '' },
      url: text,
      'firefox-id': text,
      out: { type: 'string', default: '.output/release' },
    },
  });
}

function wrong({ channel, key, url, 'firefox-id': id }: Given): string | undefined {
  if (channel !== undefined && !isChannel(channel)) return `--channel ${channel}: there is none of that name`;
  if (channel === 'agency' && !key) return '--key: an agency signs with its own; see keygen';
  if (key && channel !== 'store' && !url) return '--url: where will the agency serve the packages?';
  if (url && !address.test(url.replace(/\/$/, ''))) return `--url ${url}: an https address of a folder`;
  if (id && !firefoxId.test(id)) return `--firefox-id ${id}: like ikrar@instansi.go.id`;
  return undefined;
}

const chosen = ({ channel, key }: Given): readonly ChannelName[] =>
  channel !== undefined && isChannel(channel) ? [channel] : key ? ['store', 'agency'] : ['store'];

/** What is asked for, or what is wrong with it. */
export function optionsFrom(args: readonly string[]): Keygen | Check | Release | { error: string } {
  try {
    const { values, positionals } = parsed(args);
    const [command, file, ...more] = positionals;
    if (command === 'keygen' && file !== undefined && more.length === 0) {
      return { command, file: resolve(file) };
    }
    if (command === 'check' && file === undefined) return { command };
    if (command !== undefined) return { error: usage };
    const error = wrong(values);
    if (error) return { error };
    const { key, url, out } = values;
    return {
      command: 'release',
      channels: chosen(values),
      out: resolve(out),
      ...(key && { key: resolve(key) }),
      ...(url && { url: url.replace(/\/$/, '') }),
      ...(values['firefox-id'] && { firefoxId: values['firefox-id'] }),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
