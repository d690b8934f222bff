import './demo.css'
import { useRef, useState } from 'react'
import { Link } from 'react-router'

import type { AnswerName } from './answers'
import { type Choices, initialChoices } from './choices'
import { codeFor, customer } from './codeFor'
import { chooseAnswer, client, usePresent } from './demoClient'
import { Install } from './Install'
import { Languages } from './Languages'
import { Outcomes, submitForm } from './Outcomes'
import { Panel } from './Panel'
import { Stage } from './Stage'
import { useFreshLink } from './useFreshLink'
import { Wire } from './Wire'

/** The working form, beside switches for every answer and option. */
export function DemoPage() {
  const { link, renew } = useFreshLink(customer)
  const [choices, setChoices] = useState(initialChoices)
  const { answer, exchange } = usePresent()
  const isEditing = useRef(true)

  const choose = (name: AnswerName) => {
    chooseAnswer(name)
    // A screen without the form can't use the answer, so the form starts again with a new link.
    if (!isEditing.current) void renew()
  }

  const change = (choice: Partial<Choices>) => setChoices((before) => ({ ...before, ...choice }))
  const show = async (name: AnswerName) => {
    // A new link clears the result of the last try.
    await renew()
    chooseAnswer(name)
    await submitForm('correct horse battery')
  }

  return (
    <div className="demo">
      <header>
        <h1>The password reset page where no shopper gets stuck</h1>
        <Install />
        <p className="wide">
          Or walk <Link to="/forgot">the whole path</Link>, from a forgotten password by way of the
          mailbox to signing in.
        </p>
      </header>
      <div className="picks">
        <Outcomes onPick={(outcome) => void show(outcome)} />
        <Languages language={choices.language} onPick={(language) => change({ language })} />
      </div>
      <Stage
        client={client}
        link={link}
        email={customer}
        choices={choices}
        onStatusChange={(status) => {
          isEditing.current = status === 'editing'
        }}
      />
      <section className="code" aria-labelledby="code">
        <h2 id="code">The code for this</h2>
        <pre data-testid="code">{codeFor(choices)}</pre>
      </section>
      <Panel
        answer={answer}
        onAnswer={choose}
        choices={choices}
        onChoice={change}
        onRenew={() => void renew()}
      />
      <Wire exchange={exchange} />
    </div>
  )
}
