import { dayText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import type { SignedPledge } from '../../log/signed-pledge.ts';
import { ikrarClosing } from '../../rules/regulation/ikrar.ts';

interface Props {
  signed: SignedPledge | undefined;
  /** The wording in force, for a sheet that nobody has pledged on yet. */
  points: readonly string[];
  agency: { name?: string | undefined };
}

/** The sheet to print, always in Indonesian, since that is how it is handed in. What is not known is a line to write on. */
export function Pakta({ signed, points, agency }: Props) {
  const text = useText();
  const rows = [
    ['pakta_name', signed?.name],
    ['pakta_number', undefined],
    ['pakta_position', undefined],
    ['pakta_unit', undefined],
    ['pakta_agency', agency.name],
  ] as const;
  return (
    <article class="pakta" lang="id" aria-label={text('pakta_title')}>
      <header>
        {agency.name && <p class="pakta-agency">{agency.name}</p>}
        <h2>{text('pakta_title')}</h2>
        <p>{text('pakta_subject')}</p>
      </header>
      <p>{text('pakta_begin')}</p>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{text(name)}</dt>
            <dd class={value ? undefined : 'pakta-line'}>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{text('pakta_pledge')}</p>
      <ol>
        {(signed?.points ?? points).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <p>{ikrarClosing}.</p>
      <dl class="pakta-when">
        <div>
          <dt>{text('pakta_place')}</dt>
          <dd class="pakta-line" />
        </div>
        <div>
          <dt>{text('pakta_date')}</dt>
          <dd class={signed ? undefined : 'pakta-line'}>{signed && dayText(signed.day, 'id')}</dd>
        </div>
      </dl>
      <div class="pakta-signatures">
        <p>
          <span>{text('pakta_known')}</span>
          <span class="pakta-line" />
        </p>
        <p>
          <span>{text('pakta_signer')}</span>
          <span class="pakta-line">{signed?.name}</span>
        </p>
      </div>
    </article>
  );
}
