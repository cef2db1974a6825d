import { useText } from '../../components/text.tsx';
import type { Row } from './rows.ts';

interface Props {
  row: Row;
  /** Of the field; what is said here is named after it. */
  id: string;
  /** Undefined where nothing is, or nothing is to be said yet. */
  wrong: string | undefined;
}

/** The ids by which a field names its notes. */
export const notesOf = (id: string, wrong: string | undefined): string =>
  wrong === undefined ? `${id}-help` : `${id}-wrong ${id}-help`;

/** Below a field: what is wrong, what it is for, and the name of its key. */
export function FieldNotes({ row: { help, key }, id, wrong }: Props) {
  const text = useText();
  return (
    <>
      {wrong !== undefined && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      <p class="help" id={`${id}-help`}>
        {text(help)} <code>{key}</code>
      </p>
    </>
  );
}
