/** A mail as a mail program shows it, as high as its content. Its links replace the whole page. */
export function MailFrame({ subject, html }: { subject: string; html: string }) {
  return (
    <iframe
      className="mail"
      title={subject}
      // Scripts are off. The mail has the page's origin, so that the page can measure the mail's
      // height.
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
