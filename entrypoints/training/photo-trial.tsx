import { pledgeOf } from '../../components/ikrar-card/pledge.ts';
import { PhotoDesk } from '../../components/photo/photo-desk.tsx';
import { useText } from '../../components/text.tsx';
import type { Settings } from '../../policy/settings.ts';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import { check, warm } from '../pages/photo-client.ts';
import type { Scenario } from './use-scenario.ts';

/** What the rules say of a picture in the contest and at the stage that the room has chosen; both may change under it. */
export function PhotoTrial({ scenario, settings }: { scenario: Scenario; settings: Settings }) {
  const text = useText();
  const { judge, contestName } = scenario;
  const rules = {
    judge,
    contestName,
    ikrar: pledgeOf(settings.ikrar),
    provision: provisionOf,
  };
  return (
    <section class="card photo-trial">
      <h2>{text('training_photo')}</h2>
      <PhotoDesk check={check} rules={rules} onNear={() => void warm()} />
      <p class="help">
        <a href="/calibration.html">{text('calibration_link')}</a>. {text('calibration_link_help')}
      </p>
    </section>
  );
}
