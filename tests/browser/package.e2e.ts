import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { broughtAlong } from './package/brought-along.ts';
import { badMarkup, badScript, reachesIn } from './package/reaches.ts';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

describe('the checks go red', () => {
  test.each([
    ['eval', 'x();eval(t)'],
    ['Function', 'new Function(t)'],
    ['fetch', 'fetch(`/hitung`)'],
    ['sendBeacon', 'navigator.sendBeacon(u)'],
    ['channel', 'new WebSocket(u)'],
    ['html', 'e.innerHTML=t'],
    ['address', 'var u=`https://statistik.contoh.id/hitung`'],
  ])('on %s', (name, text) => {
    expect(reachesIn(text)).toEqual([name]);
    expect(badScript('chunks/popup.js', text)).toEqual([`chunks/popup.js: ${name}`]);
  });

  test('on pages that load or run what is not a file of ours', () => {
    expect(badMarkup('x.html', '<script src="https://cdn.contoh/x.js"></script>')).toHaveLength(1);
    expect(badMarkup('x.html', '<script>run()</script><a onclick="run()">')).toHaveLength(2);
    expect(badMarkup('x.css', '@import "x";a{background:url(https://contoh.id)}')).toHaveLength(2);
    expect(badMarkup('x.html', '<script type="module" src="/x.js"></script><i style="a:url(#b)">')).toEqual(
      [],
    );
  });
});

describe.each(['chrome-mv3', 'firefox-mv3', 'edge-mv3'])('%s', (build) => {
  const files = async (like: RegExp): Promise<[file: string, text: string][]> => {
    const names = await readdir(join(output, build), { recursive: true });
    const wanted = names.map((name) => name.replaceAll('\\', '/')).filter((name) => like.test(name));
    return Promise.all(wanted.map(async (name) => [name, await readFile(join(output, build, name), 'utf8')]));
  };

  test('no script reaches out, or makes code or HTML of a text, but what is named with its reason', async () => {
    const scripts = await files(/\.m?js$/);
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts.flatMap(([file, text]) => badScript(file, text))).toEqual([]);
  });

  test('what is named is there', async () => {
    const scripts = await files(/\.m?js$/);
    const gone = broughtAlong.flatMap(({ file, may }) => {
      const found = new Set(
        scripts.filter(([name]) => file.test(name)).flatMap(([, text]) => reachesIn(text)),
      );
      return may.filter((name) => !found.has(name)).map((name) => `${file}: ${name}`);
    });
    expect(gone).toEqual([]);
  });

  test('no page and no style takes anything from elsewhere', async () => {
    const pages = await files(/\.(?:html|css)$/);
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.flatMap(([file, text]) => badMarkup(file, text))).toEqual([]);
  });
});
