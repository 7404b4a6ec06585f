import type {Script} from './snippet.js';

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** Adds the script to the page once, in the browser only. */
function addScript({src, integrity, lang}: Script, by: number): string {
  const settings = [
    `src: ${JSON.stringify(src)}`,
    ...(integrity ? [`integrity: ${JSON.stringify(integrity)}`, "crossOrigin: 'anonymous'"] : []),
    'async: true',
  ];
  const lines = [
    `const settings = {\n  ${settings.join(',\n  ')},\n};`,
    'if (!document.querySelector(`script[src="${settings.src}"]`)) {',
    "  const script = Object.assign(document.createElement('script'), settings);",
    ...(lang ? [`  script.dataset.lang = ${JSON.stringify(lang)};`] : []),
    '  document.head.append(script);',
    '}',
  ];
  return indented(lines.join('\n'), by);
}

/** A component for React and Next; it needs no types and no package. */
export function reactCode(script: Script, markup: string): string {
  return `'use client';
import {useEffect} from 'react';
import './bekkenfysio.css';

export function BekkenfysioWidgets() {
  useEffect(() => {
${addScript(script, 4)}
  }, []);
  return (
    <>
${indented(markup, 6)}
    </>
  );
}
`;
}

/** A component for Vue and Nuxt. */
export function vueCode(script: Script, markup: string): string {
  return `<script setup>
import {onMounted} from 'vue';
import './bekkenfysio.css';

onMounted(() => {
${addScript(script, 2)}
});
</script>

<template>
${indented(markup, 2)}
</template>
`;
}

/** A standalone component for Angular; its style sheet is a global one. */
export function angularCode(script: Script, markup: string): string {
  return `import {afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';

@Component({
  selector: 'app-bekkenfysio',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indented(markup, 4)}
  \`,
})
export class BekkenfysioComponent {
  constructor() {
    afterNextRender(() => {
${addScript(script, 6)}
    });
  }
}
`;
}
