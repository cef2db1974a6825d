/** @jsxImportSource react */
import {
  BASIC_NODES,
  BASIC_TRANSFORMERS,
  KoenigComposableEditor,
  KoenigComposer,
} from '@tryghost/koenig-lexical';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A place to write for the agency's site: the editor is Ghost's own, the button around it the agency's. */
function Desk() {
  const [draft, setDraft] = useState<unknown>();
  const publish = () => {
    const body = JSON.stringify({ tulisan: draft });
    void fetch('/api/tulisan', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  };
  return (
    <>
      <h1>Kabar Kecamatan</h1>
      <section>
        <KoenigComposer
          nodes={BASIC_NODES}
          onError={(fault: Error) => {
            throw fault;
          }}
        >
          <KoenigComposableEditor markdownTransformers={BASIC_TRANSFORMERS} onChange={setDraft} />
        </KoenigComposer>
        <footer>
          <button type="button">Simpan draf</button>
          <button id="publish" onClick={publish} type="button">
            Terbitkan
          </button>
        </footer>
      </section>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Desk />);
