/**
 * The shopper's steps of each walk. The page's URL decides the answer and its time (`page/`). A
 * step is `type …` for text, otherwise the name of a key. After each step the voice finishes.
 */
export const walks = [
  {
    title: 'The main path',
    page: '?after=1500',
    readsPage: true,
    steps: ['Tab', 'type correct horse', 'Tab', 'Tab', 'type correct horse', 'Return', 'Tab'],
  },
  {
    title: 'A field error by Enter, in the field itself, twice',
    page: '',
    steps: ['Tab', 'type short', 'Return', 'Return', 'type  no more', 'Return'],
  },
  {
    title: 'Passwords that don’t match, by Enter in the second field, twice',
    page: '',
    steps: [
      'Tab',
      'type correct horse',
      'Tab',
      'Tab',
      'type correct hose',
      'Return',
      'Return',
      'BackSpace',
      'BackSpace',
      'type rse',
    ],
  },
  {
    title: 'A field error by the button',
    page: '',
    steps: ['Tab', 'type short', 'Tab', 'Tab', 'Tab', 'Tab', 'Return'],
  },
  {
    title: 'A refused link',
    page: '?answer=invalid-link',
    steps: [
      'Tab',
      'type correct horse',
      'Tab',
      'Tab',
      'type correct horse',
      'Return',
      'Tab',
      'Tab',
    ],
  },
  {
    title: 'The list of requirements',
    page: '?rules',
    readsPage: true,
    steps: ['Tab', 'type a', 'type cme', 'type  ho', 'type r', 'BackSpace', 'Return'],
  },
  {
    title: 'The strength meter',
    page: '?strength',
    readsPage: true,
    steps: ['Tab', 'type password', 'type  of tulips and an anvil'],
  },
  {
    title: 'A refused password, by Enter in its field',
    page: '?answer=password-rejected&once',
    steps: ['Tab', 'type correct horse', 'Return', 'type another horse', 'Return'],
  },
  {
    title: 'Showing and hiding, and a failure that comes at once',
    page: '?answer=server',
    steps: [
      'Tab',
      'type correct horse',
      'Tab',
      'space',
      'space',
      'space',
      'Tab',
      'type correct horse',
      'Return',
    ],
  },
  {
    title: 'An address that isn’t one, by Enter, twice',
    page: '?missing&ask&after=1500',
    lastOnPage: 'Send link',
    steps: ['Tab', 'type john', 'Return', 'Return', 'type @example.com', 'Return'],
  },
]
