import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { type Form, openDraft } from './draft/store.ts';
import { Editor } from './editor.tsx';

/** The pack of an id, once it has been read. */
export function Opened({ id }: { id: string }) {
  const text = useText();
  const [found, setFound] = useState<Form | 'missing'>();
  useEffect(() => {
    openDraft(id).then(
      (read) => setFound(read ?? 'missing'),
      () => setFound('missing'),
    );
  }, [id]);
  if (found === undefined) return <p role="status">{text('paslon_opening')}</p>;
  if (found !== 'missing') return <Editor start={found} />;
  return (
    <section class="card empty">
      <p role="alert">
        <strong>{text('paslon_missing')}</strong> {text('paslon_missing_help')}
      </p>
      <p>
        <a href="/contests.html#">{text('paslon_back')}</a>
      </p>
    </section>
  );
}
