import {define} from '../../embed/define.js';
import {CoverageChecker} from './coverage-checker.js';

define('coverage-checker', CoverageChecker);
