/** Counters of React and the browser: commits, renders, long tasks, and durations of events. */
export const counts = { commits: 0, renders: 0, longTasks: 0 }
const components = new Set([0, 1, 11, 15]) // Tags: function, class, forwardRef, simple memo.
const performedWork = 1

const observe = (type, options, each) =>
  new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, ...options })

observe('longtask', {}, () => void counts.longTasks++)

/** An interaction's latency is the duration of its longest event, from input to the next frame. */
let longest = 0
observe('event', { durationThreshold: 16 }, ({ interactionId, duration }) => {
  if (interactionId > 0) longest = Math.max(longest, duration)
})

/** Returns the longest interaction since the last call, in ms; 0 if all took less than 16 ms. */
export function takeLongestInteraction() {
  const taken = longest
  longest = 0
  return taken
}

/**
 * React looks for this hook when it loads. Counting costs time, so a page either counts or measures
 * time.
 */
if (new URLSearchParams(location.search).has('count'))
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    renderers: new Map(),
    supportsFiber: true,
    inject: () => 1,
    checkDCE() {},
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onScheduleFiberRoot() {},
    onCommitFiberRoot(_id, { current }) {
      counts.commits++
      countRenders(current, current.alternate)
    },
  }

/**
 * If a fiber is the same object as before, React rendered neither the fiber nor its descendants.
 */
function countRenders(fiber, before) {
  if (fiber === before) return
  if (components.has(fiber.tag) && (before === null || fiber.flags & performedWork))
    counts.renders++
  if (before !== null && fiber.child === before.child) return
  for (let child = fiber.child; child !== null; child = child.sibling)
    countRenders(child, before === null ? null : child.alternate)
}
