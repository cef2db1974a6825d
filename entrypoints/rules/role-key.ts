import type { Role } from '../../rules/draft.ts';

/** The text that names a role. */
export const roleKey = (role: Role) => (role === 'non-asn' ? 'role_non_asn' : (`role_${role}` as const));

/** The text that says by what law somebody in this role is bound. */
export const roleNoteKey = (role: Role) =>
  role === 'non-asn' ? 'role_note_non_asn' : (`role_note_${role}` as const);
