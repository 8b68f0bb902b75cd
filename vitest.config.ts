import { defineConfig } from 'vitest/config';

/** Tests that build the demo playbook once and look at it. They run one file at a time: each keeps both cores busy. */
const withDemo = {
  globalSetup: 'tests/support/global-setup.ts',
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...withDemo } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...withDemo } },
    ],
  },
});
