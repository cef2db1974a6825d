import { useText } from '../../../components/text.tsx';
import { WordsField } from '../../training/own/words-field.tsx';
import type { DraftMember, DraftTicket } from '../draft/draft.ts';
import { emptyMember } from '../draft/new-draft.ts';
import { fieldLimit } from './field-limit.ts';
import { LinesField } from './lines-field.tsx';
import { MemberFields } from './member-fields.tsx';

interface Props {
  ticket: DraftTicket;
  onChange: (part: Partial<DraftTicket>) => void;
  /** Takes a person off the ticket; it can be taken back. */
  onRemoveMember: (member: DraftMember) => void;
}

/** As many as the engine tells apart. */
const mostMembers = 6;

const ownWords = ['nicknames', 'common', 'slogans', 'hashtags', 'accounts', 'groups', 'parties'] as const;

/** Everything by which a ticket and its people are known. */
export function TicketForm({ ticket, onChange, onRemoveMember }: Props) {
  const text = useText();
  const { members } = ticket;
  return (
    <div class="ticket-form">
      <div class="ticket-top">
        <WordsField
          label={text('paslon_number')}
          value={ticket.number}
          longest={4}
          focus
          onChange={(number) => onChange({ number })}
        />
        <WordsField
          label={text('paslon_ticket_name')}
          value={ticket.name}
          longest={fieldLimit}
          onChange={(name) => onChange({ name })}
        />
      </div>
      <p class="help">
        {text('paslon_lines_help')} {text('paslon_common_help')}
      </p>
      {members.map((member, at) => (
        <MemberFields
          key={member.key}
          at={at + 1}
          member={member}
          onChange={(part) =>
            onChange({ members: members.map((one, index) => (index === at ? { ...one, ...part } : one)) })
          }
          onRemove={() => onRemoveMember(member)}
        />
      ))}
      {members.length < mostMembers && (
        <p>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => onChange({ members: [...members, emptyMember()] })}
          >
            {text('paslon_member_add')}
          </button>
        </p>
      )}
      <fieldset class="ticket-set">
        <legend>{text('paslon_ticket_words')}</legend>
        <div class="paslon-fields">
          {ownWords.map((field) => (
            <LinesField
              key={field}
              label={text(`paslon_words_${field}`)}
              {...(field === 'parties' && { help: text('paslon_parties_help') })}
              value={ticket[field]}
              onChange={(lines) => onChange({ [field]: lines })}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
