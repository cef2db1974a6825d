import type { ComponentChildren } from 'preact';

interface Props {
  name: string;
  handle?: string | undefined;
  /** In place of the first letter. */
  picture?: ComponentChildren;
  /** What can be done with the account. */
  children?: ComponentChildren;
}

/** Who it is. */
export function AccountLine({ name, handle, picture, children }: Props) {
  return (
    <div class="account">
      <span class="avatar" aria-hidden="true">
        {picture ?? name.charAt(0)}
      </span>
      <p>
        <strong data-part="name">{name}</strong>{' '}
        {handle && (
          <span class="soft" data-part="handle">
            {handle}
          </span>
        )}
      </p>
      {children}
    </div>
  );
}
