import { useText } from '../../../components/text.tsx';
import { WordsField } from '../../training/own/words-field.tsx';
import { type DraftMember, memberWords } from '../draft/draft.ts';
import { fieldLimit } from './field-limit.ts';
import { LinesField } from './lines-field.tsx';

interface Props {
  /** Counted from one. */
  at: number;
  member: DraftMember;
  onChange: (part: Partial<DraftMember>) => void;
  onRemove: () => void;
}

/** One person on a ticket. */
export function MemberFields({ at, member, onChange, onRemove }: Props) {
  const text = useText();
  const title = text('paslon_member', String(at));
  return (
    <fieldset class="ticket-set">
      <legend>{title}</legend>
      <WordsField
        label={text('paslon_member_name')}
        value={member.name}
        longest={fieldLimit}
        onChange={(name) => onChange({ name })}
      />
      <div class="paslon-fields">
        {memberWords.map((field) => (
          <LinesField
            key={field}
            label={text(`paslon_words_${field}`)}
            value={member[field]}
            onChange={(lines) => onChange({ [field]: lines })}
          />
        ))}
      </div>
      <button
        type="button"
        class="button-link"
        aria-label={text('remove_named', [title, member.name.trim()].filter(Boolean).join(': '))}
        onClick={onRemove}
      >
        {text('remove')}
      </button>
    </fieldset>
  );
}
