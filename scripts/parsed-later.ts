import { relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import type { PlacedData } from './engine-data.ts';

/** What this needs to know of a Vite plugin. */
interface Plugin {
  name: string;
  load: (id: string) => Promise<string | undefined>;
}

const exported = (name: string): string => (name === 'default' ? name : `const ${name} =`);

/** Stands for modules of plain data, or of functions that work it out, which arrives by itself. */
const fromData = (root: string, { places }: PlacedData) => ({
  name: 'from-data',
  load: (id: string) => {
    const path = relative(root, id).replaceAll(sep, '/');
    const place = places[path];
    if (!place) return undefined;
    const code = Object.entries(place.at)
      .map(([name, at]) => `export ${exported(name)} ${place.workedOut ? '() => ' : ''}values[${at}];`)
      .join('\n');
    // Also where it stands for a `.json`.
    return { code, moduleType: 'js' as const };
  },
});

/** No module of ours does anything by being imported, nor by a look at one of its values. */
const pure = { moduleSideEffects: false, propertyReadSideEffects: false } as const;

/**
 * Puts a module and all that it imports into one function, called when one of its exports is first used: a browser reads
 * past a function's body far faster than it compiles one, and every page that loads waits for our scripts. Modules of plain
 * data are left out of it; `learn` takes them.
 * @param path of a module that exports functions only, among them `learn`
 */
export function parsedLater(path: string, root: string, data: PlacedData): Plugin {
  return {
    name: 'parsed-later',
    load: async (id) => {
      if (id !== path) return undefined;
      const bundle = await rolldown({ input: path, plugins: [fromData(root, data)], treeshake: pure });
      // What is made small here comes out smaller than from the whole script's minifier alone.
      const { output } = await bundle.generate({ format: 'cjs', minify: true });
      await bundle.close();
      const [{ code, exports }] = output;
      const each = exports
        .filter((name) => name !== 'learn')
        .map((name) => `export const ${name} = (...given) => whole().${name}(...given);`);
      return `\
function make(exports, values) {
${code}
}
let learned;
let made;
function whole() {
  if (!made) make((made = {}), learned);
  return made;
}
export function learn(data) {
  if (data?.version !== '${data.version}') return false;
  learned = data.values;
  made = undefined;
  return true;
}
${each.join('\n')}
`;
    },
  };
}
