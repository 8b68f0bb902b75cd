import { defineConfig } from 'vitest/config';

/** Tests that build the demo playbook once and look at it, after the quick ones, and two files at a time. */
const withDemo = {
  globalSetup: 'tests/support/global-setup.ts',
  sequence: { groupOrder: 1 },
  maxWorkers: 2,
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

const { CI, JORNADA_TEST_REPORT: report } = process.env;

export default defineConfig({
  test: {
    ...(report ? { reporters: ['default', ['json', { outputFile: report }]] } : {}),
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...withDemo } },
      // a shared machine may starve a browser for seconds; a test that fails twice is wrong
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...withDemo, retry: CI ? 1 : 0 } },
    ],
  },
});
