import type { Target } from '../draft.ts';
import { institutionNames, neutralAccounts } from '../regulation/suppress.ts';
import { everywhere, type Signal } from './signal.ts';

const accounts = new Set(neutralAccounts.map((account) => account.replace(/^@/, '').toLowerCase()));
const names = institutionNames.map((name) => name.toLowerCase());
const officeHandle =
  /^@?(kpu|bawaslu|dkpp|pemprov|pemkab|pemkot|diskominfo|humas|bkpsdm|bkd|disdukcapil|kemen)(?![a-z]*(relawan|pemenangan))/i;

/** Signals that the target is an office, a supervisor of elections or accredited news: what comes from there may be shared. */
export function officeSignals(target: Target | undefined): Signal[] {
  const found: Signal[] = [];
  const office = (end: number, part: 'target.name' | 'target.handle'): void => {
    found.push({ id: 'institution', start: 0, end, sentence: everywhere, part });
  };
  const { name = '', handle = '' } = target ?? {};
  if (names.some((one) => name.toLowerCase() === one || name.toLowerCase().startsWith(`${one} `)))
    office(name.length, 'target.name');
  if (accounts.has(handle.replace(/^@/, '').toLowerCase()) || officeHandle.test(handle))
    office(handle.length, 'target.handle');
  return found;
}
