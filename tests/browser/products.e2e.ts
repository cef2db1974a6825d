import { describe, expect, test } from 'vitest';
import { browsers } from './builds.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { guardsOnly, setSettings } from './inside.ts';
import { productHosts, productsHost, type Written } from './products-host.ts';
import { clean, partisan, training } from './texts.ts';
import { until } from './until.ts';
import { click, decide, settled, warned, warningGone } from './visit.ts';

interface Product {
  name: string;
  url: string;
  /** The frame in which it stands, as the beginning of a path. */
  frame: string;
  /** What a person clicks to write. */
  box: string;
  button: string;
  /** In a chat only what touches others is held. */
  partisan: string;
  /** Keys that send. */
  keys?: string;
}

const frame = 'iframe[title="comments-frame"] >>> ';
const comments: Product = {
  name: "Ghost's comments",
  url: `https://${productHosts.comments}/`,
  frame,
  box: `${frame}[data-testid="form-editor"]`,
  partisan,
  button: `${frame}[data-testid="submit-form-button"]`,
  keys: 'Control+Enter',
};

const products: Product[] = [
  comments,
  // Neither its language nor its labels are known to us: the button is the one that woke up.
  { ...comments, name: "Ghost's comments in German", url: `${comments.url}?lang=de` },
  {
    name: "Ghost's editor",
    url: `https://${productHosts.desk}/`,
    frame: '',
    box: 'section [contenteditable="true"]',
    partisan,
    button: '#publish',
  },
  {
    name: 'Deep Chat',
    url: `https://${productHosts.chat}/`,
    frame: '',
    box: 'deep-chat >>> #text-input',
    partisan: 'Semua guru wajib dukung CandraDewi!',
    button: 'deep-chat >>> .input-button',
    keys: 'Enter',
  },
];

/** In the page: does the focus stand in a box, wherever that is? */
function hasCaret(): boolean {
  let active = document.activeElement;
  let inner = active;
  while (inner) {
    active = inner;
    inner =
      active instanceof HTMLIFrameElement
        ? (active.contentDocument?.activeElement ?? null)
        : (active.shadowRoot?.activeElement ?? null);
  }
  return active?.getAttribute('contenteditable') === 'true';
}

const hosts = Object.values(productHosts);

describe.each(browsers)('$name, products that nobody here wrote', ({ launch, test: build }) => {
  const written: Written[] = [];
  const { driver, open, rows } = ground(launch, build, {
    settings: { ...training, hosts },
    hosts: [productsHost(written)],
  });

  /** Opens a product and writes into it. */
  async function write({ url, box }: Product, text: string) {
    const tab = await open(url);
    const before = written.length;
    const sent = () => written.slice(before);
    await click(tab, box);
    await until('something to write in has the focus', () => tab.evaluate(hasCaret));
    await tab.type(text);
    return { tab, sent };
  }

  const ways = products.flatMap((product) => [
    { name: `${product.name}, by its button`, product, send: (tab: Tab) => click(tab, product.button) },
    ...(product.keys
      ? [
          {
            name: `${product.name}, by ${product.keys}`,
            product,
            send: (tab: Tab) => tab.press(product.keys ?? ''),
          },
        ]
      : []),
  ]);

  describe.each(ways)('$name', ({ product, send }) => {
    test('partisan words are held; "tidak jadi" sends nothing', async () => {
      await guardsOnly(driver(), hosts);
      const { tab, sent } = await write(product, product.partisan);
      await send(tab);
      await warned(tab, product.frame);
      await settled(tab);
      expect(sent()).toEqual([]);
      await decide(tab, 'cancelled', product.frame);
      await settled(tab);
      expect(sent()).toEqual([]);
      expect(await rows()).toMatchObject([{ gate: 'gesture', verdict: 'warn', decision: 'cancelled' }]);
    });

    test('let go, they are sent once', async () => {
      await guardsOnly(driver(), hosts);
      const { tab, sent } = await write(product, product.partisan);
      await send(tab);
      await warned(tab, product.frame);
      await click(tab, `${product.frame}ikrar-warning >>> [data-decision="sent"]`);
      await warningGone(tab);
      await until('it is sent', () => sent().length > 0);
      await settled(tab);
      expect(sent()).toHaveLength(1);
      expect(sent()[0]?.body).toContain('CandraDewi');
    });

    test('clean words go untouched', async () => {
      await guardsOnly(driver(), hosts);
      const { tab, sent } = await write(product, clean);
      await send(tab);
      await until('it is sent', () => sent().length > 0);
      expect(sent()).toHaveLength(1);
      expect(sent()[0]?.body).toContain(clean);
      // Once, although the box may stand in a frame that has a guard of its own, and the page sends for it.
      expect(await rows()).toMatchObject([{ gate: 'gesture', verdict: 'clear', decision: 'none' }]);
    });
  });

  test.each(products)('without the setting nothing of ours runs there ($name)', async (product) => {
    await setSettings(driver(), { hosts: [] });
    await guardsOnly(driver(), []);
    const { tab, sent } = await write(product, product.partisan);
    await click(tab, product.button);
    await until('it is sent', () => sent().length > 0);
    expect(sent()[0]?.body).toContain('CandraDewi');
    expect(await rows()).toEqual([]);
  });
});
