import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {build as bundle} from 'esbuild';
import {knownOfBuild, writeBuilder} from '../../stories/builder/build.mjs';
import {startVisits, textOf} from './visit.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const AXE = join(ROOT, 'node_modules/axe-core/axe.min.js');
const POLICY = readFileSync(join(ROOT, 'stories/fixtures/policies/minimal.json'), 'utf8');
const PHONE = '010 123 45 67';

/** A module of the builder, as the page has it. */
async function load(file) {
  const {outputFiles} = await bundle({
    entryPoints: [join(ROOT, 'stories/builder', file)],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}

/** Builds what a framework's own tools would, with `modules` in place of packages. */
async function bundled(code, {loader, modules = {}}) {
  const own = {
    name: 'own',
    setup(build) {
      build.onResolve({filter: /^(vue|@angular\/core)$|\.css$/}, ({path}) => ({
        path,
        namespace: 'own',
      }));
      build.onLoad({filter: /.*/, namespace: 'own'}, ({path}) => ({
        contents: modules[path] ?? '',
        loader: 'js',
      }));
    },
  };
  const {outputFiles} = await bundle({
    stdin: {contents: code, loader, resolveDir: ROOT},
    bundle: true,
    write: false,
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
    plugins: [own],
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

const page = ({head = '', body = '', lang = 'nl'}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pagina</title>${head}</head><body style="margin:16px">${body}</body></html>`;

const partsOf = (blocks) => Object.fromEntries(blocks.map(({place, code}) => [place, code]));

/** How each variant comes to be a page, with nothing but what the webmaster copies. */
const PAGES = {
  'html': (parts) => page({body: parts.page}),
  'wordpress': (parts) => page({head: parts.once, body: parts.block}),
  'site-builder': (parts) => page({body: parts.embed}),
  'react': async (parts) => {
    const start = `import {createRoot} from 'react-dom/client';
      createRoot(document.getElementById('app')).render(<BekkenfysioWidgets />);`;
    const script = await bundled(parts.component + start, {loader: 'jsx'});
    return framework(parts, script);
  },
  'vue': async (parts) => {
    const [, setup] = /<script setup>([\s\S]*)<\/script>/.exec(parts.component);
    const [, template] = /<template>([\s\S]*)<\/template>/.exec(parts.component);
    assert.match(parts.vueConfig, /isCustomElement/);
    const vue = `export const onMounted = (then) => {
      document.getElementById('app').innerHTML = ${JSON.stringify(template)};
      then();
    };`;
    return framework(parts, await bundled(setup, {loader: 'js', modules: {vue}}));
  },
  'angular': async (parts) => {
    const core = `export const CUSTOM_ELEMENTS_SCHEMA = {};
      export const afterNextRender = (then) => then();
      export const Component = ({template}) => (made) => {
        document.getElementById('app').innerHTML = template;
        new made();
      };`;
    const modules = {'@angular/core': core};
    return framework(parts, await bundled(parts.component, {loader: 'ts', modules}));
  },
  'csp': (parts) =>
    page({head: '<link rel="stylesheet" href="/own.css">', body: parts.page}).replace(
      ' style="margin:16px"',
      '',
    ),
};

/** Every kind of choice, with texts that are hard on markup, the same at each run. */
function anyChoices({TAGS: tags, VARIANTS: variants, THEMES: themes}, count) {
  let state = 20_261_126;
  const pick = (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)];
  };
  const texts = [
    ...['', 'De Linde', ' a  b ', '"><img src=x>', "'s-{{huis}}", '${x}`', '@if (a) {', 'a\\n\\'],
    ...['</script><!--', '&amp;lt;', '\u202Eom', 'é'.repeat(300), 'é'.repeat(301), ']]>', '{x}'],
  ];
  return Array.from({length: count}, () => ({
    widgets: tags.filter(() => pick([true, false])),
    variant: pick(variants),
    theme: pick(themes),
    scheme: pick(['light', 'dark']),
    accent: pick(['#17696a', '#5b2a86', '#ffcc00', 'rood', '#000000']),
    surface: pick(['#f4f8f7', '#ffffff', '#336699']),
    language: pick(['page', 'nl', 'en']),
    version: pick(['pinned', 'pinned', 'latest']),
    phone: pick([PHONE, PHONE, '+31 10 123 45 67', '(010) 1234567', 'bel mij']),
    name: pick(texts),
    address: pick(texts),
    email: pick(['', '', 'info@a.example', "o'neil@a.example", 'info@']),
    url: pick(['', '', 'https://a.example/?a=1&b="2"', 'http://a.example']),
    policy: pick(['none', 'none', 'address', 'inline']),
    policySrc: pick(['/p.json', 'https://a.example/p.json?a=1&b={2}', 'ftp://a', '']),
    policyJson: pick([POLICY, POLICY, '{}', '</script>']),
  }));
}

/** Runs in the page: what a browser makes of a snippet's widgets, whichever shape they have. */
function readMarkup(markup) {
  const {body} = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  const places = [...body.children].filter(
    ({localName}) => !['style', 'script'].includes(localName),
  );
  return places.map((place) => {
    const own = place.getAttribute('data-bekkenfysio');
    const attributes = [...place.attributes]
      .filter(({name}) => name !== 'data-bekkenfysio')
      .map(({name, value}) => [own ? name.replace('data-', '') : name, value]);
    const inside = [...place.children].map(({localName}) => localName).join();
    return [own ?? place.localName, Object.fromEntries(attributes), inside];
  });
}

/** What a browser has to make of it: each value as it was filled in, and the phone in each widget. */
function expectedOf(choice) {
  return choice.widgets.map((tag) => {
    const isCard = ['therapist-finder-link', 'patient-leaflet'].includes(tag);
    const isNamed = isCard || ['coverage-checker', 'complaint-list'].includes(tag);
    const names = isCard ? ['name', 'address', 'phone', 'email', 'url'] : isNamed ? ['name'] : [];
    const all = names.map((name) => [`practice-${name}`, choice[name].trim()]);
    const isChecker = tag === 'coverage-checker';
    if (choice.scheme === 'dark') all.push(['theme', 'dark']);
    if (isChecker && choice.policy === 'address') all.push(['policy-src', choice.policySrc]);
    const inside = isChecker && choice.policy === 'inline' ? 'p,script' : 'p';
    return [tag, Object.fromEntries(all.filter(([, value]) => value)), inside];
  });
}

const framework = ({styleFile}, script) =>
  page({
    head: `<style>${styleFile}</style>`,
    body: `<div id="app"></div><script>${script}</script>`,
  });

describe('a snippet of the embed builder', () => {
  let visits;
  let snippet;
  let choices;
  let known;
  const options = {headers: {}, missing: [], delays: {}};
  before(async () => {
    visits = await startVisits(options);
    ({snippet} = await load('snippet.ts'));
    choices = await load('choice.ts');
    known = knownOfBuild();
  });
  after(() => visits.stop());
  // The servers look into these at each request.
  afterEach(() => {
    options.missing.length = 0;
    for (const rules of [options.headers, options.delays]) {
      for (const path of Object.keys(rules)) delete rules[path];
    }
  });

  const chosen = (more) => ({
    ...choices.FIRST_CHOICE,
    widgets: choices.TAGS,
    phone: PHONE,
    folder: `${visits.widgets}/dist/`,
    ...more,
  });
  const partsFor = (more) => {
    const made = snippet(chosen(more), known);
    assert.ok(made.ok, JSON.stringify(made.problems));
    return partsOf(made.blocks);
  };
  const works = async (html, {tags = choices.TAGS, context = {}} = {}) => {
    const visit = await visits.visit(html, {context});
    for (const tag of tags) {
      await visit.page.waitForFunction((name) => customElements.get(name), tag);
      assert.ok((await textOf(visit.page, tag)).length > 100, `${tag} has text`);
    }
    assert.deepEqual([...visit.console, ...visit.errors], []);
    return visit;
  };

  for (const variant of Object.keys(PAGES)) {
    for (const scheme of ['light', 'dark']) {
      it(`works for ${variant} on a ${scheme} page, with every widget and all details`, async () => {
        const parts = partsFor({
          variant,
          scheme,
          theme: scheme === 'dark' ? 'calm' : 'own',
          accent: '#5b2a86',
          name: 'Praktijk "De {Linde}" & zn @ `huis` \\new',
          address: "Straat 1, 's-Gravenhage",
          email: 'info@a.example',
          url: 'https://a.example/',
        });
        if (variant === 'csp') {
          const [name, ...value] = parts.header.split(': ');
          options.headers['/own.html'] = {[name.toLowerCase()]: value.join(': ')};
          // A page of its own for the style sheet, so that the server has it.
          const sheet = await visits.visit(`/* <link> */${parts.styleFile}`, {path: '/own.css'});
          await sheet.context.close();
        }
        const html = await PAGES[variant](parts);
        const visit = await visits.visit(html);
        await visit.page.waitForFunction(() => customElements.get('therapist-finder-link'));
        assert.match(
          await textOf(visit.page, 'therapist-finder-link'),
          /Praktijk "De {Linde}" & zn @ `huis` \\new/,
        );
        for (const tag of choices.TAGS) {
          assert.ok((await textOf(visit.page, tag)).length > 100, tag);
        }
        const colour = await visit.page.evaluate(() => {
          const {renderRoot} = document.querySelector('coverage-checker');
          return getComputedStyle(renderRoot.querySelector('.primary')).backgroundColor;
        });
        const accent = scheme === 'dark' ? 'rgb(163, 207, 169)' : 'rgb(91, 42, 134)';
        assert.equal(colour, accent);
        assert.deepEqual([...visit.console, ...visit.errors], []);
        await visit.context.close();
      });
    }
  }

  for (const variant of ['html', 'wordpress', 'site-builder', 'csp']) {
    it(`carries a policy inline for ${variant}`, async () => {
      const parts = partsFor({
        variant,
        policy: 'inline',
        policyJson: POLICY,
        widgets: ['coverage-checker'],
      });
      const html = await PAGES[variant]({...parts});
      assert.equal(/application\/json">.*\n/.exec(html)[0].includes('</script>'), true);
      const {page: opened, context} = await visits.visit(html);
      await opened.waitForFunction(() => customElements.get('coverage-checker'));
      await opened.evaluate(() => {
        const checker = document.querySelector('coverage-checker');
        checker.today = '2026-06-01';
        checker.answers = {
          age: 'adult',
          complaint: 'urinary-incontinence',
          deductible: 'yes',
          referral: 'yes',
        };
      });
      await opened.waitForFunction(() =>
        document
          .querySelector('coverage-checker')
          .renderRoot.textContent.includes('Verzekeraar Klein'),
      );
      await context.close();
    });
  }

  for (const variant of ['react', 'vue', 'angular']) {
    it(`puts a policy into a file of its own for ${variant}`, () => {
      const parts = partsFor({variant, policy: 'inline', policyJson: POLICY});
      assert.match(parts.component, /<coverage-checker policy-src="\/bekkenfysio-policy\.json">/);
      assert.deepEqual(JSON.parse(parts.policyFile), JSON.parse(POLICY));
    });
  }

  it('allows the host of a policy in the header, however the address is written', () => {
    for (const [policySrc, wanted] of [
      ['https://data.example/p.json', "connect-src 'self' https://data.example;"],
      ['//data.example/p.json', "connect-src 'self' https://data.example;"],
      ['/p.json', "connect-src 'self';"],
    ]) {
      const {header} = partsFor({
        variant: 'csp',
        policy: 'address',
        policySrc,
        folder: `https://a.example/${known.version}/`,
      });
      assert.ok(header.includes(wanted), `${policySrc}: ${header}`);
    }
  });

  it('is never one that does not work, whatever is chosen and filled in', async () => {
    const seen = {made: 0, refused: 0};
    const shared = await visits.visit(page({}));
    const loaded = new Set();
    for (const more of anyChoices(choices, 400)) {
      const choice = chosen(more);
      const made = snippet(choice, known);
      seen[made.ok ? 'made' : 'refused'] += 1;
      if (!made.ok) {
        assert.ok(made.problems.every(({field, reason}) => field in choice && reason));
        continue;
      }
      const parts = partsOf(made.blocks);
      const markup = parts.page ?? parts.block ?? parts.embed ?? parts.component;
      if (!parts.component) {
        assert.deepEqual(await shared.page.evaluate(readMarkup, markup), expectedOf(choice));
      }
      // One of each kind in a page of its own: as it is copied, with all that it loads.
      const kind = `${choice.variant} ${choice.theme === 'own'}`;
      if (loaded.has(kind) || choice.variant === 'csp' || choice.version !== 'pinned') continue;
      loaded.add(kind);
      const visit = await visits.visit(await PAGES[choice.variant](parts));
      for (const tag of choice.widgets) {
        assert.ok((await textOf(visit.page, tag)).length > 100, tag);
      }
      assert.deepEqual(visit.errors, []);
      await visit.context.close();
    }
    await shared.context.close();
    assert.ok(seen.made > 60 && seen.refused > 60, JSON.stringify(seen));
    assert.ok(loaded.size >= 8, [...loaded].join());
  });

  it('asks for a policy at its address', async () => {
    const parts = partsFor({
      policy: 'address',
      policySrc: '/policy-of-ours.json',
      widgets: ['coverage-checker'],
    });
    const {requests, context, page: opened} = await visits.visit(PAGES.html(parts));
    await opened.waitForFunction(() => customElements.get('coverage-checker'));
    await opened.waitForTimeout(100);
    assert.ok(requests.includes(`${visits.pages}/policy-of-ours.json`));
    await context.close();
  });

  it('still works after an editor took out scripts, styles and unknown elements', async () => {
    const {once, block} = partsFor({variant: 'wordpress'});
    const stripped = block
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
      .replace(/<\/?\w+-[^>]*>/g, '');
    const {context} = await works(page({head: once, body: stripped}));
    await context.close();
  });

  for (const [language, words] of [
    ['nl', 'Hoe oud'],
    ['en', 'How old'],
  ]) {
    it(`speaks ${language} on a page in another language`, async () => {
      const parts = partsFor({language});
      const html = PAGES.html(parts).replace(
        'lang="nl"',
        `lang="${language === 'nl' ? 'en' : 'nl'}"`,
      );
      const {page: opened, context} = await works(html);
      assert.match(await textOf(opened, 'coverage-checker'), new RegExp(words));
      await context.close();
    });
  }

  it('is refused by the browser when the script is another one', async () => {
    const parts = partsOf(
      snippet(chosen({}), {...known, integrity: `sha384-${'A'.repeat(64)}`}).blocks,
    );
    const {page: opened, context} = await visits.visit(PAGES.html(parts));
    assert.equal(await opened.evaluate(() => customElements.get('coverage-checker')), undefined);
    await context.close();
  });

  it('shows the phone number where the script does not come', async () => {
    options.missing.push('bekkenfysio-widgets.js');
    const {page: opened, context} = await visits.visit(PAGES.html(partsFor({})));
    const links = opened.getByRole('link', {name: PHONE});
    assert.equal(await links.count(), choices.TAGS.length);
    assert.equal(await links.first().getAttribute('href'), 'tel:0101234567');
    await context.close();
  });

  for (const width of [375, 1280]) {
    for (const tag of [
      'coverage-checker',
      'complaint-list',
      'toilet-posture-guide',
      'constipation-explainer',
      'therapist-finder-link',
    ]) {
      it(`keeps what is below <${tag}> in its place at ${width} px`, async () => {
        options.delays['bekkenfysio-widgets.js'] = 400;
        const parts = partsFor({widgets: [tag]});
        const html = page({
          head: '<style>body{max-width:46rem;font:16px/1.5 "Liberation Sans",Arial}</style>',
          body: `<h1>Welkom</h1><p>Tekst.</p>${parts.page}<h2 id="below">Hieronder</h2>${'<p>Tekst.</p>'.repeat(9)}`,
        });
        const context = {viewport: {width, height: 800}};
        const {page: opened, context: visited} = await works(html, {tags: [tag], context});
        const shift = await opened.evaluate(
          () =>
            new Promise((done) => {
              new PerformanceObserver((list) => {
                done(list.getEntries().reduce((sum, {value}) => sum + value, 0));
              }).observe({type: 'layout-shift', buffered: true});
              setTimeout(() => done(0), 400);
            }),
        );
        assert.ok(shift < 0.1, `layout shift ${shift}`);
        await visited.close();
      });
    }
  }
});

describe('the embed builder', () => {
  let visits;
  before(async () => {
    await writeBuilder();
    visits = await startVisits();
  });
  after(() => visits.stop());

  const open = async (hash = '', {lang = 'nl', ...context} = {}) => {
    const query = lang === 'en' ? '?lang=en' : '';
    return visits.visit(`/builder/${query}${hash ? `#${hash}` : ''}`, {context});
  };
  const codeOf = (opened) =>
    opened.evaluate(() => [...document.querySelectorAll('[data-code]')].map(({value}) => value));

  for (const [width, colorScheme, lang] of [
    [320, 'light', 'nl'],
    [320, 'dark', 'en'],
    [1280, 'light', 'en'],
    [1280, 'dark', 'nl'],
  ]) {
    for (const hash of [`phone=${PHONE}`, 'phone=abc&theme=own&accent=%23ffcc00&policy=inline']) {
      it(`has nothing that axe finds at ${width} px, ${colorScheme}, ${lang}, with ${hash.slice(0, 9)}`, async () => {
        const context = {viewport: {width, height: 800}, colorScheme, lang};
        const {
          page: opened,
          context: visited,
          console,
          errors,
          requests,
        } = await open(hash, context);
        if (hash.includes('abc')) await opened.locator('[data-copy]').click();
        await opened.addScriptTag({path: AXE});
        const {violations, passes} = await opened.evaluate(() =>
          window.axe.run(document, {iframes: false}),
        );
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`),
          [],
        );
        assert.ok(passes.length > 20);
        const wide = await opened.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} px wide`);
        assert.deepEqual([...console, ...errors], []);
        assert.deepEqual(
          requests.filter(
            (url) =>
              !url.startsWith(visits.pages) && !url.startsWith('data:') && url !== 'about:srcdoc',
          ),
          [],
        );
        await visited.close();
      });
    }
  }

  it('gives code to somebody who uses the keyboard only', async () => {
    const {page: opened, context} = await open('', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await opened.keyboard.press('Tab');
    await opened.keyboard.press('Tab');
    await opened.keyboard.press('Tab');
    await opened.keyboard.press('Space');
    await opened.getByLabel('Telefoonnummer').focus();
    await opened.keyboard.type(PHONE);
    const button = opened.getByRole('button', {name: 'Kopieer de code'});
    for (let at = 0; at < 40; at += 1) {
      await opened.keyboard.press('Tab');
      if (await button.evaluate((element) => element === document.activeElement)) break;
    }
    await opened.keyboard.press('Enter');
    await opened.getByText('Gekopieerd.').waitFor();
    const copied = await opened.evaluate(() => navigator.clipboard.readText());
    assert.deepEqual(await codeOf(opened), [copied]);
    assert.match(copied, /integrity="sha384-.+" crossorigin="anonymous"/);
    assert.match(copied, /<coverage-checker>[\s\S]*<complaint-list>/);
    await context.close();
  });

  it('selects the code where copying is not allowed', async () => {
    const {page: opened, context} = await open(`phone=${PHONE}`);
    await opened.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await opened.getByRole('button', {name: 'Kopieer de code'}).click();
    await opened.getByText('Ctrl+C').waitFor();
    const selected = await opened.evaluate(() => {
      const {selectionStart, selectionEnd, value} = document.activeElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.deepEqual(await codeOf(opened), [selected]);
    await context.close();
  });

  for (const [hash, field, reason] of [
    ['widgets=', 'widgets', 'Kies minstens één widget'],
    ['phone=bel+mij', 'phone', 'geen telefoonnummer'],
    ['', 'phone', 'Vul uw telefoonnummer in'],
    [`phone=${PHONE}&folder=http%3A%2F%2Fpraktijk.nl%2Fmap%2F`, 'folder', 'https://'],
    [`phone=${PHONE}&folder=javascript%3Aalert(1)`, 'folder', 'https://'],
    [
      `phone=${PHONE}&folder=https%3A%2F%2Fwww.uw-site.nl%2Fx%2F0.1.0%2F`,
      'folder',
      'nog het voorbeeld',
    ],
    [`phone=${PHONE}&folder=https%3A%2F%2Fpraktijk.nl%2Fmap%2F`, 'folder', 'Zet versie'],
    [
      `phone=${PHONE}&folder=https%3A%2F%2Fa.nl%2F0.1.0%2Fa.js`,
      'folder',
      'alleen het adres van de map',
    ],
    [`phone=${PHONE}&name=${'a'.repeat(301)}`, 'name', '300 tekens'],
    [`phone=${PHONE}&theme=own&accent=%23ffcc00`, 'accent', 'het contrast is 1,'],
    [`phone=${PHONE}&theme=own&surface=%23336699`, 'surface', 'slecht te lezen'],
    [`phone=${PHONE}&theme=own&accent=paars`, 'accent', 'zes cijfers'],
    [`phone=${PHONE}&url=http%3A%2F%2Fa.nl`, 'url', 'https://'],
    [`phone=${PHONE}&email=info`, 'email', 'geen e-mailadres'],
    [`phone=${PHONE}&policy=address`, 'policySrc', 'Vul de regels in'],
    [`phone=${PHONE}&policy=inline`, 'policyJson', 'Vul de regels in'],
  ]) {
    it(`gives no code for ${decodeURIComponent(hash) || 'an empty form'}, and says why beside the field`, async () => {
      const {page: opened, context} = await open(hash);
      assert.deepEqual(await codeOf(opened), []);
      await opened.locator('[data-copy]').click();
      const summary = opened.getByRole('group', {name: 'Dit klopt nog niet'});
      assert.ok(await summary.evaluate((element) => element === document.activeElement));
      await summary.getByRole('link', {name: reason}).click();
      const described = await opened.evaluate(() => ({
        id: document.activeElement.id,
        words: (document.activeElement.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      }));
      assert.equal(described.id, field);
      assert.ok(described.words.includes(reason), described.words);
      await context.close();
    });
  }

  for (const [scheme, accent, surface] of [
    ['light', '#17696a', '#f4f8f7'],
    ['dark', '#6fc7bf', '#1b2527'],
  ]) {
    it(`gives a colour that reads well as the example for each field, on a ${scheme} page`, async () => {
      const hash = (more) => `phone=${PHONE}&theme=own&scheme=${scheme}${more}`;
      const {page: opened, context} = await open(hash(''));
      assert.match(await opened.locator('#accent-hint').innerText(), new RegExp(accent));
      assert.match(await opened.locator('#surface-hint').innerText(), new RegExp(surface));
      await context.close();
      const colours = `&accent=${encodeURIComponent(accent)}&surface=${encodeURIComponent(surface)}`;
      const filled = await open(hash(colours));
      assert.equal((await codeOf(filled.page)).length, 1);
      await filled.context.close();
    });
  }

  for (const [folder, words] of [
    ['https://cdn.example/npm/bekkenfysio-widgets@{v}/dist/', 'a CDN that serves npm'],
    ['https://praktijk.example/bekkenfysio-widgets/{v}', 'a folder of its own'],
  ]) {
    it(`takes ${words} as a place with the version in it`, async () => {
      const {version} = knownOfBuild();
      const address = encodeURIComponent(folder.replace('{v}', version));
      const {page: opened, context} = await open(`phone=${PHONE}&folder=${address}`);
      assert.equal((await codeOf(opened)).length, 1);
      await context.close();
    });
  }

  it('does not ask for rules of a checker that was not chosen', async () => {
    const hash = `phone=${PHONE}&widgets=complaint-list&policy=inline`;
    const {page: opened, context} = await open(hash);
    assert.equal((await codeOf(opened)).length, 1);
    await context.close();
  });

  it('offers a colour that can be read, and takes it', async () => {
    const {page: opened, context} = await open(`phone=${PHONE}&theme=own&accent=%23ffcc00`);
    const words = await opened.locator('#not-ready li').innerText();
    await opened.locator('#accent').fill(/#[\da-f]{6}/.exec(words)[0]);
    assert.equal((await codeOf(opened)).length, 1);
    await context.close();
  });

  it('shares a choice as a link, without the policy, and reads it again', async () => {
    const {page: opened, context} = await open('', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await opened.getByLabel('Telefoonnummer').fill(PHONE);
    await opened.getByLabel('Hoe is uw site gemaakt?').selectOption('wordpress');
    await opened.getByLabel('Ja, in de code zelf').check();
    await opened.getByLabel('De regels, als JSON').fill(POLICY);
    assert.equal((await codeOf(opened)).length, 2);
    await opened.getByRole('button', {name: 'Kopieer de link'}).click();
    const link = await opened.evaluate(() => navigator.clipboard.readText());
    assert.ok(!link.includes('Klein'));
    const {page: again, context: second} = await visits.visit(
      new URL(link).pathname + new URL(link).hash,
    );
    assert.equal(await again.getByLabel('Telefoonnummer').inputValue(), PHONE);
    assert.equal(await again.getByLabel('Hoe is uw site gemaakt?').inputValue(), 'wordpress');
    await second.close();
    await context.close();
  });

  it('shows the widgets on a page, in the language of the page and in the chosen colours', async () => {
    const {page: opened, context} = await open(`theme=own&accent=%235b2a86&phone=${PHONE}`, {
      lang: 'en',
    });
    const frame = opened.frameLocator('#preview');
    await frame
      .getByRole('heading', {name: 'How old', includeHidden: true})
      .or(frame.locator('coverage-checker'))
      .first()
      .waitFor();
    await opened.waitForFunction(() => {
      const checker = document
        .getElementById('preview')
        .contentDocument.querySelector('coverage-checker');
      const button = checker?.renderRoot?.querySelector('.primary');
      return (
        button &&
        getComputedStyle(button).backgroundColor === 'rgb(91, 42, 134)' &&
        checker.renderRoot.textContent.includes('How old')
      );
    });
    await opened.getByLabel('computer').check();
    const width = await opened.evaluate(
      () => document.getElementById('preview').contentWindow.innerWidth,
    );
    assert.equal(width, 1120);
    await context.close();
  });

  it('runs nothing that a link brings with it', async () => {
    const bad = encodeURIComponent(
      '"><img src=x onerror="top.hacked=1"></script><script>top.hacked=1</script>',
    );
    const fields = [
      'name',
      'address',
      'email',
      'url',
      'phone',
      'policySrc',
      'folder',
      'accent',
      'theme',
      'variant',
    ];
    const hash = `widgets=therapist-finder-link,coverage-checker&policy=address&${fields.map((name) => `${name}=${bad}`).join('&')}`;
    for (const given of [
      hash,
      `widgets=therapist-finder-link&phone=${PHONE}&name=${bad}&address=${bad}`,
    ]) {
      const {page: opened, context, errors} = await open(given);
      await opened.waitForFunction(() =>
        document
          .getElementById('preview')
          .contentWindow.customElements.get('therapist-finder-link'),
      );
      assert.equal(await opened.evaluate(() => window.hacked), undefined);
      assert.deepEqual(errors, []);
      await context.close();
    }
  });
});
