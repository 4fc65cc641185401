// The compiler copies no data: the atlas' lines and the packs' word lists go beside the built code, `dist` or the folder given.
import { cpSync } from 'node:fs'

const isData = (path) => !/\.tsx?$|^src\/publish\/web(?:\/|$)/.test(path)
cpSync('src', process.argv[2] ?? 'dist', { recursive: true, filter: isData })
