/** What statements may be about. One topic a line. */
import { Topic } from '../model/topic.ts'
import { readRecords } from './jsonl.ts'

let loaded: readonly Topic[] | null = null

/** Every topic, read and checked once a process. @throws with file, line and key when a line is wrong. */
export function loadTopics(): readonly Topic[] {
  loaded ??= readRecords('topics.jsonl', Topic)
  return loaded
}
