import type { PledgePoint } from '../../components/ikrar-card/ikrar-card.tsx';
import { useText } from '../../components/text.tsx';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { Pakta } from './pakta.tsx';
import { SignForm } from './sign-form.tsx';
import { Signed } from './signed.tsx';
import { useSignedPledge } from './use-signed-pledge.ts';

interface Props {
  points: readonly PledgePoint[];
  agency: { name?: string | undefined };
}

/** "Saya berikrar", with name and date on this device only, and the sheet to sign on paper. */
export function SignLeaf({ points, agency }: Props) {
  const text = useText();
  const { signed, state, changed = false, sign, forget } = useSignedPledge();
  const today = dayInJakarta();
  const words = points.map((point) => point.text);
  return (
    <>
      <p class="welcome-lead">{text('welcome_sign_lead')}</p>
      {state === 'failed' && <p role="alert">{text('options_save_fault')}</p>}
      {state !== 'reading' && !signed && (
        <SignForm
          focused={changed}
          today={today}
          onSign={(name) => sign({ name, day: today, points: words })}
        />
      )}
      {signed && <Signed focused={changed} pledge={signed} onRemove={forget} />}
      <div class="row welcome-print">
        <button type="button" class="button" onClick={() => window.print()}>
          {text('welcome_print')}
        </button>
        <p class="help">{text('welcome_print_help')}</p>
      </div>
      <Pakta signed={signed} points={words} agency={agency} />
    </>
  );
}
