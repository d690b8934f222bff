import { isFramed } from './framed.ts'

const longestTurnMs = 60_000

let end = () => {}

/**
 * Waits until no other frame of the page plays. They share one focus: a story that plays beside
 * another loses what it types.
 */
export async function takeTurn(): Promise<void> {
  // There are locks in secure contexts only.
  const locks = (navigator as Partial<Navigator>).locks
  if (!isFramed || !locks) return
  await new Promise<void>((begin) => {
    const turn = new Promise<void>((resolve) => (end = resolve))
    void locks.request('play', () => {
      begin()
      setTimeout(end, longestTurnMs)
      return turn
    })
  })
}

export const endTurn = () => end()
