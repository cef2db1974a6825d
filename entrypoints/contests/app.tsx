import { Page } from '../../components/page/page.tsx';
import { Banners, useSettings } from '../pages/banners.tsx';
import { Opened } from './opened.tsx';
import { Shelf } from './shelf/shelf.tsx';
import { useOpenId } from './use-open-id.ts';

/** Paslon: contests of an agency's or a trainer's own, written without a programmer. */
export function Contests() {
  const settings = useSettings();
  const id = useOpenId();
  return (
    <Page current="contests" banners={<Banners settings={settings} />}>
      {id === '' ? <Shelf /> : <Opened key={id} id={id} />}
    </Page>
  );
}
