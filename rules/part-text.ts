import type { Draft } from './draft.ts';
import type { Part } from './signal.ts';

/** The text of one part of a draft, in which its evidence is counted; pictures have none. */
export function partText({ text, target }: Draft, part: Part = 'text'): string {
  if (part === 'text') return text;
  if (part === 'target.name') return target?.name ?? '';
  if (part === 'target.handle') return target?.handle ?? '';
  return part === 'target.text' ? (target?.text ?? '') : '';
}
