import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'

const name = 'links'
const reconnect = (times) => Math.min(times * 100, 1000)

/** A job holds an address, so the queue forgets it. */
const jobOptions = {
  removeOnComplete: true,
  removeOnFail: { age: 24 * 60 * 60, count: 1000 },
  // Longer than the hour after which a job is dropped, so that none is given up before.
  attempts: 500,
  backoff: { type: 'fixed', delay: 15_000, jitter: 0.5 },
}

/**
 * The queue as the front needs it. While Redis is away `enqueue` fails at once, which is a 503: a
 * job that waited here would be lost with the process.
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
    /** The job's own id, so that the queue takes it once. */
    enqueue: async (job) => void (await queue.add('link', job, { jobId: job.id })),
    /** For a metric: the age of the oldest job that waits, in milliseconds. */
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
 * The queue's worker. `close()` takes no new job, and resolves when those under way are done.
 *
 * @param {string} url
 * @param {(job: import('commercelayer-password-reset/server').LinkJob) => Promise<void>} work
 */
export function startLinkWorker(url, work) {
  // A worker waits for Redis as long as it takes.
  const connection = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: reconnect })
  connection.on('error', () => {})
  const worker = new Worker(name, (job) => work(job.data), {
    connection,
    concurrency: 20,
    // A job whose worker has died is run again, however often that happens: by default it is given
    // up the second time.
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
