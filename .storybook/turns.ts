import { isFramed } from './framed.ts'

const longestTurnMs = 60_000

let end = () => {}

/**
 * Waits until no other frame of the page plays a story. All frames share one focus, so two stories
 * that play at once would lose typed text.
 */
export async function takeTurn(): Promise<void> {
  // Browsers offer locks only in secure contexts.
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
