import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Page } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import { type Install, installFrom, stores } from '../../policy/rollout/install.ts';
import { Banners } from '../pages/banners.tsx';
import { FileList } from './file-list.tsx';
import { type Fields, fieldsOf, readFields } from './form.ts';
import { PolicyForm } from './policy-form.tsx';
import { Received } from './received.tsx';
import { useWords } from './use-words.ts';

/** From the stores, with the id that this very browser knows Ikrar by. */
function here(): Install {
  const { id } = browser.runtime;
  const own = /\bEdg\//.test(navigator.userAgent) ? { edgeId: id } : { chromeId: id };
  return { ...stores, ...installFrom(own).install };
}

/** Penerapan di instansi: for the admin who brings Ikrar to many machines. Nothing of it is kept. */
export function Rollout() {
  const text = useText();
  const words = useWords();
  const [fields, setFields] = useState<Fields>(() => fieldsOf({ install: here(), policy: {} }));
  const read = useMemo(() => readFields(fields), [fields]);
  const language = text('lang') === 'en' ? 'en' : 'id';
  return (
    <Page current="rollout" banners={<Banners settings={undefined} />}>
      <p class="rollout-limits">{text('rollout_limits')}</p>
      <PolicyForm fields={fields} read={read} onFields={setFields} />
      {words === 'fault' && <p role="alert">{text('rollout_files_fault')}</p>}
      {words && words !== 'fault' && <FileList kit={{ ...read, language, words }} bad={read.bad.size} />}
      <Received />
    </Page>
  );
}
