/// <reference types="vite/types/importMeta.d.ts" />
import type {Manifest} from './arg-types.js';

// The manifest is made by the build. Without it everything works but the tables and the controls.
const [found = {modules: []}] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);

/** What the build knows of the elements. */
export const manifest: Manifest = found;
