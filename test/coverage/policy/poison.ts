/** Names of the format and of answers, with the values that would do the most harm. */
const TEMPTING: Readonly<Record<string, unknown>> = {
  covered: 'yes',
  package: 'basic',
  indications: ['any'],
  age: {from: 0},
  from: 0,
  firstSession: 1,
  period: {start: '2000-01-01', end: '2099-12-31'},
  start: '2000-01-01',
  end: '2099-12-31',
  benefits: [
    {id: 'poison', package: 'basic', indications: ['any'], age: {from: 0}, covered: 'yes'},
  ],
  supplementary: 'yes',
  complaint: 'urinary-incontinence',
  status: 'applies',
  rate: 1,
  limit: {sessions: 99},
  sources: ['poison'],
  planName: 'poison',
};

/** Names that the reader and the validator use inside. */
const INSIDE: Readonly<Record<string, unknown>> = {
  ok: true,
  typed: true,
  success: true,
  fallback: 'yes',
  default: 'yes',
  message: 'poison',
  input: 'poison',
  expected: 'poison',
  received: 'poison',
  origin: 'poison',
  lang: 'poison',
  requirement: () => true,
  abortEarly: true,
  kind: 'metadata',
  get: () => 'yes',
  set: () => undefined,
  toJSON: () => 'yes',
};

const valued = (values: Readonly<Record<string, unknown>>): Poisoned =>
  Object.entries(values).map(([name, value]) => [name, {value, writable: true, enumerable: true}]);

/** Swallows what is assigned to this name, and gives this instead. */
const trap = (name: string, value: unknown): Poisoned[number] => [
  name,
  {get: () => value, set: () => undefined},
];

type Poisoned = readonly (readonly [name: string, descriptor: PropertyDescriptor])[];

/**
 * How a page's scripts can spoil the prototype of all objects: not at all, with the names of the
 * format, with names that the reader uses inside as well, or so that nothing can be assigned.
 */
export const POISONS = {
  none: [],
  names: valued(TEMPTING),
  inside: valued({...TEMPTING, ...INSIDE}),
  broken: [trap('issues', undefined), trap('typed', true)],
  traps: Object.entries(TEMPTING).map(([name, value]) => trap(name, value)),
} as const satisfies Readonly<Record<string, Poisoned>>;

export type Poison = keyof typeof POISONS;

/** Runs something while every object inherits these names, and cleans up behind it. */
export function whilePoisoned<T>(poison: Poison, run: () => T): T {
  const names = POISONS[poison];
  const bare = (descriptor: PropertyDescriptor): PropertyDescriptor =>
    Object.assign(Object.create(null) as object, {...descriptor, configurable: true});
  const descriptors = names.map(([name, descriptor]) => [name, bare(descriptor)] as const);
  try {
    for (const [name, one] of descriptors) Object.defineProperty(Object.prototype, name, one);
    return run();
  } finally {
    for (const [name] of names) Reflect.deleteProperty(Object.prototype, name);
  }
}
