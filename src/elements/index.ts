import type {WidgetClass} from '../embed/define.js';
import {ComplaintList} from './complaint-list/complaint-list.js';
import {ConstipationExplainer} from './constipation-explainer/constipation-explainer.js';
import {CoverageChecker} from './coverage-checker/coverage-checker.js';
import {PatientLeaflet} from './patient-leaflet/patient-leaflet.js';
import {TherapistFinderLink} from './therapist-finder-link/therapist-finder-link.js';
import {ToiletPostureGuide} from './toilet-posture-guide/toilet-posture-guide.js';

/** The one list of our elements: tag name and class. Whatever treats all elements goes through it. */
export const ELEMENTS: readonly (readonly [tag: string, widget: WidgetClass])[] = [
  ['coverage-checker', CoverageChecker],
  ['complaint-list', ComplaintList],
  ['toilet-posture-guide', ToiletPostureGuide],
  ['constipation-explainer', ConstipationExplainer],
  ['therapist-finder-link', TherapistFinderLink],
  ['patient-leaflet', PatientLeaflet],
];
