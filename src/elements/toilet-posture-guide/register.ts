import {define} from '../../embed/define.js';
import {ToiletPostureGuide} from './toilet-posture-guide.js';

define('toilet-posture-guide', ToiletPostureGuide);
