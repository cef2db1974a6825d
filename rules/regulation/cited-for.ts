import type { Role } from '../draft.ts';
import type { ProvisionId } from './provisions.ts';

/**
 * Laws that bind some of those who must be neutral, and what binds the others instead: PP 94/2021 is for PNS (PPPK answer under their
 * contract, but UU 20/2023 asks the same of every ASN), UU 20/2023 is for ASN (others are bound by SE 1/2023, which takes over the
 * forms of SKB 2/2022).
 */
const instead: Readonly<Partial<Record<Role, readonly (readonly [law: string, by: ProvisionId])[]>>> = {
  pppk: [['PP94-', 'UU20-24-1d']],
  'non-asn': [
    ['PP94-', 'SE1-2023'],
    ['UU20-', 'SE1-2023'],
  ],
};

/**
 * The provision to cite for somebody in this role.
 * @example citedFor('non-asn', 'UU20-9-2') // 'SE1-2023'
 */
export const citedFor = (role: Role, violation: string): string =>
  instead[role]?.find(([law]) => violation.startsWith(law))?.[1] ?? violation;
