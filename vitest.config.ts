import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** For tests that build sites and open them. */
const slow = { maxWorkers: 2, testTimeout: 120_000, hookTimeout: 240_000 };

/** Tests that build the demo playbook once and look at it, after the quick ones, and two files at a time. */
const withDemo = {
  ...slow,
  globalSetup: 'tests/support/global-setup.ts',
  sequence: { groupOrder: 1 },
};

const { CI, JORNADA_TEST_REPORT: report } = process.env;

// a shared machine may starve a browser for seconds; a test that fails twice is wrong
const retry = CI ? 1 : 0;
const PREVIEW = 'tests/browser/dev.test.ts';

/** Builds of one project wait for each other: after each file that builds come some that only look. */
class BuildsApart extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const builds = sorted.filter(({ project }) => project.name === 'build');
    const others = sorted.filter(({ project }) => project.name !== 'build');
    const between = Math.ceil(others.length / Math.max(1, builds.length));
    return builds
      .flatMap((file, index) => [file, ...others.slice(index * between, (index + 1) * between)])
      .concat(others.slice(builds.length * between));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: BuildsApart },
    ...(report ? { reporters: ['default', ['json', { outputFile: report }]] } : {}),
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], ...withDemo } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [PREVIEW],
          ...withDemo,
          retry,
        },
      },
      // Astro lists compiled pages in one place for the preview and for builds, so that builds of other playbooks would
      // empty its pages; and how fast an edit shows is not to be measured beside them
      { test: { name: 'preview', include: [PREVIEW], ...slow, retry, sequence: { groupOrder: 2 } } },
    ],
  },
});
