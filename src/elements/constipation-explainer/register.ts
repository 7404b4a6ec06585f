import {define} from '../../embed/define.js';
import {ConstipationExplainer} from './constipation-explainer.js';

define('constipation-explainer', ConstipationExplainer);
