import { PhotoDesk } from '../../components/photo/photo-desk.tsx';
import { useText } from '../../components/text.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import type { Day } from '../../rules/contests/stage.ts';
import { check, warm } from '../pages/photo-client.ts';
import { usePhotoRules } from '../pages/photo-rules.ts';

/** Firefox closes a popup as soon as a dialog opens over it, and nothing could be chosen. */
const elsewhere = import.meta.env.BROWSER === 'firefox' ? '/photo.html' : undefined;

/** "Periksa foto": as the page of that name, in little; that page has more room, and stays while files are dragged. */
export function CheckPhoto({ snapshot, today }: { snapshot: Snapshot; today: Day }) {
  const text = useText();
  const rules = usePhotoRules(snapshot, today);
  return (
    <section class="check-photo">
      <div class="row">
        <h2>{text('check_photo_title')}</h2>
        {!elsewhere && (
          <a href="/photo.html" target="_blank" rel="noopener">
            {text('photo_elsewhere')}
          </a>
        )}
      </div>
      <PhotoDesk check={check} rules={rules} onNear={() => void warm()} elsewhere={elsewhere} />
    </section>
  );
}
