import {
  type PasswordResetClient,
  type ResetLink,
  ResetPasswordForm,
  en,
} from 'commercelayer-password-reset'
import { PasswordStrengthMeter } from 'commercelayer-password-reset/strength'
import { type ComponentProps, useMemo } from 'react'

import { ActionLink } from '../ActionLink'
import type { Choices } from './choices'
import { themeCss } from './codeFor'
import { useLanguage } from './languages'
import { policyFor } from './policies'

interface StageProps extends Pick<ComponentProps<typeof ResetPasswordForm>, 'onStatusChange'> {
  readonly client: PasswordResetClient
  readonly link: ResetLink | undefined
  readonly email: string
  readonly choices: Choices
}

/** The form with the chosen options, in a shop's page. */
export function Stage({ client, link, email, choices, onStatusChange }: StageProps) {
  const { language, scheme, theme, strength } = choices
  const policy = useMemo(() => policyFor(choices), [choices])
  const words = useLanguage(language)
  const userInputs = useMemo(() => [email], [email])

  return (
    <section className="stage" aria-label="The form" style={{ colorScheme: scheme }}>
      <style>{themeCss(theme, scheme)}</style>
      <div className="card">
        <ResetPasswordForm
          client={client}
          link={link}
          email={email}
          messages={words?.messages ?? en}
          policy={policy}
          signInHref="/login"
          requestLinkHref="/forgot"
          onStatusChange={onStatusChange}
          renderLink={ActionLink}
          renderStrength={
            strength
              ? (field) => (
                  <PasswordStrengthMeter
                    field={field}
                    userInputs={userInputs}
                    {...(words && { messages: words.strength })}
                  />
                )
              : undefined
          }
        />
      </div>
    </section>
  )
}
