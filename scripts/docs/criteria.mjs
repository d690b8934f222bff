/**
 * The criteria of WCAG 2.2, A and AA, that are not in the table of docs/accessibility.md, with the
 * reason. `met` names the test. `none` means that the form has no such content. `page` means that
 * the app is responsible.
 */
const none = (why) => ({ verdict: 'Not Applicable', why })
const page = (why) => ({ verdict: 'Not Applicable', why: `The app is responsible: ${why}` })
const met = (why, heldBy) => ({ verdict: 'Supports', why, heldBy })
const noMedia = none('The form has no audio and no video.')
const noMotion = none('The form uses no gestures, no dragging and no motion.')
const axe = 'axe in every story and mode: `test/support/checkModes`'

export const others = {
  '1.1.1': met('Icons are decorative, and each icon is beside a word.', axe),
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.2': met('The order of the elements is the order of reading.', '`test/browser/order`'),
  '1.3.3': met(
    'No sentence mentions a shape, a position or a sound.',
    '`test/standards/transcripts`',
  ),
  '1.3.4': met('The form works in both orientations, from a width of 320 CSS pixels.', '`1.4.10`'),
  '1.4.2': noMedia,
  '1.4.5': none('The form has no images of text.'),
  '1.4.13': none('Nothing appears on hover or focus.'),
  '2.1.2': met('Tab leaves every element.', '`2.1.1, 2.4.3, 2.4.7`'),
  '2.1.4': none('The form has no keyboard shortcuts.'),
  '2.2.2': met(
    'Only a countdown changes by itself, and the shopper needs it during a wait.',
    '`2.2.1`',
  ),
  '2.3.1': none('Nothing flashes.'),
  '2.4.1': page('repeated content is outside the form.'),
  '2.4.2': page('the form doesn’t set the title of the document.'),
  '2.4.4': met('The text of each link says where the link leads.', '`test/standards/transcripts`'),
  '2.4.5': page('the shop has to offer several ways to find the page.'),
  '2.4.6': met(
    'Headings describe their screen, and labels describe their field.',
    '`1.3.1, 1.3.5, 4.1.2`',
  ),
  '2.5.1': noMotion,
  '2.5.2': met(
    'Buttons and links are native elements, which act when the pointer is released.',
    '`A1`',
  ),
  '2.5.4': noMotion,
  '2.5.7': noMotion,
  '3.1.1': page('the document needs `lang`.'),
  '3.1.2': met('`lang` and `dir` are on the root of the form.', '`test/locales/page`'),
  '3.2.3': page('the form has no navigation.'),
  '3.2.4': met('A part has the same name on every screen.', '`test/standards/transcripts`'),
  '3.2.6': page('the page decides where help is.'),
  '3.3.4': met('The shopper repeats the password, and can correct it before it is sent.', '`P8`'),
}

const levelA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 ' +
  '2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2'
const levelAA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 ' +
  '2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'

export const levels = { A: levelA.split(' '), AA: levelAA.split(' ') }

/** Criteria that are new in WCAG 2.2. EN 301 549 V3.2.1 contains only those of WCAG 2.1. */
export const newIn22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']

/**
 * The other chapters of EN 301 549 V3.2.1, with the matching sections of Section 508. Each row has
 * clause, section and subject. If the form has such content, the row also has the test.
 */
export const chapters = [
  [
    '4.2.1, 4.2.2',
    '302.1, 302.2',
    'use without vision, or with limited vision',
    '`1.3.1, …`; heard',
  ],
  ['4.2.3', '302.3', 'use without perception of colour', '`1.4.1`'],
  ['4.2.4, 4.2.5, 4.2.6', '302.4, 302.5, 302.6', 'hearing and voice: the form has no sound'],
  [
    '4.2.7, 4.2.8',
    '302.7, 302.8',
    'use with limited dexterity, strength or reach',
    '`2.5.3, …`; `2.1.1, …`',
  ],
  ['4.2.9', '', 'photosensitive seizures: nothing flashes', '`2.3.3`'],
  ['4.2.10', '302.9', 'use with limited cognition, language or learning', '`3.3.8`; `3.3.1, …`'],
  [
    '4.2.11',
    '',
    'privacy: the form never asks about assistive technology, and tells nobody about it',
    '`3.3.8`',
  ],
  ['5', '', 'biometrics, conversion, locking and key repeat: the form has none'],
  ['6, 7, 8', '4', 'two-way voice, video and hardware: the package has none'],
  ['9.6', '', 'conformance of whole pages: the app is responsible'],
  [
    '10, 11',
    '501 to 504',
    'documents and software outside the web, authoring tools: the package has none',
  ],
  [
    '12.1',
    '602',
    'documentation, in Markdown: [accessibility.md](accessibility.md)',
    '`test/standards`',
  ],
  ['12.2, 13', '603', 'support and relay services: the package has none'],
]
