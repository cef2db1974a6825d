import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { useText } from '../../components/text.tsx';
import { footprints } from '../../platforms/footprint/footprints.ts';

/** The build makes one for each platform. */
const isScript = (path: string): path is ScriptPublicPath => /^\/platform-\w+\.js$/.test(path);

/** Puts Jejak into the tab in front, behind the platform's own script, which tells it where it is. */
async function begin(place: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab in front');
  const platform = `/platform-${place}.js`;
  if (!isScript(platform)) throw new Error(`no script for ${place}`);
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: [platform, '/footprint.js'],
  });
  window.close();
}

/**
 * "Periksa jejak di halaman ini", where the platform shows people what they have left behind.
 * @param place the platform's id
 */
export function FootprintStart({ place }: { place: string }) {
  const text = useText();
  const [failed, setFailed] = useState(false);
  if (!Object.hasOwn(footprints, place)) return null;
  return (
    <section class="footprint-start">
      <h2>{text('footprint_title')}</h2>
      <button
        type="button"
        class="button"
        aria-describedby="footprint-help"
        onClick={() => void begin(place).catch(() => setFailed(true))}
      >
        {text('footprint_start')}
      </button>
      <p class="help" id="footprint-help">
        {text('footprint_help')}
      </p>
      {failed && (
        <p class="help" role="alert">
          {text('footprint_start_fault')}
        </p>
      )}
    </section>
  );
}
