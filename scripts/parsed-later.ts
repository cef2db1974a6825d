import { rolldown } from 'rolldown';

/** What this needs to know of a Vite plugin. */
interface Plugin {
  name: string;
  load: (id: string) => Promise<string | undefined>;
}

/**
 * Puts a module and all that it imports into one function, called when one of its exports is first used. A browser reads
 * past a function's body far faster than it compiles one, and every page that loads waits for our scripts.
 * @param path of a module that exports functions only
 */
export function parsedLater(path: string): Plugin {
  return {
    name: 'parsed-later',
    load: async (id) => {
      if (id !== path) return undefined;
      const bundle = await rolldown({ input: path });
      const { output } = await bundle.generate({ format: 'cjs' });
      await bundle.close();
      const [{ code, exports }] = output;
      const each = exports.map((name) => `export const ${name} = (...given) => whole().${name}(...given);`);
      return `\
function make(exports) {
${code}
}
let made;
function whole() {
  if (!made) make((made = {}));
  return made;
}
${each.join('\n')}
`;
    },
  };
}
