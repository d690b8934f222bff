// Live regions, which must be there before what they announce.

/** Where a submit writes the error of the field that has the focus already. */
export function ErrorAnnouncement() {
  return <p aria-live="assertive" data-announcement="error" />
}
