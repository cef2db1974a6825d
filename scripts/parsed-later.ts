import { relative, sep } from 'node:path';
import { rolldown } from 'rolldown';
import type { EngineData } from './engine-data.ts';

/** What this needs to know of a Vite plugin. */
interface Plugin {
  name: string;
  load: (id: string) => Promise<string | undefined>;
}

const exported = (name: string): string => (name === 'default' ? name : `const ${name} =`);

/** Stands for modules of plain data, or of functions that work it out, which arrives by itself. */
const fromData = (root: string, { modules, results }: EngineData) => ({
  name: 'from-data',
  load: (id: string) => {
    const path = relative(root, id).replaceAll(sep, '/');
    const values = modules[path] ?? results[path];
    if (!values) return undefined;
    const from = `data.${modules[path] ? 'modules' : 'results'}[${JSON.stringify(path)}]`;
    const code = Object.keys(values)
      .map((name) => `export ${exported(name)} ${modules[path] ? '' : '() => '}${from}.${name};`)
      .join('\n');
    // Also where it stands for a `.json`.
    return { code, moduleType: 'js' as const };
  },
});

/**
 * Puts a module and all that it imports into one function, called when one of its exports is first used: a browser reads
 * past a function's body far faster than it compiles one, and every page that loads waits for our scripts. Modules of plain
 * data are left out of it; `learn` takes them.
 * @param path of a module that exports functions only, among them `learn`
 */
export function parsedLater(path: string, root: string, data: EngineData): Plugin {
  return {
    name: 'parsed-later',
    load: async (id) => {
      if (id !== path) return undefined;
      const bundle = await rolldown({ input: path, plugins: [fromData(root, data)] });
      const { output } = await bundle.generate({ format: 'cjs' });
      await bundle.close();
      const [{ code, exports }] = output;
      const each = exports
        .filter((name) => name !== 'learn')
        .map((name) => `export const ${name} = (...given) => whole().${name}(...given);`);
      return `\
function make(exports, data) {
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
  learned = data;
  made = undefined;
  return true;
}
${each.join('\n')}
`;
    },
  };
}
