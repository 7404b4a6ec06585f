/** The host apps: how each is served once it is built, and what its page has to show. */
import {startServer} from '../../.tools/serve.mjs';
import {startProcess} from './processes.mjs';

const files = (folder) => (place) => startServer({root: `${place}/${folder}`, dist: null});
const node =
  (...args) =>
  (place) =>
    startProcess(place, args);

/**
 * @typedef {object} HostApp
 * @property {(place: string) => Promise<{origin: string, stop: () => Promise<void>}>} serve
 * @property {string} question what the checker asks first
 * @property {string[]} inHtml what the server's answer holds before any script runs
 */

/** @type {Record<string, HostApp>} */
export const APPS = {
  vite: {
    serve: files('dist'),
    question: 'How old is the person with the health problem?',
    inHtml: ['Call 030 123 45 67.'],
  },
  angular: {
    serve: files('dist/browser'),
    question: 'Hoe oud is de persoon met de klacht?',
    inHtml: ['<app-root>'],
  },
  next: {
    serve: node('node_modules/next/dist/bin/next', 'start'),
    question: 'Hoe oud is de persoon met de klacht?',
    inHtml: ['Bel 030 123 45 67.', '<template shadowrootmode="open">', 'Praktijk De Brug'],
  },
  nuxt: {
    serve: node('.output/server/index.mjs'),
    question: 'Hoe oud is de persoon met de klacht?',
    inHtml: ['Bel 030 123 45 67.', '<coverage-checker complaint="other">'],
  },
};
