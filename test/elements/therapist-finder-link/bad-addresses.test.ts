import {expect, fixture, html} from '@open-wc/testing';
import {
  FINDER,
  FINDER_LABELS as labels,
  MORE_INFORMATION,
} from '../../../src/content/therapist-finder-link.js';
import type {TherapistFinderLink} from '../../../src/elements/therapist-finder-link/therapist-finder-link.js';
import '../../../src/elements/therapist-finder-link/register.js';
import {readJson} from '../../support/json.js';
import {warningsOf} from '../../support/replace.js';
import {allByRole, textOf} from '../../support/roles.js';
import {readableText} from '../../support/settled.js';

interface BadAddresses {
  readonly refused: readonly {readonly value: string}[];
  readonly unmasked: readonly {readonly value: string; readonly site: string}[];
}

const OURS = [FINDER.url, MORE_INFORMATION.url];

const hrefs = ({renderRoot}: TherapistFinderLink) =>
  allByRole(renderRoot, 'link').map((link) => link.getAttribute('href'));

describe('a bad address', () => {
  let list: BadAddresses = {refused: [], unmasked: []};
  let finder: TherapistFinderLink;

  const give = async (attribute: string, value: string) => {
    finder.setAttribute(attribute, value);
    await finder.updateComplete;
  };

  before(async () => {
    list = await readJson<BadAddresses>('test/data/bad-addresses.json');
  });

  beforeEach(async () => {
    finder = await fixture(
      html`<therapist-finder-link practice-name="De Linde"></therapist-finder-link>`,
    );
  });

  for (const attribute of [
    ...['practice-url', 'practice-register-url', 'search-url'],
    ...['practice-phone', 'practice-email'],
  ]) {
    it(`makes no link and breaks nothing as ${attribute}`, async () => {
      await warningsOf(async () => {
        for (const value of ['', ...list.refused.map((row) => row.value)]) {
          await give(attribute, value);
          expect(hrefs(finder), JSON.stringify(value)).to.deep.equal(OURS);
          expect(readableText(finder)).to.include('De Linde').and.to.include(labels.search());
        }
      });
    });
  }

  for (const attribute of ['practice-url', 'practice-register-url', 'search-url']) {
    it(`that only looks like another shows where it leads, as ${attribute}`, async () => {
      for (const {value, site} of list.unmasked) {
        await give(attribute, value);
        const [link] = allByRole(finder.renderRoot, 'link').filter(
          ({href}) => !OURS.includes(href),
        );
        expect(link?.host, JSON.stringify(value)).to.equal(site);
        const shown = attribute === 'search-url' ? readableText(finder) : link && textOf(link);
        expect(shown).to.include(site);
      }
    });
  }

  it('is shown as text where a person can still read it', async () => {
    await warningsOf(async () => {
      await give('practice-phone', 'bel 020 LINDE');
      await give('practice-email', 'info at linde.example');
      expect(readableText(finder))
        .to.include('bel 020 LINDE')
        .and.to.include('info at linde.example');
    });
  });
});
