import { Pack } from '../../../rules/contests/schema.ts';

/** Letters of a file that somebody opens: a pack of the largest size, inside a signed one. */
export const fileLimit = 24 * 1024 * 1024;

/** Why a file is no pack; `at` is the place in it that is wrong. */
export interface PackFault {
  why: 'size' | 'json' | 'kind' | 'pack';
  at?: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function json(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What a signed pack holds. Its signature is of no account here: what is opened to be changed is signed anew. */
function unsealed(value: unknown): unknown {
  if (!isRecord(value) || typeof value.payload !== 'string' || typeof value.signature !== 'string')
    return value;
  const inside = json(value.payload)?.value;
  return isRecord(inside) ? inside.pack : undefined;
}

/** Reads a pack, plain or signed, or says why it is none. Nothing of a faulty one is taken. */
export function readPack(text: string): Pack | PackFault {
  if (text.length > fileLimit) return { why: 'size' };
  const read = json(text.replace(/^\uFEFF/, ''));
  if (!read) return { why: 'json' };
  const value = unsealed(read.value);
  if (!isRecord(value) || !Array.isArray(value.contests)) return { why: 'kind' };
  const pack = Pack.safeParse(value);
  if (pack.success) return pack.data;
  return { why: 'pack', at: (pack.error.issues[0]?.path ?? []).map(String).join(' › ') };
}

/** A pack as a file. */
export const packText = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;

/**
 * What a pack's file is called: its name, in letters that every system takes.
 * @example fileName('Kota Contoh 2029') // 'ikrar-kota-contoh-2029.json'
 */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-')
    .slice(0, 60);
  return `ikrar-${plain || 'paket'}.json`;
}
