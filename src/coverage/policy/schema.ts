import * as v from 'valibot';
import {own} from '../own.js';
import {benefitSchema} from './benefit-schema.js';
import {about, date, EMPTY, id, maybe, money, record, text, url} from './fields.js';

const period = v.pipe(
  record({
    start: about(date(), 'Start', 'The first day on which this policy holds.'),
    end: about(date(), 'End', 'The last day on which this policy holds.'),
  }),
  v.check(
    (period) => (own(period, 'start') ?? '') <= (own(period, 'end') ?? ''),
    'This period is reversed: `start` is after `end`.',
  ),
);

const source = record({
  id: about(id(), 'Id', 'A name of your own for this source, for other fields to refer to.'),
  title: about(text(200), 'Title', 'The title of the document, as visitors can find it.'),
  url: about(url(), 'Address', 'The https address of the document.'),
  checkedOn: about(date(), 'Checked on', 'The day on which somebody last compared it.'),
});

const contact = v.pipe(
  record({
    name: maybe(about(text(120), 'Name', 'The department or person to ask.')),
    phone: maybe(
      about(
        v.pipe(
          v.string(),
          v.regex(/^\+?[0-9][0-9 ()-]{2,24}$/, 'Write a telephone number, such as 088 000 00 00.'),
        ),
        'Telephone',
        'Digits, spaces, brackets and hyphens; it may begin with +.',
      ),
    ),
    url: maybe(about(url(), 'Address', 'An https address to ask at.')),
    email: maybe(
      about(
        v.pipe(
          v.string(),
          v.maxLength(254, 'At most 254 characters.'),
          v.regex(/^[\w.+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, 'Write an email address.'),
        ),
        'Email',
        'An email address to ask at.',
      ),
    ),
  }),
  v.minEntries(1, EMPTY),
);

/**
 * The policy format, version 1. Everything else about the format follows from here: the types,
 * what is refused and with which words, the JSON Schema and the table in the documentation.
 *
 * Names follow HL7 FHIR (InsurancePlan, CoverageEligibilityResponse) where it has one. A condition
 * is yes, no or unknown, and one that is left out is unknown. Nothing is optional that would widen
 * a promise when it is forgotten: a period has to have an end.
 */
export const policySchema = record({
  $schema: maybe(
    about(text(500), 'Schema', 'Where an editor finds the description of this format.'),
  ),
  formatVersion: about(v.picklist([1]), 'Format version', 'Always 1.'),
  publisher: about(text(120), 'Publisher', 'Who publishes this policy, as visitors know them.'),
  language: maybe(
    about(
      v.pipe(
        v.string(),
        v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'Write a language code, such as nl.'),
      ),
      'Language',
      'The language of the texts in this file, such as nl. Left out: Dutch.',
    ),
  ),
  period: about(period, 'Period', 'When this policy holds. Outside it, it is not used.'),
  sources: about(
    v.pipe(v.array(source), v.minLength(1, EMPTY), v.maxLength(50, 'At most 50 sources.')),
    'Sources',
    'The documents that this policy was taken from.',
  ),
  deductible: maybe(
    about(money(), 'Deductible', 'The deductible (eigen risico) of one year in this period.'),
  ),
  sessionFee: maybe(
    about(
      money(),
      'Session fee',
      'What one session costs at the publisher, where that is a practice.',
    ),
  ),
  benefits: about(
    v.pipe(v.array(benefitSchema), v.maxLength(200, 'At most 200 benefits.')),
    'Benefits',
    'What is insured and what is not. Every row that fits a visitor is shown.',
  ),
  contact: maybe(about(contact, 'Contact', 'Where visitors ask what this file does not say.')),
  disclaimer: maybe(
    about(text(600), 'Disclaimer', 'A line that is shown with every answer from this file.'),
  ),
});

type Deep<T> = T extends object ? {readonly [K in keyof T]: Deep<T[K]>} : T;

/** A policy that was read and found good. It is frozen, and its objects have no prototype. */
export type Policy = Deep<v.InferOutput<typeof policySchema>>;
export type Benefit = Policy['benefits'][number];
export type PolicySource = Policy['sources'][number];
export type PolicyContact = NonNullable<Policy['contact']>;
export type Covered = NonNullable<Benefit['covered']>;
export type Triple = NonNullable<Benefit['deductibleApplies']>;
