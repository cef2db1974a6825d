import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { languageLabels } from '../../policy/labels.ts';
import { languages } from '../../policy/settings.ts';
import { describedBy, LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

/** The language of Ikrar's own screens. */
export function LanguageSection({ settings, save }: SectionProps) {
  const text = useText();
  const lock = useLock('language');
  return (
    <section class="card section">
      <h2>{text('options_language')}</h2>
      <div>
        <Select
          label={text('language_label')}
          value={settings.language}
          disabled={lock.locked}
          describedBy={describedBy('language-help', lock.note)}
          options={languages.map((value) => ({ value, label: text(languageLabels[value]) }))}
          onChange={(value) => save({ language: languages.find((known) => known === value) ?? 'browser' })}
        />
        <LockNote lock={lock} />
        <p class="help" id="language-help">
          {text('language_help')}
        </p>
      </div>
    </section>
  );
}
