import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const unitFolders =
  '{rules,platforms,photos,components,log,policy,entrypoints,scripts,tests/conventions,tests/fuzz}';

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    retry: 0,
    projects: [
      {
        extends: true,
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'long',
          environment: 'happy-dom',
          // The same properties as in `npm test`, with three hundred times the inputs.
          include: ['**/*.long.ts', 'tests/fuzz/**/*.test.ts'],
          exclude: ['node_modules/**', '.output/**', '.wxt/**'],
          env: { IKRAR_FUZZ_TIMES: process.env.IKRAR_FUZZ_TIMES ?? '300' },
          globalSetup: 'tests/pages/setup.ts',
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        plugins: [preact(), WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: [`${unitFolders}/**/*.test.{ts,tsx}`],
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          fileParallelism: false,
          include: ['tests/browser/**/*.e2e.ts'],
          globalSetup: 'tests/pages/setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'managed',
          environment: 'node',
          fileParallelism: false,
          include: ['tests/managed/**/*.e2e.ts'],
          globalSetup: 'tests/managed/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
