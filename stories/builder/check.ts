import {parsePolicy} from '../../src/coverage/policy/parse-policy.js';
import {emailAddress, phoneAddress} from '../../src/embed/contact-links.js';
import {plainText} from '../../src/embed/plain-text.js';
import {safeSite, webUrl} from '../../src/embed/safe-url.js';
import {PLACEHOLDER, type Build, type Choice} from './choice.js';
import {accentContrast, isHex, nearestAccent, surfaceContrast} from './contrast.js';

/** The fields that can be wrong. */
export type Field = Extract<
  keyof Choice,
  | 'widgets'
  | 'accent'
  | 'surface'
  | 'phone'
  | 'name'
  | 'address'
  | 'email'
  | 'url'
  | 'policySrc'
  | 'policyJson'
  | 'folder'
>;

/** Why, as the id of a text, with what has to be filled in there. */
export type Reason =
  | 'noWidget'
  | 'noColour'
  | 'accentClose'
  | 'surfaceClose'
  | 'noPhone'
  | 'phoneNeeded'
  | 'noPlainText'
  | 'noEmail'
  | 'noHttps'
  | 'placeholder'
  | 'fileNotFolder'
  | 'noVersion'
  | 'policyNeeded'
  | 'policyWrong';

export interface Problem {
  readonly field: Field;
  readonly reason: Reason;
  readonly values: Readonly<Record<string, string>>;
}

type Found = readonly [Reason, Readonly<Record<string, string>>?] | undefined;

const READABLE = 4.5;
const shortened = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

/** All that keeps a choice from becoming a snippet that works, in the order of the page. */
export function problemsOf(choice: Choice, build: Build): Problem[] {
  // Rules for a checker that was not chosen are in no snippet, and their fields are not on the page.
  const policy = choice.widgets.includes('coverage-checker') ? choice.policy : 'none';
  const checks: readonly (readonly [Field, Found])[] = [
    ['widgets', choice.widgets.length === 0 ? ['noWidget'] : undefined],
    ['accent', accent(choice)],
    ['surface', surface(choice)],
    ['phone', phone(choice.phone)],
    ['name', plain(choice.name)],
    ['address', plain(choice.address)],
    ['email', choice.email && !emailAddress(choice.email) ? ['noEmail'] : undefined],
    ['url', choice.url && !safeSite('builder', choice.url) ? ['noHttps'] : undefined],
    ['policySrc', policy === 'address' ? policyAddress(choice) : undefined],
    ['policyJson', policy === 'inline' ? policyText(choice.policyJson) : undefined],
    ['folder', folder(choice, build)],
  ];
  return checks.flatMap(([field, found]) =>
    found ? [{field, reason: found[0], values: found[1] ?? {}}] : [],
  );
}

function accent({theme, accent: colour, surface: behind, scheme}: Choice): Found {
  if (theme !== 'own') return undefined;
  if (!isHex(colour)) return ['noColour'];
  if (!isHex(behind) || surfaceContrast(behind, scheme) < READABLE) return undefined;
  const ratio = accentContrast(colour, behind, scheme);
  if (ratio >= READABLE) return undefined;
  const better = nearestAccent(colour, behind, scheme) ?? '';
  return ['accentClose', {ratio: shortened(ratio), better}];
}

function surface({theme, surface: colour, scheme}: Choice): Found {
  if (theme !== 'own') return undefined;
  if (!isHex(colour)) return ['noColour'];
  const ratio = surfaceContrast(colour, scheme);
  return ratio < READABLE ? ['surfaceClose', {ratio: shortened(ratio)}] : undefined;
}

/** The fallback has the practice's phone, so there is no snippet without one. */
function phone(text: string): Found {
  if (!text.trim()) return ['phoneNeeded'];
  return phoneAddress(text) ? undefined : ['noPhone'];
}

/** What a widget would leave out or change is refused here, where somebody can mend it. */
function plain(text: string): Found {
  return plainText('builder', text) === text.trim() ? undefined : ['noPlainText'];
}

function folder({folder: address, version}: Choice, build: Build): Found {
  const url = webUrl(address);
  if (!url || !/^https?:\/\//i.test(address.trim())) return ['noHttps'];
  if (url.host === new URL(PLACEHOLDER).host) return ['placeholder'];
  if (url.search || url.hash || /\.\w+$/.test(url.pathname.replace(/\d+\.\d+\.\d+$/, ''))) {
    return ['fileNotFolder'];
  }
  // On one's own machine there is one version, the one that was built last.
  const hasVersion = url.pathname
    .split('/')
    // On a CDN that serves npm it stands behind the name: bekkenfysio-widgets@0.1.0.
    .some((part) => part === build.version || part.endsWith(`@${build.version}`));
  const needsVersion = version === 'pinned' && url.protocol === 'https:';
  return needsVersion && !hasVersion ? ['noVersion', {version: build.version}] : undefined;
}

function policyAddress({policySrc, folder: address}: Choice): Found {
  if (!policySrc.trim()) return ['policyNeeded'];
  const base = webUrl(address)?.href;
  return webUrl(policySrc, base) ? undefined : ['noHttps'];
}

function policyText(json: string): Found {
  if (!json.trim()) return ['policyNeeded'];
  const read = parsePolicy(json);
  if (read.ok) return undefined;
  const [first] = read.issues;
  return ['policyWrong', {path: first?.path ?? '', message: first?.message ?? ''}];
}

/** The address of the folder as the browser writes it, with a slash at the end. */
export function folderAddress(address: string): string {
  return (webUrl(address)?.href ?? '').replace(/\/*$/, '/');
}
