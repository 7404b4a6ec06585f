import {define} from '../../embed/define.js';
import {ComplaintList} from './complaint-list.js';

define('complaint-list', ComplaintList);
