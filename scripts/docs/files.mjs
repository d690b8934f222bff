import { toAgentsFile, toLlmsTxt, toSkill } from './agents.mjs'
import { toConformance } from './conformance.mjs'

/** What is made from other pages, by path. */
export const files = {
  'AGENTS.md': toAgentsFile,
  'llms.txt': toLlmsTxt,
  'skills/commercelayer-password-reset/SKILL.md': toSkill,
  'docs/conformance.md': toConformance,
}
