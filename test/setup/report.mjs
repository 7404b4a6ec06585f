import {relative} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {coverageLines, neverLoaded} from './coverage.mjs';

/**
 * What failed and why, one line per engine, the coverage, and the totals alone on the last line. Nothing about
 * what passed.
 * @param {string[]} introduction printed first
 */
export function report(introduction) {
  const failures = defaultReporter({reportTestProgress: false});
  let engines = [];
  return {
    start(run) {
      failures.start(run);
      engines = run.browserNames;
      console.log(introduction.join('\n'));
    },
    reportTestFileResults: (results) => failures.reportTestFileResults(results),
    onTestRunFinished({sessions, testCoverage}) {
      failEmptyFiles(sessions);
      if (testCoverage) failUnloadedSources(sessions, testCoverage);
    },
    stop({sessions, testCoverage}) {
      const lines = engines.map((engine) => engineLine(engine, sessions));
      if (testCoverage) lines.push(...coverageLines(testCoverage));
      console.log([...lines, totalLine(count(sessions))].join('\n'));
    },
  };
}

/** A file in which nothing ran looks like a file in which all passed. */
function failEmptyFiles(sessions) {
  for (const session of sessions) {
    const {passed, failed} = count([session]);
    if (passed + failed > 0) continue;
    fail(session, `No test ran in ${relative('.', session.testFile)} (${session.browser.name}).`);
  }
}

function failUnloadedSources(sessions, {coverageMap}) {
  const files = neverLoaded(coverageMap);
  if (files.length > 0) fail(sessions[0], `No test loads ${files.join(', ')}.`);
}

/** The runner counts its failed sessions after this, so this also decides how the whole run ends. */
function fail(session, message) {
  session.passed = false;
  session.errors = [...(session.errors ?? []), {message}];
  console.log(` ❌ ${message}`);
}

function engineLine(engine, sessions) {
  const own = sessions.filter(({browser}) => browser.name === engine);
  const {passed, failed, skipped} = count(own);
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${engine.toLowerCase()}: ${passed} of ${passed + failed} passed in ${own.length} files${left}`;
}

function totalLine({passed, failed}) {
  return `${passed} passed, ${failed} failed`;
}

function count(sessions) {
  const total = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions) {
    const tests = allTests(session.testResults);
    total.passed += tests.filter((test) => test.passed).length;
    total.skipped += tests.filter((test) => test.skipped).length;
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    // A file that could not be run, or that wrote an error, is one failure more than its tests show.
    total.failed += failed > 0 || session.passed ? failed : 1;
  }
  return total;
}

function allTests(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(allTests)];
}
