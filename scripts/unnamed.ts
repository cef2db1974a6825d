import type { Plugin } from 'vite';

/** The scripts that run in the page's own world. */
const inPage = /(?:^|\/)outbox-[\w-]+\.js$/;

/**
 * Gives the second gate a name of its own in stack traces. Sites send theirs home with every error report, and without
 * it each fetch that fails would show them Ikrar's address, which in Chrome is the same for everybody who has it.
 */
export const unnamed: Plugin = {
  name: 'ikrar-unnamed',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (chunk.type === 'chunk' && inPage.test(file)) chunk.code += '\n//# sourceURL=outbox.js\n';
    }
  },
};
