import { useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import type { Pack } from '../../../rules/contests/schema.ts';
import { WordsField } from '../../training/own/words-field.tsx';
import { FileButton } from '../file-button.tsx';
import type { Work } from '../use-work.ts';
import { fileName } from './pack-file.ts';
import { keyFileLimit, privateKeyIn, signPack } from './sign-pack.ts';

interface Props {
  work: Work;
  faults: number;
  make: () => Pack;
  /** Takes the signed file, its name, and whose it is in words. */
  onSigned: (content: string, name: string, said: string) => void;
}

/** Signs the pack with a key that is read once and forgotten: it is never stored, and never leaves the page. */
export function SignPart({ work: { draft, change }, faults, make, onSigned }: Props) {
  const text = useText();
  const [version, setVersion] = useState(String((draft.signed ?? 0) + 1));
  const [fault, setFault] = useState('');
  const sign = async (file: File) => {
    const number = Number(version);
    const secret = file.size > keyFileLimit ? undefined : privateKeyIn(await file.text());
    setFault('');
    if (!Number.isSafeInteger(number) || number <= (draft.signed ?? 0)) {
      setFault(text('paslon_sign_version_fault', String((draft.signed ?? 0) + 1)));
    } else if (!secret) setFault(text('paslon_sign_key_fault'));
    else {
      const signed = await signPack(make(), number, secret);
      const name = fileName(`${draft.name} v${number}`).replace(/\.json$/, '.signed.json');
      onSigned(signed.text, name, text('paslon_signed', String(number), signed.key));
      change((before) => ({ ...before, signed: number }));
      setVersion(String(number + 1));
    }
  };
  return (
    <details class="fold sign">
      <summary>{text('paslon_sign')}</summary>
      <p class="help">{text('paslon_sign_help')}</p>
      <div class="sign-row">
        <WordsField label={text('paslon_sign_version')} value={version} longest={9} onChange={setVersion} />
        <FileButton
          label={text('paslon_sign_button')}
          accept=".pem,.key,application/x-pem-file"
          disabled={faults > 0}
          onFile={(file) => void sign(file).catch(() => setFault(text('paslon_sign_fault')))}
        />
      </div>
      {fault && (
        <p role="alert" class="paslon-fault">
          {fault}
        </p>
      )}
    </details>
  );
}
