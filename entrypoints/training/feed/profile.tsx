import { useId, useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import { AccountLine } from './account-line.tsx';
import { PhotoField, Picture } from './photo-field.tsx';
import { takesPicture } from './takes-picture.ts';

interface Shown {
  words: string;
  picture?: File | undefined;
}

/** One's own account: what it says of itself and its picture, and the form that changes both. */
export function Profile() {
  const text = useText();
  const [shown, setShown] = useState<Shown>({ words: text('feed_profile_words') });
  const [changing, setChanging] = useState(false);
  return (
    <section class="card feed-card" aria-label={text('feed_profile')}>
      <AccountLine
        name={text('training_account')}
        handle="@akun_latihan"
        picture={shown.picture && <Picture file={shown.picture} />}
      >
        {!changing && (
          <button type="button" class="button feed-toggle" onClick={() => setChanging(true)}>
            {text('feed_profile_change')}
          </button>
        )}
      </AccountLine>
      {changing ? (
        <ProfileForm
          shown={shown}
          onLeave={(changed) => {
            if (changed) setShown(changed);
            setChanging(false);
          }}
        />
      ) : (
        <p>{shown.words}</p>
      )}
    </section>
  );
}

function ProfileForm({ shown, onLeave }: { shown: Shown; onLeave: (changed?: Shown) => void }) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState(shown.words);
  const [picture, setPicture] = useState(shown.picture);
  return (
    <form
      class="feed-card"
      {...takesPicture(setPicture)}
      onSubmit={(event) => {
        event.preventDefault();
        onLeave({ words, picture });
      }}
    >
      <div>
        <label class="label" for={id}>
          {text('feed_profile_about')}
        </label>
        <textarea
          id={id}
          class="field"
          rows={2}
          data-box="profile"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <PhotoField label={text('feed_profile_photo')} picture={picture} onPicture={setPicture} />
      <div class="row">
        <button type="submit" class="button button-primary" data-sends="profile">
          {text('feed_profile_save')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => onLeave()}>
          {text('cancel')}
        </button>
      </div>
    </form>
  );
}
