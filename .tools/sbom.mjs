/**
 * The bill of materials that ships as `dist/sbom.cdx.json` (CycloneDX 1.5): which packages of others
 * are inside the built files, or imported by the npm form, in which version, under which licence and
 * with which hash in the lock file. rollup says what it put where, so that a package that was only
 * installed is not in it, and one that a tool brought along is. It holds no time and no random
 * number: the same source gives the same file.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const INSTALLED = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const IMPORTED = /^(@[^/]+\/[^/]+|[^./@][^/:]*)(\/.*)?$/;

/** The package that a module belongs to; undefined for one of ours. */
export const packageOf = (id) => INSTALLED.exec(id.replaceAll('\\', '/'))?.[1];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const sorted = (list) => [...list].sort((a, b) => (a < b ? -1 : 1));

/**
 * Plugins that note what is in each file of a build: `noted`, and for the last build `written`,
 * which writes it down as well.
 */
export function billOfMaterials(file) {
  /** @type {Map<string, Set<string>>} package to what is said of it */
  const found = new Map();
  const note = (name, use) => {
    if (name) found.set(name, (found.get(name) ?? new Set()).add(use));
  };
  const noted = {
    name: 'bill-of-materials',
    generateBundle({format}, bundle) {
      for (const {fileName, modules = {}, imports = []} of Object.values(bundle)) {
        for (const [id, {renderedLength}] of Object.entries(modules)) {
          if (renderedLength > 0) note(packageOf(id), `inside ${fileName}`);
        }
        // Files of one build import each other; only modules import packages, and no page has those.
        const packages = format === 'es' ? imports.filter((name) => !(name in bundle)) : [];
        packages.forEach((name) => note(IMPORTED.exec(name)?.[1], `imported ${fileName}`));
      }
    },
  };
  const writeBundle = () => writeFileSync(file, `${JSON.stringify(bomOf(found), null, 2)}\n`);
  return {noted, written: {...noted, writeBundle}};
}

function bomOf(found) {
  const own = readJson('package.json');
  const {packages} = readJson('package-lock.json');
  const locked = (name) => ({...packages[`node_modules/${name}`], name});
  const refs = (wanted = {}) =>
    sorted(Object.keys(wanted).filter((name) => found.has(name))).map((name) =>
      refOf(locked(name)),
    );
  const all = sorted(found.keys()).map(locked);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {lifecycles: [{phase: 'build'}], component: component(own)},
    components: all.map((one) => ({
      ...component(one),
      scope: 'required',
      properties: sorted(found.get(one.name)).map((said) => {
        const [use, value] = said.split(' ');
        return {name: `bekkenfysio-widgets:${use}`, value};
      }),
    })),
    dependencies: [
      // What a tool for building put inside is a part of the product as well.
      {ref: refOf(own), dependsOn: refs({...own.dependencies, ...own.devDependencies})},
      ...all.map((one) => ({ref: refOf(one), dependsOn: refs(one.dependencies)})),
    ],
  };
}

const refOf = ({name, version}) => `${name}@${version}`;

/** A package as CycloneDX has it. `integrity` of the lock file is the hash of what was installed. */
function component({name, version, license, integrity}) {
  const [last, group] = name.split('/').reverse();
  const digest = integrity?.replace(/^sha512-/, '');
  return {
    'type': 'library',
    'bom-ref': refOf({name, version}),
    ...(group && {group}),
    'name': last,
    version,
    ...(digest && {
      hashes: [{alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex')}],
    }),
    'licenses': [{license: {id: license}}],
    'purl': `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}
