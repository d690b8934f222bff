/** Lines that are tolerated from every consumer. */
const always = [
  {
    by: 'installs',
    line: /^(added|changed|removed) .*\d+ packages? in \S+$|^up to date in \S+$/,
    because: 'npm counts what it has installed',
  },
]

/** Returns the printed lines that aren't tolerated. */
export function findUnexpected(printed, tolerated) {
  const all = [...always, ...tolerated]
  return printed
    .filter(({ by, line }) => !all.some((entry) => entry.by === by && entry.line.test(line)))
    .map(({ by, line }) => `${by}: ${line}`)
}
