import { kindKeys } from '../../components/photo/result-text.ts';
import { useText } from '../../components/text.tsx';
import type { PhotoThresholds } from '../../rules/contests/schema.ts';
import { photoKinds } from '../../rules/draft.ts';

/** How sure the reader of each kind has to be now, by the packs that are loaded. */
export function InForce({ thresholds }: { thresholds: PhotoThresholds }) {
  const text = useText();
  const number = new Intl.NumberFormat(text('lang'), { minimumFractionDigits: 2 });
  return (
    <>
      <h2 id="in-force">{text('calibration_in_force')}</h2>
      <dl class="in-force" aria-labelledby="in-force">
        {photoKinds.map((kind) => (
          <div key={kind}>
            <dt>{text(kindKeys[kind])}</dt>
            {/* 0 stands for no threshold of any pack. */}
            <dd>{thresholds[kind] ? number.format(thresholds[kind]) : text('calibration_built_in')}</dd>
          </div>
        ))}
      </dl>
      <p class="help">{text('calibration_in_force_help')}</p>
    </>
  );
}
