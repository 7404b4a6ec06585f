/// <reference types="vite/types/importMeta.d.ts" />
import type {LocaleModule} from '@lit/localize';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ELEMENTS} from '../src/elements/index.js';
import {define} from '../src/embed/define.js';
import {openAnswerRoots} from '../src/embed/roots.js';
import {
  closestLanguage,
  directionOf,
  LANGUAGES,
  SOURCE_LANGUAGE,
} from '../src/localisation/closest-language.js';
import {loadLanguagesWith, setLanguage} from '../src/localisation/language.js';
import {argTypesOf} from './arg-types.js';
import {manifest} from './manifest.js';

const GENERATED = '../src/localisation/generated';
const languageFiles = import.meta.glob<LocaleModule>([
  '../src/localisation/generated/*.ts',
  '!../src/localisation/generated/locale-codes.ts',
]);
loadLanguagesWith((language) => {
  const load = languageFiles[`${GENERATED}/${language}.ts`];
  return load ? load() : Promise.reject(new Error('there is no such file'));
});

setCustomElementsManifest(manifest);

// The accessibility check sees nothing inside a closed root.
openAnswerRoots();
ELEMENTS.forEach(([tag, widget]) => {
  define(tag, widget);
});
document.documentElement.lang = SOURCE_LANGUAGE;

const preview: Preview = {
  initialGlobals: {language: SOURCE_LANGUAGE, theme: 'light', direction: 'auto', width: 'full'},
  globalTypes: {
    language: {
      description: 'The language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: LANGUAGES.map((value) => ({value, title: value})),
      },
    },
    theme: {
      description: 'The colour scheme of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    direction: {
      description: 'The direction of the page; a widget keeps that of its own language',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'By language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    width: {
      description: 'The room that the page gives',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          {value: '320', title: '320 px'},
          {value: '480', title: '480 px'},
          {value: '768', title: '768 px'},
          {value: 'full', title: 'Full width'},
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      // What a page's author copies: the widget, without the page that stands around it here.
      source: {excludeDecorators: true},
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Op uw site zetten',
          'Widgets',
          'Theming',
          'Themes',
          'Parts',
          'Colours and tokens',
          'Documentation',
        ],
      },
    },
  },
  loaders: [
    async ({globals}) => {
      const language = closestLanguage(String(globals['language'])) ?? SOURCE_LANGUAGE;
      document.documentElement.lang = language;
      const direction: unknown = globals['direction'];
      document.documentElement.dir =
        direction === 'ltr' || direction === 'rtl' ? direction : directionOf(language);
      await setLanguage(language);
    },
  ],
  // Text is an attribute, as in a page's markup; anything else a property, as from its script.
  render: (args, {component}) => {
    const element = document.createElement(String(component));
    Object.entries<unknown>(args).forEach(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') {
        element.setAttribute(name, String(value));
      } else if (value != null) {
        Object.assign(element, {[name]: value});
      }
    });
    return element;
  },
  decorators: [
    (story, {globals, viewMode}) =>
      html`<div
        class="host"
        data-view=${viewMode}
        data-theme=${String(globals['theme'])}
        data-width=${String(globals['width'])}
      >
        <div class="host-column">${story()}</div>
      </div>`,
  ],
};

export default preview;
