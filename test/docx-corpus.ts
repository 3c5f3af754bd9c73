import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '..')
const SHARED = path.resolve(ROOT, '../shared')

function below(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))).filter((name) => /\.(?:docx|docm|dotx|dotm)$/i.test(name)).sort()
}

/** Our own samples. */
export const SAMPLES = below(path.join(ROOT, 'test/contracts'))
/** Files of others, where they are at hand; they are read and never copied. */
export const CORPUS = [...below(path.join(SHARED, 'corpus')), ...below(path.join(SHARED, 'hostile'))]
export const nameOf = (file: string): string => path.relative(SHARED, file)
