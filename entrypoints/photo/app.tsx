import { useEffect, useState } from 'preact/hooks';
import { Page } from '../../components/page/page.tsx';
import { PhotoDesk } from '../../components/photo/photo-desk.tsx';
import { useText } from '../../components/text.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { Banners } from '../pages/banners.tsx';
import { check, warm } from '../pages/photo-client.ts';
import { usePhotoRules } from '../pages/photo-rules.ts';
import { watchSnapshot } from '../pages/snapshot.ts';
import { fileOf } from './file-of.ts';
import { askForTaken } from './taken.ts';

type Came = { note: 'taken_wait' | 'taken_fault' } | { file: File; note?: 'taken_screen' };

/**
 * "Periksa foto", with room: opened from the popup, or by "Periksa foto ini" in a picture's menu.
 * @param taken by which name the background keeps that picture
 */
export function CheckPhotos({ taken }: { taken: string | undefined }) {
  const text = useText();
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [fault, setFault] = useState<unknown>();
  const [came, setCame] = useState<Came | undefined>(taken ? { note: 'taken_wait' } : undefined);
  useEffect(() => watchSnapshot(setSnapshot, setFault), []);
  useEffect(() => {
    if (!taken) return;
    const take = async () => {
      const picture = await askForTaken(taken);
      const file = await fileOf(picture);
      setCame(picture.shown ? { file, note: 'taken_screen' } : { file });
    };
    take().catch(() => setCame({ note: 'taken_fault' }));
  }, [taken]);
  return (
    <Page current="photo" banners={<Banners settings={snapshot?.settings} />}>
      {fault && <p role="alert">{text('fault_storage')}</p>}
      {came?.note && (
        <p class="verdict-line verdict-hint" role={came.note === 'taken_fault' ? 'alert' : 'status'}>
          {text(came.note)}
        </p>
      )}
      {snapshot && <Desk snapshot={snapshot} first={came && 'file' in came ? came.file : undefined} />}
    </Page>
  );
}

function Desk({ snapshot, first }: { snapshot: Snapshot; first: File | undefined }) {
  const rules = usePhotoRules(snapshot, dayInJakarta());
  return <PhotoDesk check={check} rules={rules} onNear={() => void warm()} first={first} />;
}
