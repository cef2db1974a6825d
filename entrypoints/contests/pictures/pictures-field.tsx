import { useState } from 'preact/hooks';
import { PhotoDrop } from '../../../components/photo/photo-drop.tsx';
import { Select } from '../../../components/select/select.tsx';
import { useText } from '../../../components/text.tsx';
import { enough } from '../../../photos/face/portraits.ts';
import type { DraftContest, DraftPicture, DraftTicket } from '../draft/draft.ts';
import { cut } from '../draft/edit.ts';
import { ticketLabel } from '../draft/ticket-label.ts';
import { shownName } from '../draft/to-pack.ts';
import type { Work } from '../use-work.ts';
import { addPictures, type Refused } from './add-pictures.ts';
import { PictureList } from './picture-list.tsx';

interface Props {
  work: Work;
  contest: DraftContest;
  ticket: DraftTicket;
  /** Those of this ticket. */
  pictures: readonly DraftPicture[];
}

/** Whom a picture may show. */
type Subject = Pick<DraftPicture, 'of' | 'name' | 'member'>;

const subjectsOf = (ticket: DraftTicket): Subject[] => [
  ...ticket.members
    .filter(({ name }) => name.trim() !== '')
    .map(({ key, name }) => ({ of: 'portraits', name: name.trim(), member: key }) as const),
  { of: 'emblems', name: ticketLabel(ticket) },
];

/** Portraits of a ticket's people and its emblem. */
export function PicturesField({ work, contest, ticket, pictures }: Props) {
  const text = useText();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [busy, setBusy] = useState(false);
  const subjects = subjectsOf(ticket);
  const [at, setAt] = useState(0);
  const subject = subjects[at] ?? subjects[0];
  if (!subject) return null;
  const labelOf = ({ of, name, member }: Subject) => {
    if (of === 'emblems') return text('paslon_emblem_of', name);
    const count = pictures.filter((one) => one.member === member).length;
    return `${text('paslon_portrait_of', name)} (${count}/${enough})`;
  };
  const add = async (files: readonly File[]) => {
    setBusy(true);
    const place = { ...subject, contest: contest.id, ticket: ticket.key };
    const { added, images, refused: wrong } = await addPictures(files, place);
    setBusy(false);
    setRefused(wrong);
    if (added.length > 0) {
      work.change((draft) => ({ ...draft, pictures: [...draft.pictures, ...added] }), images);
    }
  };
  const remove = (picture: DraftPicture) => {
    const { rest, back } = cut(work.draft.pictures, picture);
    work.remove((draft) => ({ ...draft, pictures: rest }), {
      name: text('paslon_picture_of', shownName(ticket, picture) ?? picture.name),
      back: (now) => ({ ...now, pictures: back(now.pictures) }),
    });
  };
  return (
    <fieldset class="ticket-set">
      <legend>{text('paslon_pictures')}</legend>
      <p class="help">{text('paslon_pictures_law')}</p>
      <p class="help">{text('paslon_pictures_help', String(enough))}</p>
      <Select
        label={text('paslon_picture_whose')}
        value={String(subjects.indexOf(subject))}
        options={subjects.map((one, index) => ({ value: String(index), label: labelOf(one) }))}
        onChange={(value) => setAt(Number(value))}
      />
      <PhotoDrop onFiles={(files) => void add(files)} help={text('paslon_picture_drop')} />
      <p role="status" class="soft">
        {busy && text('paslon_picture_busy')}
      </p>
      {refused.map(({ file, fault }) => (
        <p role="alert" class="paslon-fault" key={file}>
          {text(`paslon_picture_${fault}`, file)}
        </p>
      ))}
      <PictureList
        pictures={pictures}
        nameOf={(one) => shownName(ticket, one) ?? one.name}
        images={work.images}
        onRemove={remove}
      />
    </fieldset>
  );
}
