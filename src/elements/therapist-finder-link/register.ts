import {define} from '../../embed/define.js';
import {TherapistFinderLink} from './therapist-finder-link.js';

define('therapist-finder-link', TherapistFinderLink);
