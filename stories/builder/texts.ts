import type {Reason} from './check.js';
import type {Place} from './snippet.js';

export type UiLanguage = 'nl' | 'en';
type Both = readonly [nl: string, en: string];

/** The words of the page, in Dutch and in English. `{x}` is filled in. */
const WORDS = {
  'title': ['Widgets op uw site: maak de code', 'Widgets on your site: make the code'],
  'intro': [
    'Kies wat u op uw site wilt hebben. U ziet meteen hoe het eruitziet. Daarna kopieert u de code.',
    'Choose what you want on your site. You see at once what it looks like. Then you copy the code.',
  ],
  'private': [
    'Wat u hier invult, blijft in uw browser.',
    'What you fill in here stays in your browser.',
  ],
  'widgets': ['Welke widgets wilt u?', 'Which widgets do you want?'],
  'coverage-checker': ['Vergoeding', 'Reimbursement'],
  'coverage-checker-hint': [
    'Wat vergoedt de verzekering? Een paar vragen.',
    'What does the insurance pay? A few questions.',
  ],
  'complaint-list': ['Klachten', 'Complaints'],
  'complaint-list-hint': [
    'Met welke klachten kunnen mensen bij u terecht?',
    'What complaints can people come to you with?',
  ],
  'toilet-posture-guide': ['Naar het toilet', 'Going to the toilet'],
  'toilet-posture-guide-hint': ['Hoe u zit, ademt en ontspant.', 'How to sit, breathe and relax.'],
  'constipation-explainer': ['Verstopping', 'Constipation'],
  'constipation-explainer-hint': [
    'Uitleg over verstopping en de bekkenbodem.',
    'About constipation and the pelvic floor.',
  ],
  'therapist-finder-link': ['Kaart van uw praktijk', 'Your practice’s card'],
  'therapist-finder-link-hint': [
    'Een kaart met uw gegevens, en de weg naar een therapeut.',
    'A card with your details, and the way to a therapist.',
  ],
  'patient-leaflet': ['De hele folder', 'The whole leaflet'],
  'patient-leaflet-hint': [
    'Alles op één pagina, en om te printen met uw gegevens.',
    'All of it on one page, and to print with your details.',
  ],
  'practice': ['Uw praktijk', 'Your practice'],
  'phone': ['Telefoonnummer', 'Phone number'],
  'phone-hint': [
    'Dit nummer ziet een bezoeker ook als de widget niet werkt.',
    'Visitors see this number, also where the widget does not work.',
  ],
  'optional': ['niet verplicht', 'optional'],
  'name': ['Naam', 'Name'],
  'address': ['Adres', 'Address'],
  'email': ['E-mailadres', 'E-mail address'],
  'url': ['Adres van uw site', 'Address of your site'],
  'language': ['Welke taal?', 'Which language?'],
  'language-page': ['De taal van de pagina', 'The language of the page'],
  'language-nl': ['Altijd Nederlands', 'Always Dutch'],
  'language-en': ['Altijd Engels', 'Always English'],
  'colours': ['Welke kleuren?', 'Which colours?'],
  'scheme': ['Uw pagina is', 'Your page is'],
  'scheme-light': ['licht', 'light'],
  'scheme-dark': ['donker', 'dark'],
  'theme': ['Kleuren van de widgets', 'Colours of the widgets'],
  'theme-standard': ['Standaard', 'Standard'],
  'theme-neutral': ['Neutraal', 'Neutral'],
  'theme-calm': ['Rustig', 'Calm'],
  'theme-insurer': ['Verzekeraar', 'Insurer'],
  'theme-high-contrast': ['Hoog contrast', 'High contrast'],
  'theme-own': ['Uw eigen kleuren', 'Your own colours'],
  'accent': ['Kleur van knoppen en links', 'Colour of buttons and links'],
  'surface': ['Kleur van vlakken', 'Colour of areas'],
  'hex-hint': [
    'Bijvoorbeeld {colour}. Contrast: {ratio}.',
    'For example {colour}. Contrast: {ratio}.',
  ],
  'picker': ['Kies een kleur', 'Pick a colour'],
  'policy': ['Eigen regels voor de vergoeding?', 'Reimbursement rules of your own?'],
  'policy-hint': [
    'Voor een verzekeraar, of een praktijk die de regels van verzekeraars bijhoudt.',
    'For an insurer, or a practice that keeps track of the insurers’ rules.',
  ],
  'policy-none': ['Nee, alleen de folder', 'No, the leaflet only'],
  'policy-address': ['Ja, in een bestand op internet', 'Yes, in a file on the web'],
  'policy-inline': ['Ja, in de code zelf', 'Yes, in the code itself'],
  'policySrc': ['Adres van het bestand', 'Address of the file'],
  'policySrc-hint': [
    'Bijvoorbeeld /polis.json of https://…',
    'For example /policy.json or https://…',
  ],
  'policyJson': ['De regels, als JSON', 'The rules, as JSON'],
  'where': ['Waar staat de map?', 'Where is the folder?'],
  'folder': [
    'Adres van de map met bekkenfysio-widgets.js',
    'Address of the folder with bekkenfysio-widgets.js',
  ],
  'folder-hint': [
    'Zet de map eerst op uw site, met het versienummer in de naam: {example}',
    'Put the folder on your site first, with the version in its name: {example}',
  ],
  'version': ['Welke versie?', 'Which version?'],
  'version-pinned': ['Alleen versie {version}', 'Version {version} only'],
  'version-pinned-hint': [
    'De browser controleert of het script niet veranderd is.',
    'The browser checks that the script is unchanged.',
  ],
  'version-latest': ['De versie die er staat', 'The version that is there'],
  'version-latest-hint': [
    'Zonder controle. Handig om te proberen.',
    'Without that check. Handy for trying.',
  ],
  'preview': ['Zo ziet het eruit', 'This is what it looks like'],
  'preview-title': ['Voorbeeld van uw pagina', 'Example of your page'],
  'width': ['Op een', 'On a'],
  'width-phone': ['telefoon', 'phone'],
  'width-desktop': ['computer', 'computer'],
  'code': ['Uw code', 'Your code'],
  'variant': ['Hoe is uw site gemaakt?', 'What is your site made with?'],
  'variant-html': ['Gewone HTML', 'Plain HTML'],
  'variant-wordpress': ['WordPress', 'WordPress'],
  'variant-site-builder': [
    'Sitebouwer (Wix, Jimdo, Squarespace …)',
    'Site builder (Wix, Squarespace …)',
  ],
  'variant-react': ['React of Next', 'React or Next'],
  'variant-vue': ['Vue of Nuxt', 'Vue or Nuxt'],
  'variant-angular': ['Angular', 'Angular'],
  'variant-csp': ['HTML met een Content-Security-Policy', 'HTML with a Content-Security-Policy'],
  'about-html': [
    'Plak dit waar de widgets moeten staan. Staat de map op een ander domein dan uw site? Dan moet die server Access-Control-Allow-Origin meesturen.',
    'Paste this where the widgets should be. Is the folder on another domain than your site? Then that server has to send Access-Control-Allow-Origin.',
  ],
  'about-wordpress': [
    'Gebruik het blok “Aangepaste HTML”. Wie geen beheerder of redacteur is, en op een netwerk van sites (multisite) iedereen behalve de superbeheerder, ziet bij het opslaan <script>, <style> en onbekende elementen verdwijnen. Een <div> met data-… blijft staan. Vraag dan uw beheerder om het eerste stuk in de kop van de site te zetten; het tweede stuk kunt u zelf plaatsen. Zet regels als JSON in dat geval in een bestand.',
    'Use the block “Custom HTML”. Unless you are an administrator or editor, and on a network of sites (multisite) the super admin, <script>, <style> and unknown elements are removed when you save. A <div> with data-… stays. Then ask your administrator to put the first piece in the head of the site; you can place the second piece yourself. In that case put rules as JSON in a file.',
  ],
  'about-site-builder': [
    'Kies in uw sitebouwer het onderdeel voor eigen code, vaak “Embed” of “HTML” genoemd. Sommige sitebouwers zetten eigen code in een venster met een vaste hoogte: maak dat venster dan hoog genoeg.',
    'Choose the part for code of your own in your site builder, often called “Embed” or “HTML”. Some put your code in a window of a fixed height: then make that window high enough.',
  ],
  'about-react': [
    'Het script komt er pas in de browser bij, dus de pagina kan op de server gemaakt worden. In React 18 en 19 werken de elementen zonder pakket.',
    'The script is added in the browser, so that the page can be rendered on a server. The elements work in React 18 and 19 without a package.',
  ],
  'about-vue': [
    'Vertel Vue welke elementen niet van Vue zijn: dat staat in het tweede stuk.',
    'Tell Vue which elements are not its own: that is the second piece.',
  ],
  'about-angular': [
    'Zet het stylesheet bij “styles” in angular.json: een stylesheet van een onderdeel werkt hier niet.',
    'Add the style sheet to “styles” in angular.json: a component’s own style sheet does not work here.',
  ],
  'about-csp': [
    'Uw server stuurt de header; voeg toe wat uw site zelf nodig heeft. Er is geen inline script of style nodig. De JSON is data en wordt niet uitgevoerd.',
    'Your server sends the header; add what your site itself needs. No inline script or style is needed. The JSON is data and is not run.',
  ],
  'copy': ['Kopieer de code', 'Copy the code'],
  'copied': ['Gekopieerd.', 'Copied.'],
  'copy-yourself': [
    'Uw browser liet het kopiëren niet toe. De code is geselecteerd: druk op Ctrl+C of ⌘+C.',
    'Your browser did not allow copying. The code is selected: press Ctrl+C or ⌘+C.',
  ],
  'share': ['Kopieer de link naar deze keuze', 'Copy the link to this choice'],
  'share-hint': [
    'Wie de link opent, ziet wat u heeft ingevuld. Regels in JSON gaan niet mee.',
    'Whoever opens the link sees what you filled in. Rules in JSON are not in it.',
  ],
  'not-ready': ['Er is nog geen code. Vul eerst aan:', 'There is no code yet. First complete:'],
  'mend': ['Dit klopt nog niet', 'This is not right yet'],
  'other-language': ['English', 'Nederlands'],
} as const satisfies Record<string, Both>;

export type WordId = keyof typeof WORDS;

const REASONS: Readonly<Record<Reason, Both>> = {
  noWidget: ['Kies minstens één widget.', 'Choose at least one widget.'],
  noColour: [
    'Schrijf de kleur als # met zes cijfers of letters a tot en met f, zoals #17696a.',
    'Write the colour as # with six digits or letters a to f, such as #17696a.',
  ],
  accentClose: [
    'Deze kleur is slecht te lezen: het contrast is {ratio}, en 4,5 is nodig. Neem bijvoorbeeld {better}.',
    'This colour is hard to read: the contrast is {ratio}, and 4.5 is needed. Try {better}.',
  ],
  surfaceClose: [
    'Tekst is op dit vlak slecht te lezen: het contrast is {ratio}, en 4,5 is nodig. Neem een lichtere kleur, of op een donkere pagina een donkerdere.',
    'Text is hard to read on this: the contrast is {ratio}, and 4.5 is needed. Take a lighter colour, or on a dark page a darker one.',
  ],
  noPhone: [
    'Dit is geen telefoonnummer. Schrijf één nummer, zoals 010 123 45 67.',
    'This is not a phone number. Write one number, such as 010 123 45 67.',
  ],
  phoneNeeded: [
    'Vul uw telefoonnummer in. Bezoekers zien het als de widget niet werkt.',
    'Fill in your phone number. Visitors see it where the widget does not work.',
  ],
  noPlainText: [
    'Schrijf gewone tekst van ten hoogste 300 tekens.',
    'Write plain text of at most 300 characters.',
  ],
  noEmail: [
    'Dit is geen e-mailadres. Schrijf het zoals info@uwpraktijk.nl.',
    'This is not an e-mail address. Write it like info@yourpractice.nl.',
  ],
  noHttps: [
    'Schrijf een adres dat begint met https://. Op uw eigen computer mag http://localhost.',
    'Write an address that begins with https://. On your own computer http://localhost will do.',
  ],
  placeholder: [
    'Dit is nog het voorbeeld. Vul in waar de map op uw site staat.',
    'This is still the example. Fill in where the folder is on your site.',
  ],
  fileNotFolder: [
    'Schrijf alleen het adres van de map, zonder bestand en zonder ? of #.',
    'Write the address of the folder only, without a file and without ? or #.',
  ],
  noVersion: [
    'Zet versie {version} in het adres, als naam van een map. Anders werkt de code niet meer na een nieuwe versie.',
    'Put version {version} in the address, as the name of a folder. Else the code stops working after a new version.',
  ],
  policyNeeded: [
    'Vul de regels in, of kies “Nee, alleen de folder”.',
    'Fill in the rules, or choose “No, the leaflet only”.',
  ],
  policyWrong: [
    'Deze regels zijn niet goed. {path} {message}',
    'These rules are not right. {path} {message}',
  ],
};

const PLACES: Readonly<Record<Place, Both>> = {
  page: ['In de pagina', 'In the page'],
  once: [
    'Stuk 1: één keer, in de kop van de site of in een blok',
    'Piece 1: once, in the head of the site or in a block',
  ],
  block: ['Stuk 2: in het blok “Aangepaste HTML”', 'Piece 2: in the block “Custom HTML”'],
  embed: ['In het onderdeel voor eigen code', 'In the part for code of your own'],
  component: ['Het onderdeel', 'The component'],
  styleFile: ['In een stylesheet: bekkenfysio.css', 'In a style sheet: bekkenfysio.css'],
  policyFile: [
    'In de openbare map: bekkenfysio-policy.json',
    'In the public folder: bekkenfysio-policy.json',
  ],
  vueConfig: ['In de instellingen van Vite of Nuxt', 'In the settings of Vite or Nuxt'],
  header: ['De header', 'The header'],
};

export type Words = (id: WordId, values?: Readonly<Record<string, string>>) => string;

function filled(both: Both, language: UiLanguage, values: Readonly<Record<string, string>>) {
  const text = both[language === 'nl' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Whether the page has words under this id. */
export const isWordId = (id: string): id is WordId => Object.hasOwn(WORDS, id);

export const wordsIn =
  (language: UiLanguage): Words =>
  (id, values = {}) =>
    filled(WORDS[id], language, values);

export const reasonIn = (
  language: UiLanguage,
  reason: Reason,
  values: Readonly<Record<string, string>>,
): string => filled(REASONS[reason], language, values).trim();

export const placeIn = (language: UiLanguage, place: Place): string =>
  filled(PLACES[place], language, {});
