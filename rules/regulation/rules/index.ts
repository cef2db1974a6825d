import type { Rule } from '../rule.ts';
import { attack } from './attack.ts';
import { impression } from './impression.ts';
import { integrity } from './integrity.ts';
import { membership } from './membership.ts';
import { photo } from './photo.ts';
import { quiet } from './quiet.ts';
import { reaction } from './reaction.ts';
import { staff } from './staff.ts';
import { support } from './support.ts';

/** Every rule, law.md §10. Order decides between findings of the same severity. */
export const rules: readonly Rule[] = [
  ...support,
  ...attack,
  ...staff,
  ...integrity,
  ...membership,
  ...quiet,
  ...reaction,
  ...photo,
  ...impression,
];
