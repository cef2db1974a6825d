import { useText } from '../text.tsx';

interface Props {
  /** The agency as its policy names it. */
  agency: { name?: string | undefined };
  id?: string;
}

/** Says who has set what can't be changed here. */
export function SetBy({ agency, id }: Props) {
  const text = useText();
  return (
    <p class="set-by" id={id}>
      <svg class="lock" viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
        <path class="lock-bow" d="M3 6V4a3 3 0 0 1 6 0v2" />
        <rect x="1" y="6" width="10" height="7" rx="1.5" />
      </svg>
      {text('set_by', agency.name ?? text('set_by_agency'))}
    </p>
  );
}
