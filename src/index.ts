/** Classes and functions, for those who bundle. Importing this registers nothing. */
export * from './coverage/index.js';
export {define, type WidgetClass} from './embed/define.js';
export {loadPolicyEngineWith, type PolicyEngine} from './embed/policy-engine.js';
export {openAnswerRoots} from './embed/roots.js';
export {version} from './embed/version.js';
export {WidgetElement} from './embed/widget-element.js';
export {ComplaintList, type ComplaintInfo} from './elements/complaint-list/complaint-list.js';
export {
  ConstipationExplainer,
  type SectionInfo,
} from './elements/constipation-explainer/constipation-explainer.js';
export {CoverageChecker} from './elements/coverage-checker/coverage-checker.js';
export {ELEMENTS} from './elements/index.js';
export {PatientLeaflet} from './elements/patient-leaflet/patient-leaflet.js';
export {TherapistFinderLink} from './elements/therapist-finder-link/therapist-finder-link.js';
export {
  ToiletPostureGuide,
  type StepInfo,
} from './elements/toilet-posture-guide/toilet-posture-guide.js';
export {closestLanguage, LANGUAGES, type Language} from './localisation/closest-language.js';
export {currentLanguage, loadLanguagesWith, setLanguage} from './localisation/language.js';
