import { toAgentsFile, toLlmsTxt, toSkill } from './agents.mjs'
import { toConformance } from './conformance.mjs'

/** The generated files by path, with the functions that make them from other pages. */
export const files = {
  'AGENTS.md': toAgentsFile,
  'llms.txt': toLlmsTxt,
  'skills/commercelayer-password-reset/SKILL.md': toSkill,
  'docs/conformance.md': toConformance,
}
