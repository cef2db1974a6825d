import { kindKeys } from '../../components/photo/result-text.ts';
import { useText } from '../../components/text.tsx';
import { type PhotoKind, photoKinds } from '../../rules/draft.ts';
import type { AtThreshold, Count } from './marks.ts';

/** How often each kind was right and wrong. */
export function CountsTable({ counts }: { counts: Readonly<Record<PhotoKind, Count>> }) {
  const text = useText();
  return (
    <div class="table-frame">
      <table>
        <caption>{text('calibration_counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('calibration_kind')}</th>
            <th scope="col">{text('calibration_right')}</th>
            <th scope="col">{text('calibration_wrong')}</th>
            <th scope="col">{text('calibration_unmarked')}</th>
            <th scope="col">{text('calibration_missed_in')}</th>
          </tr>
        </thead>
        <tbody>
          {photoKinds.map((kind) => {
            const { right, wrong, unmarked, missed } = counts[kind];
            return (
              <tr key={kind}>
                <th scope="row">{text(kindKeys[kind])}</th>
                <td>{right}</td>
                <td>{wrong}</td>
                <td>{unmarked}</td>
                <td>{missed}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What each threshold would leave of one kind. */
export function ThresholdTable({ kind, rows }: { kind: PhotoKind; rows: readonly AtThreshold[] }) {
  const text = useText();
  const number = new Intl.NumberFormat(text('lang'), { minimumFractionDigits: 2 });
  return (
    <div class="table-frame">
      <table>
        <caption>{text(kindKeys[kind])}</caption>
        <thead>
          <tr>
            <th scope="col">{text('calibration_threshold')}</th>
            <th scope="col">{text('calibration_right_left')}</th>
            <th scope="col">{text('calibration_wrong_left')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ threshold, right, wrong }) => (
            <tr key={threshold}>
              <th scope="row">{number.format(threshold)}</th>
              <td>{right}</td>
              <td>{wrong}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
