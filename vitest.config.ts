import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [preact(), WxtVitest()],
  test: {
    environment: 'happy-dom',
    include: ['{rules,platforms,components,log,policy,entrypoints,scripts,tests/conventions}/**/*.test.{ts,tsx}'],
    sequence: { shuffle: true },
    restoreMocks: true,
    retry: 0,
  },
});
