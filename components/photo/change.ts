import type { Box } from '../../photos/seen.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** What would take the boxes out of a picture: cutting one side off, `keep` being what stays, or covering them. */
export type Change = { kind: 'crop'; side: Side; keep: Box } | { kind: 'blur'; boxes: readonly Box[] };

/** Cut this much more than the box: boxes stop at the last letter. */
const margin = 0.015;
/** Less than this of a picture is another picture. */
const least = 0.55;

const within = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * The smallest change after which none of the boxes is left.
 * @returns nothing where there is no box
 */
export function changeFor(boxes: readonly Box[]): Change | undefined {
  if (boxes.length === 0) return undefined;
  const left = within(Math.min(...boxes.map(({ x }) => x)) - margin);
  const top = within(Math.min(...boxes.map(({ y }) => y)) - margin);
  const right = within(Math.max(...boxes.map(({ x, width }) => x + width)) + margin);
  const bottom = within(Math.max(...boxes.map(({ y, height }) => y + height)) + margin);
  const cuts: { side: Side; keep: Box }[] = [
    { side: 'right', keep: { x: 0, y: 0, width: left, height: 1 } },
    { side: 'left', keep: { x: right, y: 0, width: 1 - right, height: 1 } },
    { side: 'bottom', keep: { x: 0, y: 0, width: 1, height: top } },
    { side: 'top', keep: { x: 0, y: bottom, width: 1, height: 1 - bottom } },
  ];
  const kept = ({ keep }: { keep: Box }) => keep.width * keep.height;
  const best = cuts.reduce((one, other) => (kept(other) > kept(one) ? other : one));
  return kept(best) >= least ? { kind: 'crop', ...best } : { kind: 'blur', boxes };
}
