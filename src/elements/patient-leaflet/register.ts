import {define} from '../../embed/define.js';
import {PatientLeaflet} from './patient-leaflet.js';

define('patient-leaflet', PatientLeaflet);
