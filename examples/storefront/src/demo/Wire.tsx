import type { Exchange } from './recordExchange'

/** Shows the last request and its answer, without their secrets. */
export function Wire({ exchange }: { exchange: Exchange | undefined }) {
  return (
    <section className="wire" aria-labelledby="wire">
      <h2 id="wire">On the wire</h2>
      {exchange ? (
        <>
          <h3>Request</h3>
          <pre data-testid="request">{exchange.request}</pre>
          <h3>Answer</h3>
          <pre data-testid="answer">{exchange.answer}</pre>
        </>
      ) : (
        <p>Set a password, and the request is here as it left, with its secrets masked.</p>
      )}
    </section>
  )
}
