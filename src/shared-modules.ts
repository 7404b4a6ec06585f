import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import {warnOnce} from './embed/warn.js';
import {currentLanguage} from './localisation/language.js';

/**
 * The modules that a file beside the one script shares with it, by the name that the build gives
 * them (see `SHARED` in rollup.config.mjs): a second lit would be a second kind of template, and
 * a second copy of the language would never switch.
 */
export const SHARED_MODULES: Readonly<Record<string, object>> = {
  'lit': {html, nothing},
  '@lit/localize': {
    // Another function once a language is loaded: what was `msg` at first speaks Dutch for ever.
    get ['msg']() {
      return msg;
    },
  },
  'lit/directives/if-defined.js': {ifDefined},
  'lit/directives/keyed.js': {keyed},
  'lit/directives/live.js': {live},
  './language': {currentLanguage},
  './warn': {warnOnce},
};
