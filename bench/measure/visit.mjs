import { withPage } from '../browser.mjs'
import { median } from '../statistics.mjs'

/** 30 characters that satisfy the password rules of every peer. */
export const newPassword = 'Correct-Horse-7-Battery-Staple'

/** Times a visit in a fresh page: load, mount, type, submit. Then times mounts with warm code. */
export async function timeVisit(context) {
  return withPage(context, async ({ page, readMetrics }) => {
    const { form } = context.entry
    const cpu = async (action) => {
      const { script } = await readMetrics()
      const result = await action()
      return { result, script: (await readMetrics()).script - script }
    }
    const load = await cpu(async () => page.evaluate(() => window.bench.load()))
    const firstMount = await page.evaluate(() => window.bench.mount())
    await page.evaluate(() => window.bench.nextFrame())
    await page.evaluate(() => window.bench.prepare())
    const typing = await cpu(async () => typePassword(page, form))
    const submit = await submitForm(page, form)
    await page.evaluate(() => window.bench.unmount())
    const warm = form.isOnce ? [] : await page.evaluate(() => window.bench.cycle({ times: 30 }))
    return {
      load: load.script,
      firstMount,
      typing: typing.script,
      ...submit,
      warmMount: median(warm.slice(10)),
    }
  })
}

/** Counts the commits and renders of the same visit. They don't depend on the machine's speed. */
export async function countVisit(context) {
  return withPage({ ...context, mode: 'count' }, async ({ page }) => {
    const { form } = context.entry
    await page.evaluate(() => window.bench.load())
    await page.evaluate(() => window.bench.mount())
    await page.evaluate(() => window.bench.nextFrame())
    const mount = await page.evaluate(() => window.bench.takeCounts())
    await page.evaluate(() => window.bench.prepare())
    await page.focus(form.password)
    await page.evaluate(() => window.bench.takeCounts())
    await typePassword(page, form)
    const typing = await page.evaluate(() => window.bench.takeCounts())
    await page.evaluate(() => window.bench.fill())
    await page.evaluate(() => window.bench.pause(50))
    await page.evaluate(() => window.bench.takeCounts())
    await submitForm(page, form)
    await page.evaluate(() => window.bench.pause(50))
    const submit = await page.evaluate(() => window.bench.takeCounts())
    return {
      rendersMount: mount.renders,
      commitsTyping: typing.commits,
      rendersTyping: typing.renders,
      commitsSubmit: submit.commits,
      rendersSubmit: submit.renders,
    }
  })
}

async function typePassword(page, form) {
  await page.focus(form.password)
  await page.keyboard.type(form.typed ?? newPassword)
  await page.evaluate(() => window.bench.nextFrame())
  const typed = await page.inputValue(form.password)
  if (typed.length !== newPassword.length) throw new Error(`The field has “${typed}”.`)
}

async function submitForm(page, form) {
  await page.evaluate(() => window.bench.fill())
  await page.evaluate(() => window.bench.pause(50))
  await page.evaluate((submit) => {
    window.bench.hold()
    document.querySelector(submit).click()
  }, form.submit)
  return page.evaluate(() => window.bench.finishSubmit())
}
