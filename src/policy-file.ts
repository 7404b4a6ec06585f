/**
 * What the file beside the one script holds: all that only pages with a policy need, to read, match
 * and show it. It shares lit, the language and the warnings with the one script.
 */
export {givenBy, matchPolicy, readPolicy, workedSum} from './coverage/policy/engine.js';
export {insurerView} from './elements/coverage-checker/insurer-view.js';
