/** Every cap of the product in one place: what comes in from a page has no other bound. */
export const LIMITS = {
  /** Characters of a URL that are read; the rest is counted only. */
  url: 65_536,
  /** Characters of an address by which the page's world and the recorder mean the same request. */
  address: 2_000,
  /** Bytes of a body that are read. */
  body: 1_048_576,
  /** Distinct key paths that are kept of one request. */
  entries: 160,
  /** Characters of a key path. */
  key: 96,
  /** Typed values that one request is said to carry, each in each of its places and forms. */
  leaks: 40,
  /** Layers that are unpacked: JSON in a form in a URL and so on. */
  depth: 5,
  /** Leaves looked at in one payload. */
  leaves: 20_000,
  /** Characters of a product name, category or event name. */
  factText: 120,
  items: 50,
  facts: 40,
  /** Personal data and identifiers of one event. */
  personal: 30,
  /** Fields reported by one frame. */
  fields: 300,
  /** Forms that a frame asks about in one message, and fields of all of them; messages of one look. */
  forms: 20,
  asked: 600,
  questions: 4,
  /** Characters of a label or of one line of evidence. */
  label: 80,
  /** Characters of a body in base64 that the page's script may tell of, and of what it tells at once: a body is the longest. */
  pageBody: 530_000,
  toldText: 534_000,
  /** Messages that one frame may send in a second, and characters of them in ten. */
  messagesPerSecond: 400,
  charactersInTenSeconds: 6_000_000,
  /** Frames of sockets that are kept of one visit. */
  frames: 120,
  /** The same for what pages send to embedded frames, and characters of one such message. */
  windowMessages: 240,
  messageText: 20_000,
  /** Counted acts of scripts in one message; acts and stored values in one visit. */
  acts: 300,
  actsPerVisit: 1_500,
  /** Characters of the addresses of scripts that are named of one call, and of the types of fields that it was about. */
  scripts: 1_000,
  actFields: 300,
  /** Characters of a typed value that are looked for. */
  typed: 512,
  /** Typed values remembered in one tab. */
  typedPerTab: 120,
  /** Those of closed tabs, and what pages showed of the person, that are kept out of what is written until the browser ends. */
  typedElsewhere: 800,
  /** Values that one frame tells of as shown. */
  shown: 60,
  /** Observations that are held in memory while they can't be written. */
  held: 20_000,
  /** Requests that are kept of one visit. */
  requestsPerVisit: 5_000,
  /** Requests that wait for one page's kind to be known. */
  pending: 800,
  /** Bytes of a filter list, and milliseconds that fetching it may take. */
  listBytes: 16_000_000,
  listTime: 60_000,
  /** Characters of one rule of it. */
  rule: 200,
  /** Words of the browser's own classification. */
  classes: 20,
  /** Bytes of a bundle that is brought in, visits and observations in it, and of each in one message. */
  bundleBytes: 512_000_000,
  bundleVisits: 50_000,
  bundleObservations: 2_000_000,
  recordsPerMessage: 1_000,
  /** Bytes of a recording, and bytes of one text in it that are read; the rest of a longer one is passed over. */
  recordingBytes: 8_000_000_000,
  recordingText: 2_097_152,
  /** Requests, pages and frames of sockets that are read of one recording. */
  recordingEntries: 200_000,
  recordingPages: 2_000,
  /** Headers of one request in a recording, and characters of one. */
  headers: 200,
  header: 65_536,
  /** Characters of what a site itself wrote, by which words are known to be its own. */
  ownWords: 4_000_000,
  /** Ticks of what somebody expects before a trip. */
  ticks: 400,
  /** Visits of one tab that late requests can still belong to. */
  visitsPerTab: 12,
} as const;
