const fail = () => {
  throw new Error('no access token today')
}

/** Access token functions of the app, by their names in the page's URL. */
export const accessTokens = {
  function: () => 'at-eyJhbGciOi',
  fresh: ({ forceRefresh }: { forceRefresh: boolean }) => (forceRefresh ? 'at-fresh' : 'at-stale'),
  'with-line-break': () => 'at-eyJ\r\nX-Evil: 1',
  'non-ascii': () => 'at-tökn',
  empty: () => '',
  'not-a-string': () => 7 as unknown as string,
  throws: fail,
  rejects: async () => fail(),
  hangs: async () => new Promise<string>(() => {}),
}

export type AccessTokenName = keyof typeof accessTokens
