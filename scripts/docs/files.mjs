import { toAgentsFile, toLlmsTxt, toSkill } from './agents.mjs'
import { toConformance } from './conformance.mjs'

/** The files that are made from other pages: the path, and the function that makes the text. */
export const files = {
  'AGENTS.md': toAgentsFile,
  'llms.txt': toLlmsTxt,
  'skills/commercelayer-password-reset/SKILL.md': toSkill,
  'docs/conformance.md': toConformance,
}
