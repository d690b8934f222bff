import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'

const name = 'links'
const reconnect = (times) => Math.min(times * 100, 1000)

/** A job contains an email address, so the queue deletes finished jobs. */
const jobOptions = {
  removeOnComplete: true,
  removeOnFail: { age: 24 * 60 * 60, count: 1000 },
  // 500 attempts take longer than an hour. After an hour the package drops a job anyway.
  attempts: 500,
  backoff: { type: 'fixed', delay: 15_000, jitter: 0.5 },
}

/**
 * Opens the queue for a front. Without Redis, `enqueue` fails at once and the handler answers 503,
 * because a job that waited in this process would be lost with the process.
 *
 * @param {string} url
 */
export function openLinkQueue(url) {
  const connection = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: reconnect,
  })
  connection.on('error', () => {})
  const queue = new Queue(name, { connection, defaultJobOptions: jobOptions })
  queue.on('error', () => {})
  return {
    /** Passes the job's own id, so that the queue accepts each job only once. */
    enqueue: async (job) => void (await queue.add('link', job, { jobId: job.id })),
    /** For a metric: the age of the oldest unfinished job in milliseconds. */
    age: async () => {
      const [oldest] = await queue.getJobs(['wait', 'delayed', 'active'], 0, 0, true)
      return oldest ? Date.now() - Date.parse(oldest.data.requestedAt) : 0
    },
    async close() {
      await queue.close()
      connection.disconnect()
    },
  }
}

/**
 * Starts a worker for the queue. `close()` accepts no new job, and resolves when the running jobs
 * are done.
 *
 * @param {string} url
 * @param {(job: import('commercelayer-password-reset/server').LinkJob) => Promise<void>} work
 */
export function startLinkWorker(url, work) {
  // A worker waits for Redis without a limit.
  const connection = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: reconnect })
  connection.on('error', () => {})
  const worker = new Worker(name, (job) => work(job.data), {
    connection,
    concurrency: 20,
    // Runs a job again each time its worker has died. By default the second time would fail the
    // job.
    maxStalledCount: 100,
  })
  worker.on('error', () => {})
  return {
    async close() {
      await worker.close()
      connection.disconnect()
    },
  }
}
