/** A mail as it would look: as high as its content, and its links open in place of this page. */
export function MailFrame({ subject, html }: { subject: string; html: string }) {
  return (
    <iframe
      className="mail"
      title={subject}
      // Scripts are off. With the page's origin the mail can be measured.
      sandbox="allow-same-origin allow-top-navigation-by-user-activation"
      srcDoc={html.replace('<head>', '<head><base target="_top">')}
      onLoad={({ currentTarget }) => keepAsHighAsContent(currentTarget)}
    />
  )
}

function keepAsHighAsContent(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body
  if (!body) return
  new ResizeObserver(() => {
    frame.style.blockSize = `${body.offsetHeight}px`
  }).observe(body)
}
