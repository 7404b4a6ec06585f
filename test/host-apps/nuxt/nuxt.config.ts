const widgets = ['coverage-checker'];

export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  vue: {compilerOptions: {isCustomElement: (tag) => widgets.includes(tag)}},
  typescript: {tsConfig: {compilerOptions: {types: ['bekkenfysio-widgets/vue']}}},
  app: {head: {htmlAttrs: {lang: 'nl'}, title: 'Praktijk', link: [{rel: 'icon', href: 'data:,'}]}},
});
