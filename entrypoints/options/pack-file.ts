import { packBytes } from '../../rules/contests/own-limits.ts';
import { bringPack, type PackUsed } from '../pages/own-packs.ts';

/** What came of a file that was chosen. */
export type FileUsed = PackUsed | { error: 'not-pack' | 'signed' };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Puts the pack that a file holds in force. */
export async function bringFile(file: Blob): Promise<FileUsed> {
  if (file.size > packBytes) return { error: 'too-large' };
  const pack = parsed(await file.text());
  if (typeof pack !== 'object' || pack === null) return { error: 'not-pack' };
  if ('payload' in pack && 'signature' in pack) return { error: 'signed' };
  if (!('schema' in pack && 'contests' in pack)) return { error: 'not-pack' };
  return bringPack(pack);
}
