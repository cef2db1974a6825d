import { useText } from '../../components/text.tsx';

/** The way to the editor of contests: few people need it, and nobody would look for it in the navigation. */
export function ContestsSection() {
  const text = useText();
  return (
    <section class="card section">
      <div>
        <h2>{text('paslon_link_title')}</h2>
        <p class="help">{text('paslon_link_help')}</p>
      </div>
      <p>
        <a class="button" href="/contests.html">
          {text('paslon_link')}
        </a>
      </p>
    </section>
  );
}
