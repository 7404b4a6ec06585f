import {resolve} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {coverageConfig} from './setup/coverage.mjs';
import {engines} from './setup/engines.mjs';
import {failOnConsoleError, testPage} from './setup/page.mjs';
import {report} from './setup/report.mjs';

const {names, launchers, lines} = await engines();
const wholeSuite = !process.argv.includes('--files');

export default {
  rootDir: resolve(import.meta.dirname, '..'),
  files: ['test/**/*.test.ts', '!test/e2e/**'],
  browsers: launchers,
  // One engine at a time; one file at a time too, but where an engine says otherwise: WebKit's driver would
  // put files into frames of one page if it had to share, and a frame has no focus of its own.
  concurrentBrowsers: 1,
  concurrency: 1,
  // A test that hangs is ended; one that is slow on a busy machine is not.
  testFramework: {config: {timeout: 30_000, forbidOnly: true}},
  testRunnerHtml: testPage,
  filterBrowserLogs: failOnConsoleError,
  // Without these conditions lit resolves to its development build, which warns in the console.
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: resolve(import.meta.dirname, '../tsconfig.json'),
    }),
  ],
  // Only Chromium measures; a run of chosen files covers little and proves nothing about the rest.
  coverage: wholeSuite && names.includes('chromium'),
  coverageConfig,
  reporters: [report(lines)],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
};
