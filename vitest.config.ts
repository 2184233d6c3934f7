import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    // Models and word lists are loaded once for each worker, not for each file: half the time. Tests share no state.
    isolate: false,
  },
});
