import { useText } from '../../../components/text.tsx';
import type { DraftPicture, Images } from '../draft/draft.ts';

interface Props {
  pictures: readonly DraftPicture[];
  images: Images;
  nameOf: (picture: DraftPicture) => string;
  onRemove: (picture: DraftPicture) => void;
}

/** What a picture in base64 is, by its first letters. */
const types = { '/': 'image/jpeg', i: 'image/png', U: 'image/webp' } as const;
const isKnown = (letter: string): letter is keyof typeof types => letter in types;

function addressOf(image: string): string {
  const [letter = ''] = image;
  return `data:${isKnown(letter) ? types[letter] : 'image/jpeg'};base64,${image}`;
}

/** The pictures of a ticket, small, each with whom it shows. */
export function PictureList({ pictures, images, nameOf, onRemove }: Props) {
  const text = useText();
  if (pictures.length === 0) return null;
  return (
    <ul class="pictures">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <img
            src={addressOf(images.get(picture.id) ?? '')}
            alt={text('paslon_picture_of', nameOf(picture))}
          />
          <span>{nameOf(picture)}</span>
          <button
            type="button"
            class="button-link"
            aria-label={text('remove_named', text('paslon_picture_of', nameOf(picture)))}
            onClick={() => onRemove(picture)}
          >
            {text('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
