/**
 * The criteria of WCAG 2.2, A and AA, that are not in the table of docs/accessibility.md, with the
 * reason. `met` names the test. `none` means that the form has no such content. `page` means that
 * the app is responsible.
 */
const none = (why) => ({ verdict: 'Not Applicable', why })
const page = (why) => ({ verdict: 'Not Applicable', why: `The page’s: ${why}` })
const met = (why, heldBy) => ({ verdict: 'Supports', why, heldBy })
const noMedia = none('There is no audio and no video.')
const noMotion = none('There is no gesture, no dragging and no motion as an input.')
const axe = 'axe in every story and mode: `test/support/checkModes`'

export const others = {
  '1.1.1': met('Icons are decoration, each beside a word.', axe),
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.2': met('The order of the document is the order of reading.', '`test/browser/order`'),
  '1.3.3': met('No sentence names a shape, a place or a sound.', '`test/standards/transcripts`'),
  '1.3.4': met('Nothing depends on the orientation; 320 CSS pixels are enough.', '`1.4.10`'),
  '1.4.2': noMedia,
  '1.4.5': none('There is no image of text.'),
  '1.4.13': none('Nothing appears on hover or focus.'),
  '2.1.2': met('Tab leaves every element.', '`2.1.1, 2.4.3, 2.4.7`'),
  '2.1.4': none('There are no shortcuts.'),
  '2.2.2': met('Only a countdown changes by itself: it is why the shopper waits.', '`2.2.1`'),
  '2.3.1': none('Nothing flashes.'),
  '2.4.1': page('what is repeated is around the form.'),
  '2.4.2': page('the form sets no title of the document.'),
  '2.4.4': met('Each link says where it leads.', '`test/standards/transcripts`'),
  '2.4.5': page('ways to find it.'),
  '2.4.6': met('Headings and labels say what they are of.', '`1.3.1, 1.3.5, 4.1.2`'),
  '2.5.1': noMotion,
  '2.5.2': met('Buttons and links are native, and act when the pointer is lifted.', '`A1`'),
  '2.5.4': noMotion,
  '2.5.7': noMotion,
  '3.1.1': page('`lang` of the document.'),
  '3.1.2': met('`lang` and `dir` are on the root of the form.', '`test/locales/page`'),
  '3.2.3': page('its navigation.'),
  '3.2.4': met('A part has the same name on every screen.', '`test/standards/transcripts`'),
  '3.2.6': page('where help is.'),
  '3.3.4': met(
    'The password is repeated, checked, and can be corrected before it is sent.',
    '`P8`',
  ),
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
  ['4.2.1, 4.2.2', '302.1, 302.2', 'use without vision, or with little', '`1.3.1, …`; heard'],
  ['4.2.3', '302.3', 'use without telling colours apart', '`1.4.1`'],
  ['4.2.4, 4.2.5, 4.2.6', '302.4, 302.5, 302.6', 'hearing and voice: there is no sound'],
  [
    '4.2.7, 4.2.8',
    '302.7, 302.8',
    'use with little dexterity, strength or reach',
    '`2.5.3, …`; `2.1.1, …`',
  ],
  ['4.2.9', '', 'photosensitive seizures: nothing flashes', '`2.3.3`'],
  ['4.2.10', '302.9', 'use with limited cognition, language or learning', '`3.3.8`; `3.3.1, …`'],
  ['4.2.11', '', 'privacy: aids are neither asked for nor told', '`3.3.8`'],
  ['5', '', 'biometrics, conversion, locking and key repeat: there are none'],
  ['6, 7, 8', '4', 'two-way voice, video and hardware: there are none'],
  ['9.6', '', 'conformance of whole pages: the page’s'],
  ['10, 11', '501 to 504', 'documents and software that are not web, authoring tools: none'],
  [
    '12.1',
    '602',
    'documentation, in Markdown: [accessibility.md](accessibility.md)',
    '`test/standards`',
  ],
  ['12.2, 13', '603', 'support and relay services: none come with the package'],
]
