import './demo.css'
import { useRef, useState } from 'react'
import { Link } from 'react-router'

import type { AnswerName } from './answers'
import { initialChoices } from './choices'
import { codeFor, customer } from './codeFor'
import { chooseAnswer, client, usePresent } from './demoClient'
import { Panel } from './Panel'
import { Stage } from './Stage'
import { useFreshLink } from './useFreshLink'
import { Wire } from './Wire'

/** The working form beside switches for everything that it can meet. */
export function DemoPage() {
  const { link, renew } = useFreshLink(customer)
  const [choices, setChoices] = useState(initialChoices)
  const { answer, exchange } = usePresent()
  const isEditing = useRef(true)

  const choose = (name: AnswerName) => {
    chooseAnswer(name)
    // There is nothing to answer on a screen without the form.
    if (!isEditing.current) void renew()
  }

  return (
    <div className="demo">
      <header>
        <h1>What happens behind the link in the email</h1>
        <p>
          This is the form that shoppers see. Choose what Commerce Layer answers, then set a
          password. Or walk <Link to="/forgot">the whole path</Link>, from a forgotten password by
          way of the mailbox to signing in; the shop’s only customer is {customer}.
        </p>
      </header>
      <Stage
        client={client}
        link={link}
        email={customer}
        choices={choices}
        onStatusChange={(status) => {
          isEditing.current = status === 'editing'
        }}
      />
      <Panel
        answer={answer}
        onAnswer={choose}
        choices={choices}
        onChoice={(choice) => setChoices((before) => ({ ...before, ...choice }))}
        onRenew={() => void renew()}
      />
      <div className="below">
        <Wire exchange={exchange} />
        <section className="code" aria-labelledby="code">
          <h2 id="code">The code for this</h2>
          <pre data-testid="code">{codeFor(choices)}</pre>
        </section>
      </div>
    </div>
  )
}
