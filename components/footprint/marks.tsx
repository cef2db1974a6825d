import type { Found } from '../../platforms/footprint/walk.ts';
import { type Box, visibleBox } from './visible-box.ts';

const at = ({ left, top, width, height }: Box) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/**
 * Frames over the rows that were found, with their numbers, and a ring around what takes each back. Drawn over the page:
 * nothing of it is changed, and it can't tell which rows are meant.
 */
export function Marks({ found }: { found: readonly Found[] }) {
  return (
    <div class="marks" aria-hidden="true">
      {found
        .filter(({ here }) => here)
        .map(({ key, element, number, verdict, trace }) => {
          const row = visibleBox(element);
          const control = trace.undo && element.querySelector(trace.undo.at);
          const ring = control && visibleBox(control);
          return (
            row && (
              <div key={key}>
                <div class={`found-mark found-${verdict.verdict}`} style={at(row)}>
                  <span>{number}</span>
                </div>
                {ring && <div class="found-ring" style={at(ring)} />}
              </div>
            )
          );
        })}
    </div>
  );
}
