/** What is printed whoever is consumed. */
const always = [
  {
    by: 'installs',
    line: /^(added|changed|removed) .*\d+ packages? in \S+$|^up to date in \S+$/,
    because: 'npm counts what it has installed',
  },
]

/** The printed lines that nobody has given a reason for. */
export function findUnexpected(printed, tolerated) {
  const all = [...always, ...tolerated]
  return printed
    .filter(({ by, line }) => !all.some((entry) => entry.by === by && entry.line.test(line)))
    .map(({ by, line }) => `${by}: ${line}`)
}
