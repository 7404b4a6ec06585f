/**
 * What a page needs that gives a policy: reading it, matching it and counting with it. It is a
 * file of its own beside the one script, because most pages give none.
 */
export {givenBy, workedSum} from './cost.js';
export {matchPolicy} from './match-policy.js';
export {readPolicy} from './read-policy.js';
