import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type TextKey, useText } from '../../components/text.tsx';
import { insideKeys } from './inside-keys.ts';

/** The manifest's commands, by name. */
const commandTexts: Record<string, TextKey> = {
  _execute_action: 'shortcut_popup',
  'check-selection': 'menu_text',
};

/** Where each browser lets people change them. Pages of the browser's own can't be linked. */
const changeKeys: Record<string, TextKey> = {
  chrome: 'shortcuts_change_chrome',
  edge: 'shortcuts_change_edge',
  firefox: 'shortcuts_change_firefox',
};

interface Command {
  name?: string | undefined;
  shortcut?: string | undefined;
}

/** The browser's shortcuts for us, read anew when the person comes back from changing them; none where it has none. */
function useCommands(): readonly Command[] {
  const [commands, setCommands] = useState<readonly Command[]>([]);
  useEffect(() => {
    const read = async () => setCommands((await browser.commands?.getAll()) ?? []);
    const again = () => void read().catch(() => setCommands([]));
    again();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  return commands;
}

/** "Pintasan papan ketik": those of the browser, and those inside our screens. */
export function ShortcutsSection() {
  const text = useText();
  const commands = useCommands().flatMap(({ name, shortcut }) => {
    const key = commandTexts[name ?? ''];
    return key ? [{ key, shortcut }] : [];
  });
  return (
    <section class="card section">
      <div>
        <h2>{text('shortcuts_title')}</h2>
        <p class="help">{text('shortcuts_help')}</p>
      </div>
      {commands.length > 0 && (
        <div>
          <h3 class="label">{text('shortcuts_browser')}</h3>
          <ul class="shortcuts">
            {commands.map(({ key, shortcut }) => (
              <li key={key}>
                <span>{text(key)}</span>
                <span>{shortcut ? <kbd>{shortcut}</kbd> : text('shortcut_none')}</span>
              </li>
            ))}
          </ul>
          <p class="help">{text(changeKeys[import.meta.env.BROWSER] ?? 'shortcuts_change_chrome')}</p>
        </div>
      )}
      {insideKeys.map(({ place, keys }) => (
        <div key={place}>
          <h3 class="label">{text(place)}</h3>
          <ul class="shortcuts">
            {keys.map(({ does, press }) => (
              <li key={does}>
                <span>{text(does)}</span>
                <span>
                  {press.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
